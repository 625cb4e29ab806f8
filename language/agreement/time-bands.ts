import type { Moment } from '../values/moment.js';
import type { TimeBand } from './model.js';

/** Whether a moment lies in a band; `undefined` where nobody can tell. */
export const bandHolds: (band: TimeBand, at: Moment) => boolean | undefined = () => undefined;

/** Whether one band is a part of another. */
export function bandContains(wide: TimeBand, narrow: TimeBand): boolean {
    return wide.name.value === narrow.name.value;
}

/** Whether two bands have a moment in common. */
export function bandsMeet(a: TimeBand, b: TimeBand): boolean {
    return a.name.value === b.name.value;
}

/**
 * The first minute of the week, counted from Monday at midnight, that no band holds; `undefined` where there is none or
 * nobody can tell.
 */
export const firstMinuteOutside: (bands: readonly TimeBand[]) => number | undefined = () => undefined;
