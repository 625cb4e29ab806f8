import Big from 'big.js';
import type { Percentage } from './percentage.js';
import type { PeriodUnit } from './period.js';

/** Minutes as exact decimals: the smallest and the largest that the calendar allows. */
export interface MinutesRange {
    readonly shortest: Big;
    readonly longest: Big;
}

const MINUTES_PER_DAY = 1440;
/** The fewest and the most days that each period can have. */
const DAYS: Readonly<Record<PeriodUnit, readonly [number, number]>> = {
    day: [1, 1],
    week: [7, 7],
    month: [28, 31],
    quarter: [90, 92],
    year: [365, 366],
};

/**
 * The downtime that an uptime target leaves in a period: (100 − target) / 100 × minutes of the period, for the shortest
 * and the longest such period. The minutes are those of the calendar, or those in which the uptime is promised.
 */
export function downtimeBudget(
    target: Percentage,
    period: PeriodUnit,
    { fewest, most }: { readonly fewest: number; readonly most: number } = allMinutes(period),
): MinutesRange {
    const share = new Big(100).minus(target.percent.exact).div(100);
    return { shortest: share.times(fewest), longest: share.times(most) };
}

function allMinutes(period: PeriodUnit): { readonly fewest: number; readonly most: number } {
    const [fewest, most] = DAYS[period];
    return { fewest: fewest * MINUTES_PER_DAY, most: most * MINUTES_PER_DAY };
}

/** Minutes in words: `40 min 19 s`, `7 h 12 min`, `3 d 15 h 36 min`; rounded to the second. */
export function wordMinutes(minutes: Big): string {
    let seconds = Number(minutes.times(60).round(0, Big.roundHalfUp).toString());
    const parts: string[] = [];
    for (const [unit, size] of [
        ['d', 86_400],
        ['h', 3600],
        ['min', 60],
        ['s', 1],
    ] as const) {
        const count = Math.floor(seconds / size);
        seconds -= count * size;
        if (count > 0) parts.push(`${count} ${unit}`);
    }
    return parts.join(' ') || '0 s';
}
