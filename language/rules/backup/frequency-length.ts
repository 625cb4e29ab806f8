import { decimal } from '../../values/decimal.js';
import type { Duration } from '../../values/duration.js';
import { FREQUENCY_UNITS, type Frequency } from '../../values/period.js';

/** The time that a number of copies of one frequency reaches back: 14 daily copies reach back 14 days. */
export function reachOf(count: number, frequency: Frequency): Duration {
    return { amount: decimal(count), unit: FREQUENCY_UNITS[frequency], clock: 'elapsed' };
}
