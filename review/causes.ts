import type { Change } from './change.js';
import type { Pair } from './matching.js';

/** A change with the commitment that it is a change of. */
export interface ChangedPair {
    readonly pair: Pair;
    readonly change: Change;
}

/**
 * Roots with what follows from them. A commitment whose own text is as before changed because of what it rests on: the
 * first of these that changed is its cause. A part of something that comes or goes is no change of its own.
 */
export function withConsequences(changed: readonly ChangedPair[]): readonly Change[] {
    const byIdentity = new Map<string, ChangedPair>();
    for (const each of changed)
        for (const side of [each.pair.before, each.pair.after]) if (side) byIdentity.set(side.identity, each);
    const causes = new Map<ChangedPair, ChangedPair | undefined>();
    const causeOf = (each: ChangedPair): ChangedPair | undefined => {
        if (!causes.has(each)) {
            causes.set(each, undefined);
            causes.set(each, findCause(each, byIdentity));
        }
        return causes.get(each);
    };
    const followers = new Map<ChangedPair, ChangedPair[]>();
    const roots: ChangedPair[] = [];
    for (const each of changed) {
        if (isPartOfChange(each, byIdentity)) continue;
        const cause = rootOf(each, causeOf);
        if (cause === each) roots.push(each);
        else followers.set(cause, [...(followers.get(cause) ?? []), each]);
    }
    return roots.map(root => ({ ...root.change, consequences: (followers.get(root) ?? []).map(each => each.change) }));
}

/** What comes or goes with the thing that it is a part of. */
function isPartOfChange({ pair }: ChangedPair, byIdentity: ReadonlyMap<string, ChangedPair>): boolean {
    if (pair.before && pair.after) return false;
    const parent = (pair.before ?? pair.after)?.parent;
    const whole = parent === undefined ? undefined : byIdentity.get(parent);
    return whole !== undefined && !(whole.pair.before && whole.pair.after);
}

function rootOf(each: ChangedPair, causeOf: (each: ChangedPair) => ChangedPair | undefined): ChangedPair {
    const passed = new Set([each]);
    let root = each;
    for (let cause = causeOf(root); cause && !passed.has(cause); cause = causeOf(root)) {
        passed.add(cause);
        root = cause;
    }
    return root;
}

function findCause(
    { pair: { before, after } }: ChangedPair,
    byIdentity: ReadonlyMap<string, ChangedPair>,
): ChangedPair | undefined {
    if (!before || !after || before.written === undefined || before.written !== after.written) return undefined;
    const rests = new Set([...after.restsOn, ...before.restsOn]);
    for (const identity of rests) {
        const cause = byIdentity.get(identity);
        if (cause) return cause;
    }
    return undefined;
}
