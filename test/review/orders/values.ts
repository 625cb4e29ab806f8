import Big from 'big.js';
import fc from 'fast-check';
import { decimal, parseDecimal, type Decimal } from '../../../language/values/decimal.js';
import type { Money, Price } from '../../../language/values/money.js';
import type { Percentage } from '../../../language/values/percentage.js';
import { PERIOD_UNITS, type PeriodUnit, type Quantity } from '../../../language/values/period.js';

/** A number of the language, as it is written. */
export function number(written: string): Decimal {
    return parseDecimal(written) ?? decimal(new Big(0));
}

export function percent(written: string): Percentage {
    return { percent: number(written) };
}

/** `USD 45.00` */
export function amountOf(written: string): Money {
    const [currency = '', amount = ''] = written.split(' ');
    return { currency, amount: number(amount) };
}

/** `USD 45.00 per user per month` */
export function priceOf(written: string): Price {
    const [money = '', ...per] = written.split(' per ');
    return { money: amountOf(money), per };
}

/** `4 visits per month` */
export function quantityOf(written: string): Quantity {
    const [counted = '', period] = written.split(' per ');
    const [amount = '', unit = ''] = counted.split(' ');
    return { amount: number(amount), unit, period: PERIOD_UNITS.find(each => each === period) };
}

/** Few numbers, written in several ways, with zero and the largest and smallest that the language can write. */
export const numbers: fc.Arbitrary<Decimal> = fc
    .constantFrom('0', '0.00', '1', '1.0', '1.5', '2', '3', '12', '12.00', '36', '0.0000000001', '99999999999999999999')
    .map(number);

export const percentages: fc.Arbitrary<Percentage> = fc
    .constantFrom('0', '5', '5.0', '10', '50', '95', '99', '99.5', '99.9', '99.90', '99.95', '100', '100.00', '150')
    .map(percent);

export const periods: fc.Arbitrary<PeriodUnit | undefined> = fc.constantFrom(undefined, ...PERIOD_UNITS);

export const amounts: fc.Arbitrary<Money> = fc.record({
    currency: fc.constantFrom('USD', 'USD', 'EUR'),
    amount: numbers,
});

export const prices: fc.Arbitrary<Price> = fc
    .record({
        money: amounts,
        units: fc.constantFrom<string[][]>([], ['user'], ['users'], ['user', 'device'], ['device', 'user']),
        period: periods,
    })
    .map(({ money, units, period }) => ({ money, per: period ? [...units, period] : units }));

export const quantities: fc.Arbitrary<Quantity> = fc.record({
    amount: numbers,
    unit: fc.constantFrom('visit', 'visits', 'Visits', 'hours'),
    period: periods,
});
