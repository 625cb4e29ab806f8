import type { Change } from './change.js';
import { INHERITED, type Atom } from './lowering/atom.js';
import type { Pair } from './matching.js';

/** A change with the commitment that it is a change of. */
export interface ChangedPair {
    readonly pair: Pair;
    readonly change: Change;
}

/** The changes by what others rest on: an identity, a path, or a declaration whose definition changed. */
type Causes = ReadonlyMap<string, ChangedPair>;

/**
 * Roots with what follows from them. A commitment whose own text is as before changed because of what it rests on: the
 * first of these that changed is its cause. A part of something that comes or goes is no change of its own.
 */
export function withConsequences(changed: readonly ChangedPair[]): readonly Change[] {
    const causes = causesOf(changed);
    const followers = new Map<ChangedPair, ChangedPair[]>();
    const roots: ChangedPair[] = [];
    for (const each of changed) {
        if (isPartOfChange(each, causes)) continue;
        const root = rootOf(each, causes);
        if (root === each) roots.push(each);
        else followers.set(root, [...(followers.get(root) ?? []), each]);
    }
    return roots.map(root => ({ ...root.change, consequences: (followers.get(root) ?? []).map(each => each.change) }));
}

/**
 * The commitments that read as before and rest on a definition that changed, such as promises during a band of time
 * whose hours are others now.
 */
export function affectedPairs(pairs: readonly Pair[], changed: readonly ChangedPair[]): readonly Pair[] {
    const definitions = causesOf(changed.filter(({ change }) => change.aspect === 'definition'));
    if (definitions.size === 0) return [];
    const known = new Set(changed.map(({ pair }) => pair));
    return pairs.filter(
        pair => pair.before && !known.has(pair) && pair.after?.restsOn.some(each => definitions.has(each)),
    );
}

function causesOf(changed: readonly ChangedPair[]): Causes {
    const causes = new Map<string, ChangedPair>();
    for (const each of changed) {
        for (const side of sidesOf(each)) {
            causes.set(side.identity, each);
            causes.set(`path:${side.path}`, each);
            // Who rests on a declaration rests on what it defines.
            if (each.change.aspect === 'definition' && side.parent !== undefined) causes.set(side.parent, each);
        }
    }
    return causes;
}

function sidesOf({ pair: { before, after } }: ChangedPair): readonly Atom[] {
    return [before, after].filter(each => each !== undefined);
}

/** What comes or goes with the thing that it is a part of. */
function isPartOfChange({ pair }: ChangedPair, causes: Causes): boolean {
    if (pair.before && pair.after) return false;
    const parent = (pair.before ?? pair.after)?.parent;
    const whole = parent === undefined ? undefined : causes.get(parent);
    return whole !== undefined && !(whole.pair.before && whole.pair.after);
}

function rootOf(each: ChangedPair, causes: Causes): ChangedPair {
    const passed = new Set([each]);
    let root = each;
    for (let cause = causeOf(root, causes); cause && !passed.has(cause); cause = causeOf(root, causes)) {
        passed.add(cause);
        root = cause;
    }
    return root;
}

function causeOf({ pair: { before, after }, change }: ChangedPair, causes: Causes): ChangedPair | undefined {
    if (!isAsWritten(before, after, change)) return undefined;
    for (const identity of new Set([...(after?.restsOn ?? []), ...(before?.restsOn ?? [])])) {
        const cause = causes.get(identity);
        if (cause && (cause.pair.after ?? cause.pair.before) !== (after ?? before)) return cause;
    }
    return undefined;
}

/** Whether nothing was edited at the place itself: what is inherited comes and goes where it is written. */
function isAsWritten(before: Atom | undefined, after: Atom | undefined, change: Change): boolean {
    if (!before || !after) return (before ?? after)?.written === INHERITED;
    if (before.written !== undefined) return before.written === after.written;
    return change.before?.canonical === change.after?.canonical;
}
