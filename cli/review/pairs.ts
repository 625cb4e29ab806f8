import type { ReadAgreement } from './revision-reader.js';

/** An agreement before and after; one of them is absent where it is new or gone. */
export interface Pair {
    readonly before: ReadAgreement | undefined;
    readonly after: ReadAgreement | undefined;
}

/** The pairs that were found, and the agreements of both sides that have no partner yet. */
export interface Pairing {
    readonly pairs: readonly Pair[];
    readonly before: readonly ReadAgreement[];
    readonly after: readonly ReadAgreement[];
}

/** The later paths of renamed files, by the earlier ones. */
type Moved = ReadonlyMap<string, string>;

/** Pairs the agreements that have the same name in the same file, or in the file that it was renamed to. */
export function pairsInFiles(before: readonly ReadAgreement[], after: readonly ReadAgreement[], moved: Moved): Pairing {
    return pairsBy(
        { pairs: [], before, after },
        each => JSON.stringify([moved.get(each.file) ?? each.file, nameOf(each)]),
        each => JSON.stringify([each.file, nameOf(each)]),
    );
}

/**
 * Pairs the remaining agreements: by name, wherever they now are; then by file, where an agreement is the only one left
 * in it and so has a new name. What is left after that is gone or new.
 */
export function pairsAcrossFiles(
    before: readonly ReadAgreement[],
    after: readonly ReadAgreement[],
    moved: Moved,
): readonly Pair[] {
    const byName = pairsBy({ pairs: [], before, after }, nameOf, nameOf);
    const all = pairsBy(
        byName,
        each => moved.get(each.file) ?? each.file,
        each => each.file,
    );
    return [
        ...all.pairs,
        ...all.before.map(each => ({ before: each, after: undefined })),
        ...all.after.map(each => ({ before: undefined, after: each })),
    ];
}

type Key = (each: ReadAgreement) => string;

/**
 * Pairs two agreements where each is the only one of its side with a key. Where several share a key, none of them is
 * paired.
 */
function pairsBy({ pairs, before, after }: Pairing, keyBefore: Key, keyAfter: Key): Pairing {
    const earlier = alone(before, keyBefore);
    const later = alone(after, keyAfter);
    const found = [...earlier].flatMap(([key, one]) => {
        const other = later.get(key);
        return other ? [{ before: one, after: other }] : [];
    });
    const matched = new Set(found.flatMap(pair => [pair.before, pair.after]));
    const isOpen = (each: ReadAgreement): boolean => !matched.has(each);
    return { pairs: [...pairs, ...found], before: before.filter(isOpen), after: after.filter(isOpen) };
}

function alone(agreements: readonly ReadAgreement[], key: Key): Map<string, ReadAgreement> {
    const found = new Map<string, ReadAgreement>();
    const repeated = new Set<string>();
    for (const each of agreements) {
        if (found.has(key(each))) repeated.add(key(each));
        found.set(key(each), each);
    }
    for (const each of repeated) found.delete(each);
    return found;
}

function nameOf({ agreement }: ReadAgreement): string {
    return agreement.name?.value ?? '';
}
