import type { Atom } from '../lowering/atom.js';
import { groupedBy } from '../../language/values/grouped.js';

/** A commitment in two revisions; one side is absent where the commitment comes or goes. */
export interface Pair {
    readonly before: Atom | undefined;
    readonly after: Atom | undefined;
}

/**
 * Pairs the commitments of two revisions by their identities. Statements that only their content tells apart are paired
 * by it, and what is left of a kind in a block by the likeness of its words, each with one other at most. The order is
 * that of the later revision, with what is gone where it stood.
 */
export function pairsOf(before: readonly Atom[], after: readonly Atom[]): readonly Pair[] {
    const [earlier, later] = byIdentity(before, after);
    const renamed = rewordedStatements(
        before.filter(each => each.group !== undefined && !later.has(each.identity)),
        after.filter(each => each.group !== undefined && !earlier.has(each.identity)),
    );
    const identityAfter = (key: string, { identity, parent }: Atom): string => {
        const [whole, wholeParent] = [renamed.get(identity), parent === undefined ? undefined : renamed.get(parent)];
        if (whole !== undefined) return whole;
        return parent === undefined || wholeParent === undefined ? key : `${wholeParent}${key.slice(parent.length)}`;
    };
    const partners = new Map<Atom, Atom>();
    const gone: Pair[] = [];
    for (const [key, atom] of earlier) {
        const other = later.get(renamed.size === 0 ? key : identityAfter(key, atom));
        if (other && other.metric === atom.metric && !partners.has(other)) partners.set(other, atom);
        else gone.push({ before: atom, after: undefined });
    }
    const kept = [...later.values()].map(atom => ({ before: partners.get(atom), after: atom }));
    return [...kept, ...gone];
}

/**
 * The atoms of both revisions by identity. Atoms that share an identity are numbered, so that those that say the same
 * get the same number in both revisions; the rest are numbered in order.
 */
function byIdentity(before: readonly Atom[], after: readonly Atom[]): [Map<string, Atom>, Map<string, Atom>] {
    const [olds, news] = [groupedBy(before, identityOf), groupedBy(after, identityOf)];
    const keys = new Map<Atom, string>();
    for (const identity of new Set([...olds.keys(), ...news.keys()])) {
        const [from = [], to = []] = [olds.get(identity), news.get(identity)];
        from.forEach((atom, index) => keys.set(atom, numbered(identity, index)));
        if (from.length <= 1 && to.length <= 1) for (const atom of to) keys.set(atom, identity);
        else inTheOrderOf(from, to).forEach((atom, index) => atom && keys.set(atom, numbered(identity, index)));
    }
    const keyed = (atoms: readonly Atom[]): Map<string, Atom> =>
        new Map(atoms.map(atom => [keys.get(atom) ?? atom.identity, atom]));
    return [keyed(before), keyed(after)];
}

function identityOf({ identity }: Atom): string {
    return identity;
}

function numbered(identity: string, index: number): string {
    return index === 0 ? identity : `${identity}#${index + 1}`;
}

/**
 * Puts the atoms of one identity in order: each at the place of an earlier one that says the same, and the others at
 * the places that are left.
 */
function inTheOrderOf(before: readonly Atom[], after: readonly Atom[]): readonly (Atom | undefined)[] {
    const saying = groupedBy(after, valueOf);
    for (const group of saying.values()) group.reverse();
    const placed = before.map(atom => saying.get(valueOf(atom))?.pop());
    const isPlaced = new Set(placed);
    const others = after.filter(atom => !isPlaced.has(atom)).reverse();
    return [...placed.map(atom => atom ?? others.pop()), ...others.reverse()];
}

function valueOf({ metric, value }: Atom): string {
    return metric.domain.canonical(value);
}

const MOST_REWORDED = 200;

/** Pairs statements of a group whose content changed: from the earlier identity to the later one. */
function rewordedStatements(before: readonly Atom[], after: readonly Atom[]): Map<string, string> {
    const found = new Map<string, string>();
    const groups = groupedBy(after, groupOf);
    for (const [group, olds] of groupedBy(before, groupOf)) {
        const news = groups.get(group) ?? [];
        if (olds.length === 1 && news.length === 1 && olds[0] && news[0]) {
            found.set(olds[0].identity, news[0].identity);
            continue;
        }
        if (olds.length * news.length > MOST_REWORDED * MOST_REWORDED) continue;
        pairByLikeness(olds, news, found);
    }
    return found;
}

function groupOf({ group = '' }: Atom): string {
    return group;
}

/**
 * The most similar pairs come first. Two statements that share less than half of their words are two different
 * statements.
 */
function pairByLikeness(olds: readonly Atom[], news: readonly Atom[], found: Map<string, string>): void {
    const words = new Map([...olds, ...news].map(atom => [atom, wordsIn(atom)]));
    const candidates = olds
        .flatMap(old => news.map(young => ({ old, young, likeness: likeness(words.get(old), words.get(young)) })))
        .filter(each => each.likeness >= 0.5)
        .sort((a, b) => b.likeness - a.likeness);
    const taken = new Set<Atom>();
    for (const { old, young } of candidates) {
        if (found.has(old.identity) || taken.has(young)) continue;
        found.set(old.identity, young.identity);
        taken.add(young);
    }
}

function wordsIn({ identity, group = '' }: Atom): ReadonlySet<string> {
    return new Set(
        identity
            .slice(group.length)
            .toLowerCase()
            .match(/[\p{L}\d]+/gu),
    );
}

/** The share of words that two texts have in common: 0 to 1 (Jaccard). */
function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
    const common = [...a].filter(word => b.has(word)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 1 : common / all;
}
