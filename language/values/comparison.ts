import type { PlainDate } from './date.js';
import type { Decimal } from './decimal.js';
import { compareDurations, type Duration } from './duration.js';
import type { Money, Price } from './money.js';
import type { Percentage } from './percentage.js';
import type { Quantity } from './period.js';

/** A value that has an order. */
export type Comparable =
    | { readonly kind: 'duration'; readonly value: Duration }
    | { readonly kind: 'percentage'; readonly value: Percentage }
    | { readonly kind: 'price'; readonly value: Price }
    | { readonly kind: 'money'; readonly value: Money }
    | { readonly kind: 'quantity'; readonly value: Quantity }
    | { readonly kind: 'number'; readonly value: Decimal }
    | { readonly kind: 'date'; readonly value: PlainDate };

/**
 * Negative, zero or positive as `a` is less than, equal to or more than `b`; `undefined` where they cannot be compared:
 * values of two kinds, two currencies, two units, or two clocks.
 */
export function compareValues(a: Comparable, b: Comparable): number | undefined {
    if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a.value, b.value);
    if (a.kind === 'percentage' && b.kind === 'percentage') return a.value.percent.exact.cmp(b.value.percent.exact);
    if (a.kind === 'number' && b.kind === 'number') return a.value.exact.cmp(b.value.exact);
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

function dayNumber({ year, month, day }: PlainDate): number {
    return Date.UTC(year, month - 1, day) / 86_400_000;
}
