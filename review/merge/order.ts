import type { Piece } from './piece.js';

/** One fact in the versions that have it. */
export interface Triple {
    readonly base: Piece | undefined;
    readonly ours: Piece | undefined;
    readonly theirs: Piece | undefined;
}

/**
 * The facts of a block in the order of whoever changed it, else of ours; what only the other side has stands behind what
 * it stands behind there. `undefined` where both sides changed the order of priorities, which is what their urgency means.
 */
export function ordered(
    triples: readonly Triple[],
    base: readonly Piece[],
    ours: readonly Piece[],
    theirs: readonly Piece[],
): readonly Triple[] | undefined {
    const common = new Set(triples.filter(each => each.base && each.ours && each.theirs));
    const orderOf = (pieces: readonly Piece[], side: keyof Triple): readonly Triple[] => {
        const byPiece = new Map(triples.map(each => [each[side], each]));
        return pieces.flatMap(piece => byPiece.get(piece) ?? []);
    };
    const [inBase, inOurs, inTheirs] = [orderOf(base, 'base'), orderOf(ours, 'ours'), orderOf(theirs, 'theirs')];
    const isSame = (one: readonly Triple[], other: readonly Triple[]): boolean => {
        const [left, right] = [one, other].map(list => list.filter(each => common.has(each)));
        return left?.every((each, index) => each === right?.[index]) ?? true;
    };
    const oursMoved = !isSame(inBase, inOurs);
    const theirsMoved = !isSame(inBase, inTheirs);
    if (oursMoved && theirsMoved && !isSame(inOurs, inTheirs) && base.some(({ kind }) => kind === 'Priority'))
        return undefined;
    return theirsMoved && !oursMoved ? withOthers(inTheirs, inOurs) : withOthers(inOurs, inTheirs);
}

/** The first list, with each item that only the second has placed behind the item that it follows there. */
function withOthers(first: readonly Triple[], second: readonly Triple[]): readonly Triple[] {
    const known = new Set(first);
    const result = [...first];
    let last = -1;
    for (const each of second) {
        if (known.has(each)) {
            last = result.indexOf(each);
            continue;
        }
        // What the first side added at the same place comes first.
        let place = last + 1;
        while (place > 0 && result[place] && isAddition(result[place])) place++;
        result.splice(place, 0, each);
        last = place;
    }
    return result;
}

function isAddition(triple: Triple | undefined): boolean {
    return triple !== undefined && !triple.base;
}
