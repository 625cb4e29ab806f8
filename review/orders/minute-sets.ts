import { dayNumber, offsetMinutes } from '../../language/values/moment.js';
import { MINUTES_PER_DAY, type TimeRange } from '../../language/values/opening.js';
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

/** By how many minutes the clocks of a zone are ahead of UTC at a minute of UTC. */
export function offsetsOf(timeZone: string): (minute: number) => number {
    const known = OFFSETS.get(timeZone) ?? readOffsets(timeZone);
    OFFSETS.set(timeZone, known);
    const [first, last] = [known[0], known.at(-1)];
    return minute => {
        if (!first || !last || minute < first.from || minute >= UNTIL) return offsetMinutes(minute, timeZone);
        let found = first.offset;
        for (const { from, offset } of known) {
            if (from > minute) break;
            found = offset;
        }
        return found;
    };
}

// Asking for the clocks of a zone is slow, and they are set twice a year.
const OFFSETS = new Map<string, readonly { readonly from: number; readonly offset: number }[]>();
const SINCE = (REFERENCE_DAYS.start - 30) * MINUTES_PER_DAY;
const UNTIL = (REFERENCE_DAYS.end + 30) * MINUTES_PER_DAY;
const STEP = 28 * MINUTES_PER_DAY;

function readOffsets(timeZone: string): readonly { readonly from: number; readonly offset: number }[] {
    const changes = [{ from: SINCE, offset: offsetMinutes(SINCE, timeZone) }];
    for (let minute = SINCE; minute < UNTIL; minute += STEP) {
        const before = changes.at(-1)?.offset ?? 0;
        const offset = offsetMinutes(minute + STEP, timeZone);
        if (offset === before) continue;
        let [low, high] = [minute, minute + STEP];
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (offsetMinutes(middle, timeZone) === before) low = middle;
            else high = middle;
        }
        changes.push({ from: high, offset });
    }
    return changes;
}

/** The minute of UTC at which the clocks of a zone show a minute. */
export function toUtc(local: number, offsetAt: (minute: number) => number): number {
    return local - offsetAt(local - offsetAt(local));
}
