import type { SuspectedRename } from '../change.js';
import type { Atom } from '../lowering/atom.js';
import type { Pair } from './matching.js';

/** The share of two declarations that has to be the same before one counts as the other under a new name. */
const LEAST_SIMILARITY = 0.8;
/** By how much the best candidate has to be better than the second. */
const LEAST_MARGIN = 0.15;
/**
 * If more declarations of a kind were added and removed at once, the agreement is taken for a new one, and no rename is
 * suspected.
 */
const MOST_CANDIDATES = 50;

/**
 * Declarations that went while another of the kind came that says nearly the same: each the other's best candidate, by a
 * margin. It is a suspicion only: `was` says that it is one.
 */
export function suspectedRenames(
    pairs: readonly Pair[],
    before: readonly Atom[],
    after: readonly Atom[],
): readonly SuspectedRename[] {
    const gone = pairs.flatMap(({ before: atom, after: other }) =>
        atom && !other && isDeclaration(atom) ? [atom] : [],
    );
    const come = pairs.flatMap(({ before: other, after: atom }) =>
        atom && !other && isDeclaration(atom) ? [atom] : [],
    );
    if (gone.length === 0 || come.length === 0) return [];
    if (gone.length > MOST_CANDIDATES || come.length > MOST_CANDIDATES) return [];
    const contents = new Map([
        ...gone.map(each => [each, contentOf(each, before)] as const),
        ...come.map(each => [each, contentOf(each, after)] as const),
    ]);
    const similarity = (a: Atom, b: Atom): number =>
        a.metric.kind === b.metric.kind ? commonShare(contents.get(a), contents.get(b)) : 0;
    return gone.flatMap((old): SuspectedRename[] => {
        const best = bestOf(old, come, similarity);
        if (!best || bestOf(best.atom, gone, similarity)?.atom !== old) return [];
        const { path: from } = old;
        const { path: to, labels, provenance, metric } = best.atom;
        const label = labels.at(-1) ?? to;
        return [{ kind: metric.kind, from, to, label, similarity: best.similarity, span: provenance.span }];
    });
}

function isDeclaration({ metric }: Atom): boolean {
    return metric.name === 'declaration';
}

function bestOf(
    atom: Atom,
    candidates: readonly Atom[],
    similarity: (a: Atom, b: Atom) => number,
): { readonly atom: Atom; readonly similarity: number } | undefined {
    const ranked = candidates
        .map(each => ({ atom: each, similarity: similarity(atom, each) }))
        .sort((a, b) => b.similarity - a.similarity);
    const [best, next] = ranked;
    if (!best || best.similarity < LEAST_SIMILARITY) return undefined;
    return best.similarity - (next?.similarity ?? 0) >= LEAST_MARGIN ? best : undefined;
}

/** What a declaration says, but for its name and label. */
function contentOf({ identity }: Atom, atoms: readonly Atom[]): ReadonlySet<string> {
    const inside = `${identity}/`;
    return new Set(
        atoms
            .filter(each => each.identity.startsWith(inside) && each.metric.name !== 'label')
            .map(each => `${each.identity.slice(inside.length)}=${each.metric.domain.canonical(each.value)}`),
    );
}

function commonShare(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
    const common = [...a].filter(each => b.has(each)).length;
    const most = Math.max(a.size, b.size);
    return most === 0 ? 0 : common / most;
}
