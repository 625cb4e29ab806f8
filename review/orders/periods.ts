import { decimal, type Decimal } from '../../language/values/decimal.js';
import type { PeriodUnit } from '../../language/values/period.js';
import { comparedNumbers } from './numbers.js';
import { INCOMPARABLE, type Compared } from './order.js';

/** How many of the smallest periods of its family each has. A month has no fixed number of days, so there are two families. */
const LENGTHS: Readonly<Record<PeriodUnit, { readonly family: 'day' | 'month'; readonly length: number }>> = {
    day: { family: 'day', length: 1 },
    week: { family: 'day', length: 7 },
    month: { family: 'month', length: 1 },
    quarter: { family: 'month', length: 3 },
    year: { family: 'month', length: 12 },
};

/** A number that is paid or counted in each period; once where there is none. */
export interface Rate {
    readonly amount: Decimal;
    readonly period: PeriodUnit | undefined;
}

/**
 * The order of two numbers that recur. Those for different periods are converted where the calendar does not matter: a
 * year has 4 quarters and 12 months, a week 7 days. Where they then come to the same, there is no order: so much at once
 * is not so much in twelve parts.
 *
 * @param write says a difference in the period that is named
 */
export function comparedRates(
    before: Rate,
    after: Rate,
    write: (difference: Decimal, period: PeriodUnit | undefined) => string,
): Compared {
    if (before.period === after.period)
        return comparedNumbers(before.amount, after.amount, amount => write(amount, before.period));
    const [left, right] = [before.period && LENGTHS[before.period], after.period && LENGTHS[after.period]];
    if (!left || !right || left.family !== right.family) return INCOMPARABLE;
    const longer = left.length > right.length ? before.period : after.period;
    const longest = Math.max(left.length, right.length);
    const compared = comparedNumbers(
        times(before.amount, longest / left.length),
        times(after.amount, longest / right.length),
        amount => write(amount, longer),
    );
    return compared.order === 'equal'
        ? INCOMPARABLE
        : { ...compared, condition: `counted over a whole ${longer ?? ''}` };
}

function times(amount: Decimal, factor: number): Decimal {
    if (Number.isInteger(factor)) {
        const exact = amount.exact.times(factor);
        const digits = amount.written.split('.')[1]?.length ?? 0;
        return { written: exact.toFixed(digits), exact };
    }
    return decimal(amount.exact.times(factor));
}
