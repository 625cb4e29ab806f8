import type { Compared, Domain } from './order.js';

/** How many results are kept before all are dropped: a library in a thousand agreements needs far fewer. */
const MOST = 1000;

/**
 * A comparison that is asked for the same values again and again, such as those of a calendar that a thousand agreements
 * import: each pair is compared once. `textOf` says all of a value that the comparison looks at.
 */
export function remembered<T>(textOf: (value: T) => string, compare: Domain<T>['compare']): Domain<T>['compare'] {
    const known = new Map<string, Compared>();
    return (before, after) => {
        const key = `${textOf(before)}\n${textOf(after)}`;
        const compared = known.get(key) ?? compare(before, after);
        if (known.size >= MOST) known.clear();
        known.set(key, compared);
        return compared;
    };
}
