import { compareDecimals, parseDecimal, type Decimal } from './decimal.js';

/** A percentage as an exact decimal: 99.9 for `99.9%`. Not limited to 0..100, so that a rule can say what is wrong. */
export interface Percentage {
    readonly percent: Decimal;
}

export function parsePercentage(amount: string | undefined): Percentage | undefined {
    const percent = parseDecimal(amount);
    return percent && { percent };
}

/** Negative, zero or positive, as `a` is smaller than, equal to or greater than `b`. */
export function comparePercentages(a: Percentage, b: Percentage): number {
    return compareDecimals(a.percent, b.percent);
}
