import { periodOf, unitsOf, type Price } from '../../language/values/money.js';
import { singularUnit } from '../../language/values/period.js';
import { formatPrice } from '../../language/values/formatting.js';
import { canonicalNumber } from './numbers.js';
import { INCOMPARABLE, type Domain } from './order.js';
import { comparedRates, type Rate } from './periods.js';

/**
 * What is paid for each of some units, perhaps in each period. Only prices in one currency for the same units have an
 * order; those for a month, a quarter and a year are converted.
 */
export const price: Domain<Price> = {
    name: 'price',
    compare: (before, after) => {
        if (before.money.currency !== after.money.currency || unitsIn(before) !== unitsIn(after)) return INCOMPARABLE;
        return comparedRates(rateOf(before), rateOf(after), (amount, period) =>
            formatPrice({
                money: { currency: after.money.currency, amount },
                per: [...unitsOf(after), ...(period ? [period] : [])],
            }),
        );
    },
    format: formatPrice,
    canonical: each => {
        const period = periodOf(each);
        const { currency, amount } = each.money;
        return [
            `${currency} ${canonicalNumber(amount)}`,
            ...(unitsIn(each) === '' ? [] : [unitsIn(each)]),
            ...(period ? [`per ${period}`] : []),
        ].join(' ');
    },
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** The units in an order of their own: per user per device is per device per user. */
function unitsIn(each: Price): string {
    return unitsOf(each)
        .map(unit => `per ${singularUnit(unit)}`)
        .sort()
        .join(' ');
}

function rateOf(each: Price): Rate {
    return { amount: each.money.amount, period: periodOf(each) };
}
