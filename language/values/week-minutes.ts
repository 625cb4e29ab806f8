import { MINUTES_PER_DAY, type TimeRange } from './opening.js';

export const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** Minutes of a week, counted from Monday at midnight: stretches that are sorted and disjoint, and do not touch. */
export type WeekMinutes = readonly TimeRange[];

/** The minutes that some of the stretches hold. */
export function union(ranges: readonly TimeRange[]): TimeRange[] {
    const joined: TimeRange[] = [];
    for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = joined.at(-1);
        if (range.end <= range.start) continue;
        if (last && range.start <= last.end)
            joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
        else joined.push(range);
    }
    return joined;
}

/** The minutes of the week that none of the stretches holds. */
export function complement(minutes: WeekMinutes): WeekMinutes {
    const ends = [0, ...minutes.map(({ end }) => end)];
    const starts = [...minutes.map(({ start }) => start), MINUTES_PER_WEEK];
    return ends.map((start, index) => ({ start, end: starts[index] ?? start })).filter(({ start, end }) => start < end);
}

/** The minutes that both sets hold. */
export function intersection(minutes: WeekMinutes, others: WeekMinutes): WeekMinutes {
    return complement(union([...complement(minutes), ...complement(others)]));
}

/** The first minute of the first set that the second does not hold; `undefined` where it holds all of them. */
export function firstOutside(minutes: WeekMinutes, others: WeekMinutes): number | undefined {
    for (const { start, end } of minutes) {
        const around = others.find(other => other.start <= start && start < other.end);
        if (!around) return start;
        if (around.end < end) return around.end;
    }
    return undefined;
}

/** Whether two sets have a minute in common. */
export function intersect(minutes: WeekMinutes, others: WeekMinutes): boolean {
    return minutes.some(({ start, end }) => others.some(other => other.start < end && start < other.end));
}
