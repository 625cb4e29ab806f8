import type { Piece } from './piece.js';
import { groupedBy } from '../../language/values/grouped.js';

/** The pieces of one block that are the same fact in two versions of it, by the piece of the first. */
export type Matches = ReadonlyMap<Piece, Piece>;

/**
 * Matches pieces by their identity, by declared renames, and by what they say. Of what is left, statements of one kind
 * between the same neighbours are taken for each other, in their order: one was edited to become the other.
 */
export function matched(from: readonly Piece[], to: readonly Piece[]): Matches {
    const matches = new Matching(from, to);
    matches.unique(({ kind, identity }) => `${kind}\n${identity}`);
    matches.renamed();
    matches.inOrder(({ kind, meaning }) => `${kind}\n${meaning}`);
    matches.betweenNeighbours();
    return matches.found;
}

/** Matches what both sides added. There is no base version that could help. */
export function matchedAdditions(from: readonly Piece[], to: readonly Piece[]): Matches {
    const matches = new Matching(from, to);
    matches.unique(({ kind, identity }) => `${kind}\n${identity}`);
    matches.inOrder(({ kind, meaning }) => `${kind}\n${meaning}`);
    return matches.found;
}

class Matching {
    readonly found = new Map<Piece, Piece>();
    private readonly taken = new Set<Piece>();

    constructor(
        private readonly from: readonly Piece[],
        private readonly to: readonly Piece[],
    ) {}

    /** Matches pieces where each side has exactly one. */
    unique(key: (piece: Piece) => string): void {
        const [before, after] = this.open(key);
        for (const [name, [piece, ...others]] of before) {
            const [other, ...more] = after.get(name) ?? [];
            if (piece && other && others.length + more.length === 0) this.add(piece, other);
        }
    }

    /** Matches the first pieces of both sides, the second pieces, and so on. */
    inOrder(key: (piece: Piece) => string): void {
        const [before, after] = this.open(key);
        for (const [name, pieces] of before) {
            for (const [index, piece] of pieces.entries()) {
                const other = after.get(name)?.[index];
                if (other) this.add(piece, other);
            }
        }
    }

    renamed(): void {
        const was = (one: Piece, other: Piece): boolean =>
            one.kind === other.kind && other.name !== undefined && one.formerNames.includes(other.name);
        for (const piece of this.from) {
            if (piece.name === undefined || this.found.has(piece)) continue;
            const other = this.to.find(each => !this.taken.has(each) && (was(each, piece) || was(piece, each)));
            if (other) this.add(piece, other);
        }
    }

    betweenNeighbours(): void {
        const partner = new Map([...this.found].map(([piece, other]) => [other, piece]));
        const before = neighbours(this.from, piece => (this.found.has(piece) ? piece : undefined));
        const after = neighbours(this.to, piece => partner.get(piece));
        const numbers = new Map(this.from.map((piece, index) => [piece, index]));
        this.inOrder(piece => {
            // A declaration is matched by its name alone: another name is another declaration.
            if (piece.name !== undefined) return piece.identity;
            const neighbour = before.get(piece) ?? after.get(piece);
            return `${piece.kind}\n${neighbour ? (numbers.get(neighbour) ?? '') : 'first'}`;
        });
    }

    private add(piece: Piece, other: Piece): void {
        this.found.set(piece, other);
        this.taken.add(other);
    }

    private open(key: (piece: Piece) => string): [Map<string, Piece[]>, Map<string, Piece[]>] {
        return [
            groupedBy(
                this.from.filter(each => !this.found.has(each)),
                key,
            ),
            groupedBy(
                this.to.filter(each => !this.taken.has(each)),
                key,
            ),
        ];
    }
}

/** For each piece, the nearest matched piece before it, as the piece of the first version. */
function neighbours(
    pieces: readonly Piece[],
    matchedAs: (piece: Piece) => Piece | undefined,
): Map<Piece, Piece | undefined> {
    const found = new Map<Piece, Piece | undefined>();
    let last: Piece | undefined;
    for (const piece of pieces) {
        found.set(piece, last);
        last = matchedAs(piece) ?? last;
    }
    return found;
}
