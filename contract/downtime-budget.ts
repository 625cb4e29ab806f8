import type { Percentage } from '../language/values/percentage.js';
import type { PeriodUnit } from '../language/values/period.js';

/** The fewest and most days of a period. */
const DAYS: Readonly<Record<PeriodUnit, readonly [shortest: number, longest: number]>> = {
    day: [1, 1],
    week: [7, 7],
    month: [28, 31],
    quarter: [90, 92],
    year: [365, 366],
};
const SECONDS_PER_DAY = 86_400;

/**
 * How much downtime an uptime target allows, over the lengths that the period can have: `about 40 to 45 minutes`;
 * `no downtime` for 100 percent, `undefined` for more.
 */
export function sayDowntimeBudget(target: Percentage, period: PeriodUnit): string | undefined {
    if (target.percent.exact.gt(100)) return undefined;
    const share = (100 - target.percent.exact.toNumber()) / 100;
    if (share === 0) return 'no downtime';
    const [shortest, longest] = DAYS[period].map(days => days * SECONDS_PER_DAY * share);
    if (shortest === undefined || longest === undefined) return undefined;
    const [unit, seconds] = longest < 120 ? ['seconds', 1] : longest < 7200 ? ['minutes', 60] : ['hours', 3600];
    const [low, high] = [rounded(shortest / Number(seconds)), rounded(longest / Number(seconds))];
    return low === high ? `about ${low} ${unit}` : `about ${low} to ${high} ${unit}`;
}

/** Two digits below ten, whole numbers from there: as exact as "about" promises. */
function rounded(amount: number): string {
    if (amount >= 9.95) return amount.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');
    return amount >= 0.095 ? amount.toFixed(1).replace(/\.0$/, '') : amount.toPrecision(1);
}
