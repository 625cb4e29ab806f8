import type { Calendar } from '../../language/agreement/model.js';
import { publicHolidays } from '../../language/values/holidays.js';
import { dateOfDay, dayNumber, weekdayOf, formatDate } from '../../language/values/moment.js';
import { MINUTES_PER_DAY, WEEKDAYS, type TimeRange } from '../../language/values/opening.js';
import { isTimeZone, offsetMinutes } from '../../language/values/time-zones.js';
import { union } from '../../language/values/week-minutes.js';
import { weekOf } from '../../language/values/working-time.js';
import { formatMinutes } from '../../language/values/formatting.js';
import {
    minutesOutside,
    orderOfSets,
    REFERENCE_DAYS,
    REFERENCE_YEARS,
    sizeOf,
    toUtc,
    withinDays,
    type MinuteSet,
} from './minute-sets.js';
import { canonicalHours, closedDatesOf, closedRegionsOf, textOfHours, formatHours } from './opening-hours-text.js';
import { EQUAL, INCOMPARABLE, type Compared, type Domain } from './order.js';
import { remembered } from './remembered.js';
import { once } from '../../language/values/once.js';

/**
 * The minutes in which a calendar is open, over seven years by the clocks of its zone, without the public holidays and
 * dates on which it closes. A calendar that is open whenever another is, and longer, is greater. Two calendars that name
 * other zones or holidays, and yet are open at the same minutes of these years, have no order.
 */
export const openingHours: Domain<Calendar> = {
    name: 'opening-hours',
    compare: remembered(textOfHours, compareTwo),
    format: formatHours,
    canonical: canonicalHours,
    isOrdered: true,
    actions: { greater: 'widened', less: 'narrowed' },
};

function compareTwo(before: Calendar, after: Calendar): Compared {
    const [from, to] = [before, after].map(canonicalHours);
    if (from === to) return EQUAL;
    const zones = [before, after].map(({ timeZone }) => timeZone?.value);
    // What is always or never open is so by all clocks.
    const isWithoutZone = [from, to].some(each => each === 'always' || each === 'never');
    const isOneZone = zones[0] === zones[1] || isWithoutZone;
    if (!isOneZone && !zones.every(zone => zone !== undefined && isTimeZone(zone))) return INCOMPARABLE;
    const days = daysOfBoth(before, after);
    const [earlier, later] = [before, after].map(calendar => openMinutes(calendar, days, !isOneZone)) as [
        MinuteSet,
        MinuteSet,
    ];
    const lost = minutesOutside(earlier, later);
    const gained = minutesOutside(later, earlier);
    if (lost === 0 && gained === 0) return INCOMPARABLE;
    const isNever = from === 'never' || to === 'never';
    if (!isNever && gained > 0 && hasUnknownHolidays(after, before)) return INCOMPARABLE;
    if (!isNever && lost > 0 && hasUnknownHolidays(before, after)) return INCOMPARABLE;
    const size = sizeOf(earlier);
    const share = size > 0 ? Math.max(lost, gained) / size : undefined;
    const text = describeChange(before, after, !isOneZone);
    return { order: orderOfSets({ lost, gained }), magnitude: text === '' ? undefined : { text, share } };
}

/** Whether a calendar closes on public holidays that no table knows and on which the other works: it is then open less than it seems. */
function hasUnknownHolidays(calendar: Calendar, other: Calendar): boolean {
    const shared = closedRegionsOf(other);
    return unknownRegionsOf(calendar).some(region => !shared.includes(region));
}

/** The regions on whose public holidays a calendar closes and that no table knows. */
export function unknownRegionsOf(calendar: Calendar): readonly string[] {
    const { year } = dateOfDay(REFERENCE_DAYS.start);
    return closedRegionsOf(calendar).filter(region => !publicHolidays(region, year));
}

/** The reference years, and the dates outside of them on which one of two calendars closes. */
function daysOfBoth(before: Calendar, after: Calendar): readonly TimeRange[] {
    const others = [...closedDatesOf(before), ...closedDatesOf(after)].filter(
        day => day < REFERENCE_DAYS.start - 1 || day > REFERENCE_DAYS.end,
    );
    return union([REFERENCE_DAYS, ...others.map(day => ({ start: day - 1, end: day + 2 }))]);
}

/** The open minutes of some days, by the clocks of the zone or, for two zones, by UTC. */
function openMinutes(calendar: Calendar, days: readonly TimeRange[], byUtc: boolean): MinuteSet {
    const zone = calendar.timeZone?.value;
    const timesOn = timesByDay(calendar);
    const minutes: TimeRange[] = [];
    for (const { start, end } of days)
        // Work of the day before may last into the first day, and clocks are up to 14 hours ahead.
        for (let day = start - 2; day < end + 2; day++)
            for (const time of timesOn(day)) {
                const [first, last] = [day * MINUTES_PER_DAY + time.start, day * MINUTES_PER_DAY + time.end];
                minutes.push(
                    byUtc ? { start: toUtc(first, zone), end: toUtc(last, zone) } : { start: first, end: last },
                );
            }
    return withinDays(union(minutes), days);
}

/** The stretches that start on a day, minutes after its midnight. */
function timesByDay(calendar: Calendar): (day: number) => readonly TimeRange[] {
    const closed = closedDaysOf(calendar);
    if (calendar.always) return day => (closed.has(day) ? [] : [{ start: 0, end: MINUTES_PER_DAY }]);
    const openings = calendar.openings.map(({ value }) => value);
    const zone = calendar.timeZone?.value;
    const week = weekOf(openings.filter(({ closesIn }) => closesIn === undefined || closesIn === zone));
    const others = openings.filter(({ closesIn }) => closesIn !== undefined && closesIn !== zone);
    return day => {
        if (closed.has(day)) return [];
        const weekday = weekdayOf(day);
        const times = week[WEEKDAYS.indexOf(weekday)] ?? [];
        if (others.length === 0) return times;
        const more = others
            .filter(({ days }) => days.includes(weekday))
            .flatMap(({ times: ranges, closesIn }) => ranges.map(range => closingIn(range, day, zone, closesIn)));
        return union([...times, ...more]);
    };
}

function closingIn(range: TimeRange, day: number, zone: string | undefined, closesIn: string | undefined): TimeRange {
    if (zone === undefined || closesIn === undefined) return range;
    const midnight = day * MINUTES_PER_DAY;
    const utc = toUtc(midnight + range.end, closesIn);
    return { start: range.start, end: utc + offsetMinutes(utc, zone) - midnight };
}

/** Whether work would start on the weekday of a day. */
function isWorkingDay({ always, openings }: Calendar, day: number): boolean {
    return always !== undefined || openings.some(({ value }) => value.days.includes(weekdayOf(day)));
}

/** The days on which a calendar would work and is closed. */
function missedDaysOf(calendar: Calendar): ReadonlySet<number> {
    return new Set([...closedDaysOf(calendar)].filter(day => isWorkingDay(calendar, day)));
}

/** The days on which a calendar closes, whether it would work or not: holidays of the years around the reference years, and dates. */
export const closedDaysOf = once((calendar: Calendar): ReadonlySet<number> => {
    const first = dateOfDay(REFERENCE_DAYS.start).year - 1;
    const years = Array.from({ length: REFERENCE_YEARS + 2 }, (_, index) => first + index);
    const dates = calendar.closings.flatMap(({ value }) => (value.kind === 'date' ? [dayNumber(value.date)] : []));
    const others = dates.map(day => dateOfDay(day).year).filter(year => !years.includes(year));
    const holidays = closedRegionsOf(calendar).flatMap(region =>
        [...years, ...new Set(others)].flatMap(year => publicHolidays(region, year)?.map(dayNumber) ?? []),
    );
    return new Set([...dates, ...holidays]);
});

/** `9 hours a week less and 8 days a year more`: hours without regard to holidays, days on which only one of them closes. */
function describeChange(before: Calendar, after: Calendar, byUtc: boolean): string {
    const [week, other] = [before, after].map(calendar =>
        openMinutes({ ...calendar, closings: [] }, [REFERENCE_DAYS], byUtc),
    ) as [MinuteSet, MinuteSet];
    const weeks = (REFERENCE_DAYS.end - REFERENCE_DAYS.start) / 7;
    const hours = (minutes: number, word: string): string[] =>
        Math.round(minutes / weeks) > 0 ? [`${formatMinutes(minutes / weeks)} a week ${word}`] : [];
    const parts = [
        ...hours(minutesOutside(other, week), 'more'),
        ...hours(minutesOutside(week, other), 'less'),
        ...formatDays(daysOnlyOf(before, after), 'more'),
        ...formatDays(daysOnlyOf(after, before), 'less'),
    ];
    return parts.join(', ');
}

interface ClosedDays {
    /** Public holidays in the reference years. */
    readonly holidays: number;
    readonly dates: readonly number[];
}

/** The days on which the first calendar is closed and the second would work. */
function daysOnlyOf(calendar: Calendar, other: Calendar): ClosedDays {
    const closed = closedDaysOf(other);
    const days = [...missedDaysOf(calendar)].filter(day => !closed.has(day) && isWorkingDay(other, day));
    const dates = new Set(closedDatesOf(calendar));
    const holidays = days.filter(
        day => !dates.has(day) && day >= REFERENCE_DAYS.start && day < REFERENCE_DAYS.end,
    ).length;
    return { holidays, dates: days.filter(day => dates.has(day)) };
}

function formatDays({ holidays, dates }: ClosedDays, word: string): string[] {
    const yearly = Math.round((holidays / REFERENCE_YEARS) * 10) / 10;
    const [date] = dates;
    const single = dates.length === 1 && date !== undefined ? ` (${formatDate(dateOfDay(date))})` : '';
    return [
        ...(yearly > 0 ? [`${formatCount(yearly)} a year ${word}`] : []),
        ...(dates.length > 0 ? [`${formatCount(dates.length)} ${word}${single}`] : []),
    ];
}

function formatCount(days: number): string {
    return `${days} ${days === 1 ? 'day' : 'days'}`;
}
