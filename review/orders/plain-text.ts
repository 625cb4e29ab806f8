import { canonicalOf } from './canonical.js';
import { EQUAL, INCOMPARABLE, type Domain } from './order.js';

/** A line of text: the same but for white space, or without an order. */
export const plainText: Domain<string> = {
    name: 'text',
    isOrdered: false,
    compare: (before, after) => (canonicalOf(before) === canonicalOf(after) ? EQUAL : INCOMPARABLE),
    write: value => value,
    canonical: canonicalOf,
    actions: { greater: 'increased', less: 'decreased' },
};
