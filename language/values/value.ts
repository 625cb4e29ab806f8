import { dayNumber } from './moment.js';
import type { PlainDate } from './date.js';
import type { Decimal } from './decimal.js';
import { compareDurations, type TimeTarget } from './duration.js';
import type { Money, Price } from './money.js';
import type { Percentage } from './percentage.js';
import { timesPerYear, type Cadence, type Quantity } from './period.js';

/** One value of an agreement, of any kind. */
export type Value =
    | { readonly kind: 'time'; readonly value: TimeTarget }
    | { readonly kind: 'percentage'; readonly value: Percentage }
    | { readonly kind: 'price'; readonly value: Price }
    | { readonly kind: 'money'; readonly value: Money }
    | { readonly kind: 'quantity'; readonly value: Quantity }
    | { readonly kind: 'cadence'; readonly value: Cadence }
    | { readonly kind: 'number'; readonly value: Decimal }
    | { readonly kind: 'date'; readonly value: PlainDate };

/**
 * Negative, zero or positive as `a` is less than, equal to or more than `b`; what is done more often is more. `undefined`
 * where they cannot be compared: values of two kinds, two currencies, two units or two clocks, or no time at all.
 */
export function compareValues(a: Value, b: Value): number | undefined {
    if (a.kind === 'time' && b.kind === 'time') {
        if (a.value.kind !== 'within' || b.value.kind !== 'within') return undefined;
        return compareDurations(a.value.duration, b.value.duration);
    }
    if (a.kind === 'percentage' && b.kind === 'percentage') return a.value.percent.exact.cmp(b.value.percent.exact);
    if (a.kind === 'number' && b.kind === 'number') return a.value.exact.cmp(b.value.exact);
    if (a.kind === 'cadence' && b.kind === 'cadence') return timesPerYear(a.value) - timesPerYear(b.value);
    if (a.kind === 'money' && b.kind === 'money') return compareMoney(a.value, b.value);
    if (a.kind === 'price' && b.kind === 'price') {
        if (a.value.per.join(' ') !== b.value.per.join(' ')) return undefined;
        return compareMoney(a.value.money, b.value.money);
    }
    if (a.kind === 'quantity' && b.kind === 'quantity') {
        if (a.value.unit !== b.value.unit || a.value.period !== b.value.period) return undefined;
        return a.value.amount.exact.cmp(b.value.amount.exact);
    }
    if (a.kind === 'date' && b.kind === 'date') return dayNumber(a.value) - dayNumber(b.value);
    return undefined;
}

function compareMoney(a: Money, b: Money): number | undefined {
    return a.currency === b.currency ? a.amount.exact.cmp(b.amount.exact) : undefined;
}
