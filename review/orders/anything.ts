import { canonicalOf } from './canonical.js';
import { EQUAL, INCOMPARABLE, type Domain } from './order.js';
import { formatValue } from './format-value.js';

/** Any value that has no order of its own, such as a statement within a statement. */
export const anything: Domain<unknown> = {
    name: 'anything',
    isOrdered: false,
    compare: (before, after) => (canonicalOf(before) === canonicalOf(after) ? EQUAL : INCOMPARABLE),
    format: formatValue,
    canonical: canonicalOf,
    actions: { greater: 'increased', less: 'decreased' },
};
