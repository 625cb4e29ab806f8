import type { Fact } from '../agreement/provenance.js';
import { elapsedSeconds, type Duration, type TimeTarget } from '../values/duration.js';

/** The time that a promise sets; `undefined` where none is promised. */
export function limitIn(promise: Fact<TimeTarget> | undefined): Duration | undefined {
    return promise?.value.kind === 'within' ? promise.value.duration : undefined;
}

/** The minutes of an elapsed time, the fewest that it can have; `undefined` for business time. */
export function elapsedMinutes(duration: Duration): number | undefined {
    return duration.clock === 'elapsed' ? elapsedSeconds(duration).shortest / 60 : undefined;
}
