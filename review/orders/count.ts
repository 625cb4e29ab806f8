import type { Decimal } from '../../language/values/decimal.js';
import { canonicalNumber, comparedNumbers } from './numbers.js';
import type { Domain } from './order.js';

/** A number of things that the statement names: `3 checks`, `2 locations`. */
export const count: Domain<Decimal> = {
    name: 'count',
    compare: (before, after) => comparedNumbers(before, after, ({ written }) => written),
    format: ({ written }) => written,
    canonical: canonicalNumber,
    isOrdered: true,
    isTotal: true,
    actions: { greater: 'increased', less: 'decreased' },
};
