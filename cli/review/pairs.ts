import type { ReadAgreement } from './revision-reader.js';

/** An agreement before and after; one of them is absent where it is new or gone. */
export interface Pair {
    readonly before: ReadAgreement | undefined;
    readonly after: ReadAgreement | undefined;
}

/** Pairs that are found, and the agreements that still look for their other side. */
export interface Pairing {
    readonly pairs: readonly Pair[];
    readonly before: readonly ReadAgreement[];
    readonly after: readonly ReadAgreement[];
}

/** The later paths of renamed files, by the earlier ones. */
type Moved = ReadonlyMap<string, string>;

/** Agreements that keep name and file, also where the file has another name. */
export function pairsInFiles(before: readonly ReadAgreement[], after: readonly ReadAgreement[], moved: Moved): Pairing {
    return pairsBy(
        { pairs: [], before, after },
        each => JSON.stringify([moved.get(each.file) ?? each.file, nameOf(each)]),
        each => JSON.stringify([each.file, nameOf(each)]),
    );
}

/**
 * Which agreement is which among those that do not keep both: by name, then by file where it alone has another name there.
 * What is left is gone or new.
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

/** Matches what alone has a key on its side: of several nobody can tell which one is meant. */
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
