import type { Fact } from '../agreement/provenance.js';
import { compareDurations, elapsedSeconds, type Duration, type TimeTarget } from '../values/duration.js';
import { MINUTES_PER_DAY } from '../values/opening.js';

/** The time that a promise sets; `undefined` where none is promised. */
export function limitIn(promise: Fact<TimeTarget> | undefined): Duration | undefined {
    return promise?.value.kind === 'within' ? promise.value.duration : undefined;
}

/**
 * The fewest minutes on the wall clock until a time can run out, whatever the calendar: business hours last at least as
 * long as their number says, and `n` business days at least `n - 1` days. `undefined` for longer business time.
 */
export function fewestMinutes(duration: Duration): number | undefined {
    if (duration.clock === 'elapsed') return elapsedSeconds(duration).shortest / 60;
    switch (duration.unit) {
        case 'second':
        case 'minute':
        case 'hour':
            return elapsedSeconds(duration).shortest / 60;
        case 'day':
            return Math.max(0, (duration.amount.exact.toNumber() - 1) * MINUTES_PER_DAY);
        case 'week':
        case 'month':
        case 'quarter':
        case 'year':
            return undefined;
    }
}

/** Whether one time is longer than another for every calendar that the parties could have. */
export function isSurelyLonger(a: Duration, b: Duration): boolean {
    const order = compareDurations(a, b);
    if (order !== undefined) return order > 0;
    const fewest = fewestMinutes(a);
    return b.clock === 'elapsed' && fewest !== undefined && fewest > elapsedSeconds(b).longest / 60;
}
