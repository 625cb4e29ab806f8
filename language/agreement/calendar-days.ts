import { publicHolidays } from '../values/holidays.js';
import {
    dateOfDay,
    dayNumber,
    inOtherZone,
    minutesBetween,
    momentAt,
    weekdayOf,
    type Moment,
} from '../values/moment.js';
import { MINUTES_PER_DAY, type Opening, type TimeRange } from '../values/opening.js';
import type { Calendar, Closing } from './model.js';
import type { Fact } from './provenance.js';

/** A day of a calendar: the stretches of work that start on it, sorted, or what closes it. */
export type CalendarDay =
    | { readonly kind: 'open'; readonly times: readonly TimeRange[] }
    | { readonly kind: 'closed'; readonly by: Fact<Closing> };

/** A day of a calendar, by its number since 1970; `undefined` where the public holidays of its year are not known. */
export function dayOf(calendar: Calendar, day: number): CalendarDay | undefined {
    const date = dateOfDay(day);
    for (const closing of calendar.closings) {
        if (closing.value.kind === 'date') {
            if (dayNumber(closing.value.date) === day) return { kind: 'closed', by: closing };
            continue;
        }
        if (calendar.openOnHolidays) continue;
        const holidays = publicHolidays(closing.value.region, date.year);
        if (!holidays) return undefined;
        if (holidays.some(holiday => dayNumber(holiday) === day)) return { kind: 'closed', by: closing };
    }
    if (calendar.always) return { kind: 'open', times: [{ start: 0, end: MINUTES_PER_DAY }] };
    const weekday = weekdayOf(day);
    const times = calendar.openings
        .filter(({ value }) => value.days.includes(weekday))
        .flatMap(({ value }) => value.times.map(range => onDay(range, day, value.closesIn, calendar.timeZone?.value)))
        .filter(({ start, end }) => start < end)
        .sort((a, b) => a.start - b.start);
    return { kind: 'open', times };
}

/** The stretch by the clocks of the calendar, where it closes by those of another zone. */
function onDay(range: TimeRange, day: number, closesIn: string | undefined, zone: string | undefined): TimeRange {
    if (closesIn === undefined || zone === undefined) return range;
    const { date, minute } = inOtherZone(momentAt(day, range.end), closesIn, zone);
    return { start: range.start, end: (dayNumber(date) - day) * MINUTES_PER_DAY + minute };
}

/**
 * The opening hours of every week by the clocks of the calendar; `undefined` where they are not the same in every week,
 * because hours close by the clocks of a zone that are set on other days.
 */
export function weeklyOpenings({ openings, timeZone }: Calendar): readonly Opening[] | undefined {
    const hours = openings.map(({ value }) => {
        if (value.closesIn === undefined || !timeZone) return value;
        const later = minutesBetween(timeZone.value, value.closesIn);
        const times = value.times.map(({ start, end }) => ({ start, end: end + (later ?? 0) }));
        return later === undefined ? undefined : { ...value, times };
    });
    return hours.includes(undefined) ? undefined : hours.filter(each => each !== undefined);
}

/** Whether a calendar is open at a moment by its own clocks; `undefined` where its public holidays are not known. */
export function isOpenAt(calendar: Calendar, { date, minute }: Moment): boolean | undefined {
    const day = dayNumber(date);
    const [today, before] = [dayOf(calendar, day), dayOf(calendar, day - 1)];
    if (!today || !before) return undefined;
    return isWithin(today, minute) || isWithin(before, minute + MINUTES_PER_DAY);
}

function isWithin(day: CalendarDay, minute: number): boolean {
    return day.kind === 'open' && day.times.some(({ start, end }) => start <= minute && minute < end);
}
