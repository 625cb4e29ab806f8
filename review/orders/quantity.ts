import { singularUnit, type Quantity } from '../../language/values/period.js';
import { formatQuantity } from '../../language/values/formatting.js';
import { canonicalNumber } from './numbers.js';
import { INCOMPARABLE, type Domain } from './order.js';
import { comparedRates } from './periods.js';

/** A number of things of one unit, perhaps in each period. */
export const quantity: Domain<Quantity> = {
    name: 'quantity',
    compare: (before, after) =>
        singularUnit(before.unit) === singularUnit(after.unit)
            ? comparedRates(before, after, (amount, period) =>
                  formatQuantity({ amount, unit: unitFor(amount, before.unit, after.unit), period }),
              )
            : INCOMPARABLE,
    format: formatQuantity,
    canonical: ({ amount, unit, period }) =>
        [canonicalNumber(amount), singularUnit(unit), ...(period ? ['per', period] : [])].join(' '),
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** The unit as one of the two values writes it for a number of things: `1 visit`, `3 visits`. */
function unitFor(amount: Quantity['amount'], before: string, after: string): string {
    const one = singularUnit(after);
    if (amount.exact.eq(1)) return one;
    return [after, before].find(unit => unit.toLowerCase() !== one) ?? after;
}
