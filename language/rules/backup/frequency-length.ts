import { decimal } from '../../values/decimal.js';
import type { Duration, TimeUnit } from '../../values/duration.js';
import type { Frequency } from '../../values/period.js';

const UNITS: Readonly<Record<Frequency, TimeUnit>> = {
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
};

/** The time that a number of copies of one frequency reaches back: 14 daily copies reach back 14 days. */
export function reachOf(count: number, frequency: Frequency): Duration {
    return { amount: decimal(count), unit: UNITS[frequency], clock: 'elapsed' };
}
