import { dayNumber } from '../../language/values/moment.js';
import { MINUTES_PER_DAY, type TimeRange } from '../../language/values/opening.js';
import { offsetMinutes } from '../../language/values/time-zones.js';
import { union } from '../../language/values/week-minutes.js';
import { orderOf, type Order } from './order.js';

/** Minutes since 1 January 1970: stretches that are sorted and disjoint. */
export type MinuteSet = readonly TimeRange[];

/** The days of the reference years, `end` exclusive: two leap years' worth of weekdays, months and public holidays. */
export const REFERENCE_DAYS: TimeRange = {
    start: dayNumber({ year: 2025, month: 1, day: 1 }),
    end: dayNumber({ year: 2032, month: 1, day: 1 }),
};
export const REFERENCE_YEARS = 7;

/** How many minutes of the first set the second does not hold. */
export function minutesOutside(minutes: MinuteSet, others: MinuteSet): number {
    let outside = 0;
    let index = 0;
    for (const { start, end } of minutes) {
        let from = start;
        while ((others[index]?.end ?? Infinity) <= from) index++;
        for (let each = index; from < end; each++) {
            const other = others[each];
            if (!other || other.start >= end) break;
            outside += Math.max(0, other.start - from);
            from = Math.max(from, other.end);
        }
        outside += Math.max(0, end - from);
    }
    return outside;
}

/** How many minutes a set holds. */
export function sizeOf(minutes: MinuteSet): number {
    return minutes.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A set that holds all of another and more is greater; each with minutes that the other lacks is mixed. */
export function orderOfSets({ lost, gained }: { readonly lost: number; readonly gained: number }): Order {
    return lost > 0 && gained > 0 ? 'mixed' : orderOf(gained - lost);
}

/** The part of a set that lies in the days of some stretches. */
export function withinDays(minutes: readonly TimeRange[], days: readonly TimeRange[]): MinuteSet {
    const found: TimeRange[] = [];
    for (const { start, end } of days) {
        const [from, to] = [start * MINUTES_PER_DAY, end * MINUTES_PER_DAY];
        for (const range of minutes)
            if (range.end > from && range.start < to)
                found.push({ start: Math.max(from, range.start), end: Math.min(to, range.end) });
    }
    return union(found);
}

/** The minute of UTC at which the clocks of a zone show a minute; the same one without a zone. */
export function toUtc(local: number, timeZone: string | undefined): number {
    if (timeZone === undefined) return local;
    return local - offsetMinutes(local - offsetMinutes(local, timeZone), timeZone);
}
