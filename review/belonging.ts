import type { Agreement, BaseAgreement } from '../language/agreement/model.js';
import type { Provenance, SourceSpan } from '../language/agreement/provenance.js';
import type { Atom } from './lowering/atom.js';
import type { Pair } from './matching/matching.js';

/** What a commitment belongs to. */
interface Belonging {
    /**
     * In whose text the change was made: the name of the agreement, or of the one that it is based on; empty for shared
     * declarations, which are the same for every agreement that uses them.
     */
    readonly owner: string;
    /** Whether it stands among shared declarations: an agreement has it because something in it refers to it. */
    readonly isShared: boolean;
    /** For a commitment that is gone: the place, in the later revision, of the block that it was a part of. */
    readonly holder: SourceSpan | undefined;
}

export type BelongingOf = (pair: Pair) => Belonging;

/**
 * Finds what the commitments of an agreement belong to. An edit of a base or of a shared declaration has the same owner
 * in every agreement that it reaches. Taking something out is such an edit only where what held it is still there: an
 * agreement that no longer uses a declaration leaves the declaration alone.
 */
export function belongings(before: Agreement, after: Agreement, pairs: readonly Pair[]): BelongingOf {
    const [textsBefore, textsAfter] = [textsOf(before, after), textsOf(after, after)];
    const held = new Map<string, Atom>();
    const holding = new Map<string, Atom>();
    for (const pair of pairs) {
        if (!pair.before || !pair.after) continue;
        held.set(pair.before.identity, pair.after);
        holding.set(pair.after.identity, pair.before);
    }
    const own = after.name?.value ?? '';
    return pair => {
        const [was, is] = [pair.before, pair.after];
        const ownerBefore = was ? ownerOf(was, textsBefore) : is && ownerOfHolder(is, holding, textsBefore, textsAfter);
        const ownerAfter = is ? ownerOf(is, textsAfter) : was && ownerOfHolder(was, held, textsAfter, textsBefore);
        return {
            isShared: (was ? ownerBefore : ownerAfter) === SHARED,
            owner: ownerBefore !== undefined && ownerBefore === ownerAfter ? ownerBefore : own,
            holder: is || !was ? undefined : holderOf(was, held, textsAfter, textsBefore),
        };
    };
}

/** Where the text of each agreement stands, by the name of the agreement. */
type Texts = ReadonlyMap<string, Provenance>;

/** The owner of shared declarations, which stand outside of all agreements. */
const SHARED = '';

function textsOf({ base, provenance }: Agreement, { name }: Agreement): Texts {
    const texts = new Map([[name?.value ?? '', provenance]]);
    for (let each: BaseAgreement | undefined = base?.value; each; each = each.base)
        texts.set(each.name, each.provenance);
    return texts;
}

function ownerOf({ provenance: { span } }: Atom, texts: Texts): string {
    const isAround = ({ span: { uri, offset, end } }: Provenance): boolean =>
        uri === span.uri && offset <= span.offset && span.end <= end;
    return [...texts].find(([, each]) => isAround(each))?.[0] ?? SHARED;
}

/**
 * The owner of the block that an atom is a part of, on the side that lacks the atom; `undefined` where that side lacks
 * the block too.
 */
function ownerOfHolder(atom: Atom, others: ReadonlyMap<string, Atom>, texts: Texts, own: Texts): string | undefined {
    const parent = atom.parent === undefined ? undefined : others.get(atom.parent);
    if (parent) return ownerOf(parent, texts);
    const owner = ownerOf(atom, own);
    return owner !== SHARED && texts.has(owner) ? owner : undefined;
}

/**
 * The place of the nearest thing around an atom that still exists: its block, the agreement, or an agreement that this
 * is based on.
 */
function holderOf(atom: Atom, others: ReadonlyMap<string, Atom>, texts: Texts, own: Texts): SourceSpan | undefined {
    const parent = atom.parent === undefined ? undefined : others.get(atom.parent);
    if (parent) return parent.provenance.span;
    const [[, agreement] = []] = texts;
    return (texts.get(ownerOf(atom, own)) ?? agreement)?.span;
}
