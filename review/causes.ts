import type { BelongingOf } from './belonging.js';
import type { Change } from './change.js';
import { INHERITED, type Atom } from './lowering/atom.js';
import type { Pair } from './matching/matching.js';

/** A change with the commitment that it is a change of. */
export interface ChangedPair {
    readonly pair: Pair;
    readonly change: Change;
}

interface Causes {
    /**
     * The changes that may be the cause of others, by what those depend on: an identity, a path, or a declaration whose
     * definition changed.
     */
    readonly of: ReadonlyMap<string, ChangedPair>;
    /** The commitments that were added or removed, by the declarations that they refer to. */
    readonly referring: ReadonlyMap<string, ChangedPair>;
    readonly belongingOf: BelongingOf;
}

/**
 * The changes that somebody made, each with the changes that follow from it. A commitment whose own text did not change
 * changed because of something that it depends on: the first of these that changed is its cause. A shared declaration
 * is added or removed with what refers to it. A part of something that was added or removed is not a change of its own.
 */
export function withConsequences(changed: readonly ChangedPair[], belongingOf: BelongingOf): readonly Change[] {
    const causes: Causes = { of: causesOf(changed), referring: referringTo(changed), belongingOf };
    const followers = new Map<ChangedPair, ChangedPair[]>();
    const roots: ChangedPair[] = [];
    for (const each of changed) {
        if (wholeOf(each, causes.of)) continue;
        const root = rootOf(each, causes);
        if (root === each) roots.push(each);
        else followers.set(root, [...(followers.get(root) ?? []), each]);
    }
    return roots.map(root => ({ ...root.change, consequences: (followers.get(root) ?? []).map(each => each.change) }));
}

/**
 * The commitments whose text did not change and that depend on a definition that did, such as promises during a time
 * band whose hours changed.
 */
export function affectedPairs(pairs: readonly Pair[], changed: readonly ChangedPair[]): readonly Pair[] {
    const definitions = causesOf(changed.filter(({ change }) => change.aspect === 'definition'));
    if (definitions.size === 0) return [];
    const known = new Set(changed.map(({ pair }) => pair));
    return pairs.filter(
        pair => pair.before && !known.has(pair) && pair.after?.restsOn.some(each => definitions.has(each)),
    );
}

function causesOf(changed: readonly ChangedPair[]): ReadonlyMap<string, ChangedPair> {
    const causes = new Map<string, ChangedPair>();
    for (const each of changed) {
        for (const side of sidesOf(each)) {
            causes.set(side.identity, each);
            causes.set(`path:${side.path}`, each);
            // What depends on a declaration depends on what it defines.
            if (each.change.aspect === 'definition' && side.parent !== undefined) causes.set(side.parent, each);
        }
    }
    return causes;
}

function referringTo(changed: readonly ChangedPair[]): ReadonlyMap<string, ChangedPair> {
    const referring = new Map<string, ChangedPair>();
    for (const each of changed.filter(isComeOrGone))
        for (const identity of sidesOf(each).flatMap(({ refersTo = [] }) => refersTo))
            if (!referring.has(identity)) referring.set(identity, each);
    return referring;
}

function isComeOrGone({ pair: { before, after } }: ChangedPair): boolean {
    return !before || !after;
}

function sidesOf({ pair: { before, after } }: ChangedPair): readonly Atom[] {
    return [before, after].filter(each => each !== undefined);
}

/** The change that added or removed the whole of which this is a part. */
function wholeOf({ pair }: ChangedPair, causes: Causes['of']): ChangedPair | undefined {
    if (pair.before && pair.after) return undefined;
    const parent = (pair.before ?? pair.after)?.parent;
    const whole = parent === undefined ? undefined : causes.get(parent);
    return whole && isComeOrGone(whole) ? whole : undefined;
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

function causeOf(each: ChangedPair, causes: Causes): ChangedPair | undefined {
    const { before, after } = each.pair;
    const whole = wholeOf(each, causes.of);
    if (whole) return whole;
    const restsOn = isAsWritten(before, after, each.change)
        ? new Set([...(after?.restsOn ?? []), ...(before?.restsOn ?? [])])
        : [];
    for (const identity of restsOn) {
        const cause = causes.of.get(identity);
        if (cause && (cause.pair.after ?? cause.pair.before) !== (after ?? before)) return cause;
    }
    return referrerOf(each, causes);
}

/** For a shared declaration: the change that added or removed what refers to it. */
function referrerOf(each: ChangedPair, { referring, belongingOf }: Causes): ChangedPair | undefined {
    const { before, after } = each.pair;
    const atom = before ?? after;
    if (!atom || atom.parent !== undefined || !isComeOrGone(each) || !belongingOf(each.pair).isShared) return undefined;
    const referrer = referring.get(atom.identity);
    return referrer && !referrer.pair.before === !before ? referrer : undefined;
}

/**
 * Whether nothing was edited at the place itself. An inherited value is added or removed at the place where it is
 * written.
 */
function isAsWritten(before: Atom | undefined, after: Atom | undefined, change: Change): boolean {
    if (!before || !after) return (before ?? after)?.written === INHERITED;
    if (before.written !== undefined) return before.written === after.written;
    return change.before?.canonical === change.after?.canonical;
}
