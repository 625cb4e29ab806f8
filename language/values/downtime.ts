import Big from 'big.js';
import { PERIOD_DAYS, SECONDS } from './calendar-lengths.js';
import { MINUTES_PER_DAY } from './opening.js';
import type { Percentage } from './percentage.js';
import type { PeriodUnit } from './period.js';

/** Minutes as exact decimals: the smallest and the largest that the calendar allows. */
export interface MinutesRange {
    readonly shortest: Big;
    readonly longest: Big;
}

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
    const { fewest, most } = PERIOD_DAYS[period];
    return { fewest: fewest * MINUTES_PER_DAY, most: most * MINUTES_PER_DAY };
}

/** Minutes in words: `40 min 19 s`, `7 h 12 min`, `3 d 15 h 36 min`; rounded to the second. */
export function formatDowntime(minutes: Big): string {
    let seconds = Number(minutes.times(60).round(0, Big.roundHalfUp).toString());
    const parts: string[] = [];
    for (const [unit, size] of [
        ['d', SECONDS.day],
        ['h', SECONDS.hour],
        ['min', SECONDS.minute],
        ['s', 1],
    ] as const) {
        const count = Math.floor(seconds / size);
        seconds -= count * size;
        if (count > 0) parts.push(`${count} ${unit}`);
    }
    return parts.join(' ') || '0 s';
}
