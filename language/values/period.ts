import type { Decimal } from './decimal.js';
import type { Duration } from './duration.js';
import { singular } from './singular.js';

export const PERIOD_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A number of things, perhaps in each period: `4 visits per month`. */
export interface Quantity {
    readonly amount: Decimal;
    readonly unit: string;
    readonly period: PeriodUnit | undefined;
}

/** A unit is the same whether it is written as one or as many: `user` and `users`. */
export function singularUnit(unit: string): string {
    return singular(unit).toLowerCase();
}

export type Frequency = 'hourly' | 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** The period in which something of a frequency is done once. */
export const FREQUENCY_UNITS = {
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
} as const satisfies Readonly<Record<Frequency, string>>;

/** How often something is done. */
export type Cadence =
    | { readonly kind: 'frequency'; readonly frequency: Frequency }
    | { readonly kind: 'interval'; readonly interval: Duration }
    | { readonly kind: 'times'; readonly times: Decimal; readonly period: PeriodUnit };

const UNITS_PER_YEAR = {
    second: 31_536_000,
    minute: 525_600,
    hour: 8760,
    day: 365,
    week: 52,
    month: 12,
    quarter: 4,
    year: 1,
} as const;

/** How many times a year something is done at least, with a year of 365 days or 52 weeks. */
export function timesPerYear(cadence: Cadence): number {
    switch (cadence.kind) {
        case 'frequency':
            return UNITS_PER_YEAR[FREQUENCY_UNITS[cadence.frequency]];
        case 'interval': {
            const amount = cadence.interval.amount.exact.toNumber();
            return amount > 0 ? UNITS_PER_YEAR[cadence.interval.unit] / amount : Infinity;
        }
        case 'times':
            return cadence.times.exact.toNumber() * UNITS_PER_YEAR[cadence.period];
    }
}
