import type { Money } from '../../language/values/money.js';
import { formatMoney } from '../../language/values/formatting.js';
import { canonicalNumber, comparedNumbers } from './numbers.js';
import { INCOMPARABLE, type Domain } from './order.js';

/** An amount that is paid once. Amounts in two currencies have no order: no exchange rate is agreed. */
export const money: Domain<Money> = {
    name: 'money',
    compare: (before, after) =>
        before.currency === after.currency
            ? comparedNumbers(before.amount, after.amount, amount => formatMoney({ currency: after.currency, amount }))
            : INCOMPARABLE,
    format: formatMoney,
    canonical: ({ currency, amount }) => `${currency} ${canonicalNumber(amount)}`,
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};
