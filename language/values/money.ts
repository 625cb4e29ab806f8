import { parseDecimal, type Decimal } from './decimal.js';
import { PERIOD_UNITS, type PeriodUnit } from './period.js';

/** An amount of money: an ISO 4217 code and an exact decimal of the currency's main unit. */
export interface Money {
    readonly currency: string;
    readonly amount: Decimal;
}

/** Money for each of some units: `per user per month` is `['user', 'month']`; an empty list is a single payment. */
export interface Price {
    readonly money: Money;
    readonly per: readonly string[];
}

export function parseMoney(currency: string | undefined, amount: string | undefined): Money | undefined {
    const value = parseDecimal(amount);
    return value && currency !== undefined ? { currency, amount: value } : undefined;
}

/** The period for which a price is paid, if it is paid again and again. */
export function periodOf(price: Price | undefined): PeriodUnit | undefined {
    return PERIOD_UNITS.find(unit => price?.per.includes(unit));
}

/** The units that a price counts, without its period. */
export function unitsOf(price: Price | undefined): readonly string[] {
    return price?.per.filter(unit => !PERIOD_UNITS.some(period => period === unit)) ?? [];
}
