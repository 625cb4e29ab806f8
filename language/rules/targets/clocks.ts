import { weeklyOpenings } from '../../agreement/calendar-days.js';
import type { Calendar, Target } from '../../agreement/model.js';
import { compareDeadlines, longestElapsed, type Comparison } from '../../values/deadline.js';
import { compareDurations, type Duration } from '../../values/duration.js';
import { AROUND_THE_CLOCK, weekOf, workingTime, type Week, type WorkingTime } from '../../values/working-time.js';
import { formatDuration } from '../../values/formatting.js';
import { limitOf } from './tier-targets.js';
import { once } from '../../values/once.js';

/** The working time of a calendar: in a week without a holiday and, where it closes on holidays, in one with. */
export interface Clocks {
    /** `undefined` where not every week has the same opening hours. */
    readonly week: Week | undefined;
    readonly ordinary: WorkingTime | undefined;
    readonly withHoliday: WorkingTime | undefined;
    readonly longest: Map<string, number | undefined>;
}

/** What follows from the hours of a calendar, in which many targets may run. */
export const clocksOf = once((calendar: Calendar): Clocks => {
    const openings = weeklyOpenings(calendar);
    const week = calendar.always ? AROUND_THE_CLOCK : openings && weekOf(openings);
    const holidays = calendar.closings.length > 0;
    return {
        week,
        ordinary: week && workingTime(week, false),
        withHoliday: week && holidays ? workingTime(week, true) : undefined,
        longest: new Map(),
    };
});

/** How long a calendar is closed at most at a stretch, in minutes, holidays included; 0 for one that never is. */
export function longestClosure(calendar: Calendar): number {
    const { ordinary, withHoliday } = clocksOf(calendar);
    return Math.max(ordinary?.longestClosure ?? 0, withHoliday?.longestClosure ?? 0);
}

/** How many minutes a calendar is open at most within so many minutes in a row. */
export function mostOpenMinutes(calendar: Calendar, minutes: number): number {
    const { ordinary } = clocksOf(calendar);
    if (!ordinary) return 0;
    // The stretch with the most work begins or ends where work does.
    const starts = ordinary.changes.flatMap(change => [change, Math.max(0, change - minutes)]);
    return Math.max(0, ...starts.map(start => ordinary.workUntil(start + minutes) - ordinary.workUntil(start)));
}

/** The longest time in minutes that a target lets pass, whenever a ticket arrives and with a holiday in the way. */
export function longestOf(target: Target): number | undefined {
    const limit = limitOf(target);
    return limit && longestOfDuration(limit, target.clock.calendar);
}

function longestOfDuration(limit: Duration, calendar: Calendar | undefined): number | undefined {
    if (limit.clock === 'elapsed') return longestElapsed(limit, undefined);
    if (!calendar) return undefined;
    const { longest, ordinary, withHoliday } = clocksOf(calendar);
    const key = formatDuration(limit);
    if (!longest.has(key)) {
        const found = [ordinary, withHoliday].map(work => work && longestElapsed(limit, work));
        const known = found.filter(minutes => minutes !== undefined);
        longest.set(key, known.length > 0 ? Math.max(...known) : undefined);
    }
    return longest.get(key);
}

/** Whether one target lets more time pass than another: on one clock by its length, else in the worst case. */
export function isSlower(target: Target, other: Target): boolean {
    const [limit, otherLimit] = [limitOf(target), limitOf(other)];
    if (!limit || !otherLimit || target.start !== other.start) return false;
    const order = target.clock.calendar === other.clock.calendar ? compareDurations(limit, otherLimit) : undefined;
    if (order !== undefined) return order > 0;
    const [longest, otherLongest] = [longestOf(target), longestOf(other)];
    return longest !== undefined && otherLongest !== undefined && longest > otherLongest;
}

/** Two targets over all starts of a fortnight: an ordinary one, else one with a public holiday. */
export interface StartComparison extends Comparison {
    readonly holiday: boolean;
}

/** Whether `later` can fall due before `earlier`; `undefined` where it cannot, or where nobody can tell. */
export function violationsOf(earlier: Target, later: Target): StartComparison | undefined {
    const [first, second] = [limitOf(earlier), limitOf(later)];
    if (!first || !second || earlier.start !== later.start) return undefined;
    const calendars = [earlier, later].flatMap(target =>
        limitOf(target)?.clock === 'business' && target.clock.calendar ? [target.clock.calendar] : [],
    );
    if (new Set(calendars.map(calendar => calendar.timeZone?.value)).size > 1) return undefined;
    for (const holiday of [false, true]) {
        const works = [earlier, later].map(target => workOf(target.clock.calendar, holiday));
        const comparison = compareDeadlines(first, works[0], second, works[1]);
        if (comparison && comparison.violations > 0) return { ...comparison, holiday };
        if (calendars.every(calendar => !clocksOf(calendar).withHoliday)) return undefined;
    }
    return undefined;
}

function workOf(calendar: Calendar | undefined, holiday: boolean): WorkingTime | undefined {
    if (!calendar) return undefined;
    const { ordinary, withHoliday } = clocksOf(calendar);
    return (holiday ? withHoliday : undefined) ?? ordinary;
}
