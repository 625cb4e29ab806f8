import Big from 'big.js';
import type { Calendar } from '../../language/agreement/model.js';
import { clocksOf } from '../../language/rules/targets/clocks.js';
import { SECONDS } from '../../language/values/calendar-lengths.js';
import { compareDeadlines, longestElapsed } from '../../language/values/deadline.js';
import { decimal } from '../../language/values/decimal.js';
import type { Duration } from '../../language/values/duration.js';
import type { WorkingTime } from '../../language/values/working-time.js';
import { compareLengths, type Length } from './length.js';
import { closedDaysOf, openingHours, unknownRegionsOf } from './opening-hours.js';
import { INCOMPARABLE, type Compared } from './order.js';

/** A time together with the calendar in which it runs; elapsed time runs in none. */
export interface Clock {
    readonly duration: Duration;
    readonly length: Length;
    readonly calendar: Calendar | undefined;
}

/**
 * How the deadlines of the second time stand to those of the first: never later and sometimes earlier is less. They are
 * compared minute by minute in one time zone, and by the longest and the shortest time that they can take in two.
 */
export function compareClocks(before: Clock, after: Clock): Compared {
    const [isNeverLater, isNeverEarlier] = [neverLater(after, before), neverLater(before, after)];
    const isForAllWeeks =
        !isOrderedByHolidays(before, after) || areWiderHours(before, after) || areWiderHours(after, before);
    const condition = isForAllWeeks ? undefined : 'if at most one day without work falls into the time';
    // The deadlines are equal in these weeks, but the times are written differently: weeks with other holidays may
    // differ.
    if (isNeverLater && isNeverEarlier) return INCOMPARABLE;
    if (isNeverLater) return { order: 'less', condition };
    if (isNeverEarlier) return { order: 'greater', condition };
    return isSometimesLater(after, before) && isSometimesLater(before, after)
        ? { order: 'mixed', condition }
        : INCOMPARABLE;
}

/** The longest time in minutes that can pass until a deadline; `undefined` where nobody can tell. */
export function longestMinutes(clock: Clock): number | undefined {
    if (clock.length.kind === 'months') return clock.length.longest / 60;
    if (clock.length.kind === 'elapsed') return clock.length.seconds.div(60).toNumber();
    const longest = edgeOf(clock, 'longest');
    const found = worksOf(clock).map(work => longest && longestElapsed(longest, work));
    return found.includes(undefined) || found.length === 0 ? undefined : Math.max(...found.map(each => each ?? 0));
}

/** Business hours that are fewer, in hours that are wider, end earlier, whatever holidays there are. */
function areWiderHours(clock: Clock, other: Clock): boolean {
    if (clock.length.kind !== 'business-seconds' || other.length.kind !== 'business-seconds') return false;
    if (!clock.calendar || !other.calendar) return false;
    const length = compareLengths(clock.length, other.length);
    const hours = openingHours.compare(other.calendar, clock.calendar).order;
    return (length === 'less' || length === 'equal') && hours === 'greater';
}

/** Whether one deadline can be shown to be never later than another. */
function neverLater(clock: Clock, other: Clock): boolean {
    if (clock.length.kind !== other.length.kind && compareLengths(clock.length, other.length) === 'less') return true;
    const longest = longestMinutes(clock);
    if (longest !== undefined && isNeverWithin(other, longest)) return true;
    return haveOneZone(clock, other) && isLater(clock, other, 'longest', 'shortest') === false;
}

/** Whether one deadline is later than another for some start, however long months are. */
function isSometimesLater(clock: Clock, other: Clock): boolean {
    return haveOneZone(clock, other) && isLater(clock, other, 'shortest', 'longest') === true;
}

/** Whether a time always takes at least so many minutes. */
function isNeverWithin(clock: Clock, minutes: number): boolean {
    const limit: Duration = { amount: decimal(minutes), unit: 'minute', clock: 'elapsed' };
    const order = compareLengths({ kind: 'elapsed', seconds: limit.amount.exact.times(60) }, clock.length);
    if (order === 'less' || order === 'equal') return true;
    const shortest = edgeOf(clock, 'shortest');
    const works = worksOf(clock);
    return (
        shortest !== undefined &&
        works.length > 0 &&
        works.every(work => compareDeadlines(limit, undefined, shortest, work)?.violations === 0)
    );
}

/** Whether a deadline falls after another for some start; `undefined` where nobody can tell. */
function isLater(
    clock: Clock,
    other: Clock,
    edge: 'shortest' | 'longest',
    otherEdge: 'shortest' | 'longest',
): boolean | undefined {
    const [first, second] = [edgeOf(clock, edge), edgeOf(other, otherEdge)];
    if (!first || !second) return undefined;
    const found = holidaysOf(clock, other).map(([isHoliday, isHolidayOfOther]) =>
        compareDeadlines(first, workOf(clock.calendar, isHoliday), second, workOf(other.calendar, isHolidayOfOther)),
    );
    return found.includes(undefined) ? undefined : found.some(each => each !== undefined && each.violations > 0);
}

/** A hundred years: beyond, minutes are no longer exact. */
const MANY_SECONDS = 3_200_000_000;

/**
 * A time that a deadline can be computed for, as short or as long as it can be: months have different lengths, a part of
 * a working day is none or one, and what lasts longer than anybody counts lasts at least a hundred years.
 */
function edgeOf({ duration, length, calendar }: Clock, edge: 'shortest' | 'longest'): Duration | undefined {
    switch (length.kind) {
        case 'elapsed':
            return duration;
        case 'months':
            return { amount: decimal(length[edge]), unit: 'second', clock: 'elapsed' };
        case 'business-seconds':
            if (!calendar) return undefined;
            if (length.seconds.lt(MANY_SECONDS)) return duration;
            return edge === 'shortest'
                ? { amount: decimal(MANY_SECONDS), unit: 'second', clock: 'business' }
                : undefined;
        case 'business': {
            if (!calendar || length.unit !== 'day') return undefined;
            const days = length.amount.round(0, edge === 'shortest' ? Big.roundDown : Big.roundUp);
            const most = MANY_SECONDS / SECONDS.day;
            if (days.gt(most) && edge === 'longest') return undefined;
            return { amount: decimal(days.gt(most) ? Math.floor(most) : days), unit: 'day', clock: 'business' };
        }
        case 'after-opening':
            return calendar && duration;
    }
}

/** Elapsed time is the same in every zone. */
function haveOneZone({ calendar }: Clock, { calendar: other }: Clock): boolean {
    return !calendar || !other || calendar.timeZone?.value === other.timeZone?.value;
}

/** The cases of a public holiday: in neither calendar, in both, in one of them. */
function holidaysOf({ calendar }: Clock, { calendar: other }: Clock): readonly (readonly [boolean, boolean])[] {
    const [days, others] = [closedBy(calendar), closedBy(other)];
    const cases: (readonly [boolean, boolean, boolean])[] = [
        [false, false, true],
        [true, true, [...days].some(day => others.has(day))],
        [true, false, [...days].some(day => !others.has(day))],
        [false, true, [...others].some(day => !days.has(day))],
    ];
    return cases.flatMap(([first, second, isPossible]) => (isPossible ? [[first, second] as const] : []));
}

/** The days on which a calendar closes; for the public holidays of a region that no table knows, one day of its own. */
function closedBy(calendar: Calendar | undefined): ReadonlySet<number | string> {
    return new Set(calendar ? [...closedDaysOf(calendar), ...unknownRegionsOf(calendar)] : []);
}

function isOrderedByHolidays(clock: Clock, other: Clock): boolean {
    return holidaysOf(clock, other).length > 1;
}

function workOf(calendar: Calendar | undefined, holiday: boolean): WorkingTime | undefined {
    if (!calendar) return undefined;
    const { ordinary, withHoliday } = clocksOf(calendar);
    return holiday ? (withHoliday ?? ordinary) : ordinary;
}

/** The working time of a calendar, without a holiday and with one. */
function worksOf({ calendar }: Clock): readonly (WorkingTime | undefined)[] {
    if (!calendar) return [];
    return closedDaysOf(calendar).size > 0
        ? [workOf(calendar, false), workOf(calendar, true)]
        : [workOf(calendar, false)];
}
