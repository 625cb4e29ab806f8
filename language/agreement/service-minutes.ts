import { MONTHS } from '../values/calendar-lengths.js';
import { dayNumber } from '../values/moment.js';
import type { PeriodUnit } from '../values/period.js';
import { dayOf } from './calendar-days.js';
import type { Agreement, Availability, Calendar } from './model.js';
import { once } from '../values/once.js';

/** The fewest and the most minutes that a period can have. */
export interface PeriodMinutes {
    readonly fewest: number;
    readonly most: number;
}

/** The hours in which an uptime is promised; `undefined` where that is day and night. */
export function serviceHours({ terms }: Availability, { calendars }: Agreement): Calendar | undefined {
    const hours = terms.find(term => term.kind === 'ServiceHours')?.calendar;
    return hours && calendars.find(calendar => calendar.name.value === hours.name);
}

/** The years that are counted: a leap year among them, and all with known holidays. */
const [FIRST_YEAR, LAST_YEAR] = [2025, 2031];

// Counting years takes a while.
const countedIn = once<Calendar, Map<PeriodUnit, PeriodMinutes>>(() => new Map());

/** How many minutes a calendar is open in a period, over all such periods of seven years. */
export function openMinutes(calendar: Calendar, period: PeriodUnit): PeriodMinutes {
    const known = countedIn(calendar);
    const found = known.get(period) ?? count(calendar, period);
    known.set(period, found);
    return found;
}

function count(calendar: Calendar, period: PeriodUnit): PeriodMinutes {
    const minutes: number[] = [];
    for (const [first, next] of periods(period)) {
        let open = 0;
        for (let day = first; day < next; day++) open += minutesOn(calendar, day);
        minutes.push(open);
    }
    return { fewest: Math.min(...minutes), most: Math.max(...minutes) };
}

function minutesOn(calendar: Calendar, day: number): number {
    const found = dayOf(calendar, day) ?? dayOf({ ...calendar, closings: [] }, day);
    return found?.kind === 'open' ? found.times.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0) : 0;
}

/** The first day of each period, and of the one after it. */
function* periods(period: PeriodUnit): Generator<readonly [first: number, next: number]> {
    if (period === 'day' || period === 'week') {
        const length = period === 'day' ? 1 : 7;
        // 6 January 2025 was a Monday.
        const start = dayNumber({ year: FIRST_YEAR, month: 1, day: 6 });
        for (let day = start; day < start + 7 * 365; day += length) yield [day, day + length];
        return;
    }
    const step = MONTHS[period];
    for (let month = 0; month < (LAST_YEAR - FIRST_YEAR + 1) * 12; month += step)
        yield [firstDayOf(month), firstDayOf(month + step)];
}

function firstDayOf(month: number): number {
    return dayNumber({ year: FIRST_YEAR + Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}
