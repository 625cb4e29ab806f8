import {
    commonStart,
    indentationOf,
    isDisputed,
    marked,
    type Conflict,
    type Disputed,
    type Kept,
    type Merged,
} from './conflict.js';
import { difference, headline, titleOf } from './difference.js';
import { matched, matchedAdditions } from './matching.js';
import { ordered, type Triple } from './order.js';
import { wholeText, type Block, type List, type Piece, type Sentence } from './piece.js';
import { mergedWords, preferringOurs, threeWay } from './three-way.js';

/** The result of a merge: a text, and the conflicts in it. */
export interface Merge {
    readonly text: string;
    readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of a file that come from a third one by the facts that they state. Edits of different facts go
 * together, wherever they stand; of the same fact both versions are kept between markers of `size` signs. `undefined`
 * where the order of statements has a meaning and both sides changed it.
 */
export function mergePieces(base: Piece, ours: Piece, theirs: Piece, size: number): Merge | undefined {
    const merging = new Merging(size);
    const merged = merging.piece({ base, ours, theirs }, []);
    if (merging.isRefused || !merged || isDisputed(merged)) return undefined;
    return { text: merged.text, conflicts: merging.conflicts };
}

class Merging {
    readonly conflicts: Conflict[] = [];
    isRefused = false;

    constructor(private readonly size: number) {}

    /** One fact of three versions; `undefined` where it is gone. */
    piece({ base, ours, theirs }: Triple, place: readonly string[]): Merged | undefined {
        if (!ours || !theirs) return withoutOne({ base, ours, theirs });
        if (wholeText(ours) === wholeText(theirs)) return ours;
        if (base && wholeText(base) === wholeText(ours)) return theirs;
        if (base && wholeText(base) === wholeText(theirs)) return ours;
        const around = {
            lead: preferringOurs(base?.lead, ours.lead, theirs.lead),
            trail: preferringOurs(base?.trail, ours.trail, theirs.trail),
        };
        const [before, left, right] = [base?.content, ours.content, theirs.content];
        if (left.kind === 'block' && right.kind === 'block' && before?.kind !== 'sentence')
            return { ...around, ...this.block(before, left, right, { base, ours, theirs }, place) };
        if (base && base.meaning === ours.meaning && base.meaning === theirs.meaning)
            return { ...around, text: preferringOurs(base.text, ours.text, theirs.text) };
        const whole = threeWay(base, ours, theirs, ({ meaning }) => meaning);
        if (whole.kind === 'kept') return { ...around, text: whole.value.text };
        if (before?.kind === 'sentence' && left.kind === 'sentence' && right.kind === 'sentence') {
            const merged = this.sentence(before, left, right);
            if (merged === 'gone') return undefined;
            if (merged) return isDisputed(merged) ? { ...merged, lead: around.lead } : { ...around, text: merged.text };
        }
        return disputed(ours, theirs, around.lead);
    }

    /** The pieces of a block that are left, in order. */
    private pieces(
        base: readonly Piece[],
        ours: readonly Piece[],
        theirs: readonly Piece[],
        place: readonly string[],
    ): readonly Merged[] {
        const triples = triplesOf(base, ours, theirs);
        const order = ordered(triples, base, ours, theirs);
        if (!order) this.isRefused = true;
        return (order ?? triples).flatMap(triple => this.piece(triple, place) ?? []);
    }

    private block(
        base: Block | undefined,
        ours: Block,
        theirs: Block,
        triple: Triple,
        place: readonly string[],
    ): Omit<Kept, 'lead' | 'trail'> {
        const inside = [...place, ...(triple.ours ? titleOf(triple.ours) : [])];
        const groups = ours.groups.flatMap((group, index) =>
            this.pieces(base?.groups[index] ?? [], group, theirs.groups[index] ?? [], inside),
        );
        const foot = preferringOurs(base?.foot, ours.foot, theirs.foot);
        const head = headOf(base, ours, theirs);
        if (head !== undefined) return { text: this.joined(head, groups, foot, inside) };
        const heads = this.mark(disputedHead(ours, theirs, triple), place);
        return { text: this.joined(heads, groups, foot, inside), beginsWithMark: true };
    }

    /** `undefined` where the sides have nothing in common, `gone` where nothing is left. */
    private sentence(base: Sentence, ours: Sentence, theirs: Sentence): Merged | 'gone' | undefined {
        if (
            base.lists.length === 0 ||
            ours.lists.length !== base.lists.length ||
            theirs.lists.length !== base.lists.length
        )
            return undefined;
        const frame = base.frame.map((stretch, index) => {
            const [left, right] = [ours.frame[index], theirs.frame[index]];
            return left && right && threeWay(stretch, left, right, ({ meaning }) => meaning);
        });
        const lists = base.lists.map(({ items }, index) => ({
            items: this.pieces(items, ours.lists[index]?.items ?? [], theirs.lists[index]?.items ?? [], []),
            separator: separatorOf(ours.lists[index], theirs.lists[index]),
        }));
        if (lists.some(({ items }) => items.length === 0)) return 'gone';
        const textOf = (side: 'oursText' | 'theirsText'): string | undefined => {
            const parts = frame.map((stretch, index) => {
                if (stretch?.kind !== 'kept') return undefined;
                const list = lists[index];
                const items = list?.items.flatMap(each => (isDisputed(each) ? (each[side] ?? []) : each.text)) ?? [];
                return list && items.length === 0 ? undefined : stretch.value.text + items.join(list?.separator);
            });
            return parts.includes(undefined) ? undefined : parts.join('');
        };
        const [oursText, theirsText] = [textOf('oursText'), textOf('theirsText')];
        if (oursText === undefined || theirsText === undefined) return undefined;
        const open = lists.flatMap(({ items }) => items).filter(isDisputed);
        if (open.length === 0) return { lead: '', text: oursText, trail: '' };
        const listed = (side: 'ours' | 'theirs'): string => open.map(each => each[side]).join(', ');
        return { lead: '', oursText, theirsText, ours: listed('ours'), theirs: listed('theirs') };
    }

    private mark(open: Disputed, place: readonly string[]): string {
        const { ours, theirs } = open;
        this.conflicts.push({ place: [...place, ...commonStart(open)], ours, theirs });
        return marked(open, this.size);
    }

    /** The text of a block. A piece that comes from another version begins a new line where the other pieces do. */
    private joined(head: string, pieces: readonly Merged[], foot: string, place: readonly string[]): string {
        const lines = pieces.map(({ lead }) => lead).filter(lead => lead.includes('\n'));
        const onLines = lines.length > 0 || pieces.some(isMarked);
        const indentation = indentationOf(lines.at(-1) ?? '');
        let text = head;
        let isAfterMark = /(?:^|\n)>+ theirs: [^\n]*$/.test(head);
        for (const piece of pieces) {
            const isFree = BEGINS_A_LINE.test(piece.lead);
            const needsLine = onLines || isAfterMark || COMMENT_TO_THE_END.test(text);
            const lead = isFree || !needsLine ? piece.lead : `\n${indentation}${piece.lead.trimStart()}`;
            const placed = text.replace(/^\uFEFF/, '') === '' ? lead.replace(/^(?:[ \t]*\n)+/, '') : lead;
            const lineStart = placed.slice(0, placed.length - indentationOf(placed).length);
            if (isDisputed(piece)) text += lineStart + this.mark({ ...piece, lead: placed }, place);
            else text += (piece.beginsWithMark ? lineStart : placed) + piece.text + piece.trail;
            isAfterMark = isDisputed(piece);
        }
        const needsLine = isAfterMark || COMMENT_TO_THE_END.test(text);
        return text + (needsLine && foot !== '' && !BEGINS_A_LINE.test(foot) ? `\n${foot.trimStart()}` : foot);
    }
}

function isMarked(piece: Merged): boolean {
    return isDisputed(piece) || piece.beginsWithMark === true;
}

const BEGINS_A_LINE = /^[ \t]*\n/;
/**
 * A comment would swallow what follows on its line, so a line end is added. A string with two slashes also gets one,
 * which does no harm.
 */
const COMMENT_TO_THE_END = /\/\/[^\n]*$/;

function withoutOne({ base, ours, theirs }: Triple): Merged | undefined {
    const kept = ours ?? theirs;
    if (!kept) return undefined;
    if (!base) return kept;
    if (base.meaning === kept.meaning) return undefined;
    const text = kept.text + kept.trail;
    const shown = headline(kept);
    return ours
        ? { lead: kept.lead, oursText: text, theirsText: undefined, ours: shown, theirs: 'removed' }
        : { lead: kept.lead, oursText: undefined, theirsText: text, ours: 'removed', theirs: shown };
}

function disputed(ours: Piece, theirs: Piece, lead: string): Disputed {
    const [left, right] = difference(ours, theirs);
    return {
        lead,
        oursText: ours.text + ours.trail,
        theirsText: theirs.text + theirs.trail,
        ours: left,
        theirs: right,
    };
}

function disputedHead(ours: Block, theirs: Block, { ours: left, theirs: right }: Triple): Disputed {
    return {
        lead: indentationOf(left?.lead ?? ''),
        oursText: ours.head,
        theirsText: theirs.head,
        ours: left ? headline(left) : '',
        theirs: right ? headline(right) : '',
    };
}

function headOf(base: Block | undefined, ours: Block, theirs: Block): string | undefined {
    const words = (block: Block): string => block.headWords.join(' ');
    if (base && words(base) === words(ours) && words(base) === words(theirs))
        return preferringOurs(base.head, ours.head, theirs.head);
    const whole = threeWay(base, ours, theirs, words);
    if (whole.kind === 'kept') return whole.value.head;
    // At the head of a file stands the language version, of which only one can be right.
    if (!base || !ours.foot.endsWith('}')) return undefined;
    const merged = mergedWords(base.headWords, ours.headWords, theirs.headWords);
    return merged && `${merged.join(' ').replaceAll(' ,', ',')} {`;
}

function separatorOf(ours: List | undefined, theirs: List | undefined): string {
    return (
        [ours, theirs].map(list => list?.separator).find(separator => separator !== undefined && separator !== ', ') ??
        ', '
    );
}

function triplesOf(base: readonly Piece[], ours: readonly Piece[], theirs: readonly Piece[]): readonly Triple[] {
    const [left, right] = [matched(base, ours), matched(base, theirs)];
    const [inOurs, inTheirs] = [new Set(left.values()), new Set(right.values())];
    const added = { ours: ours.filter(each => !inOurs.has(each)), theirs: theirs.filter(each => !inTheirs.has(each)) };
    const both = matchedAdditions(added.ours, added.theirs);
    const inBoth = new Set(both.values());
    return [
        ...base.map(each => ({ base: each, ours: left.get(each), theirs: right.get(each) })),
        ...added.ours.map(each => ({ base: undefined, ours: each, theirs: both.get(each) })),
        ...added.theirs
            .filter(each => !inBoth.has(each))
            .map(each => ({ base: undefined, ours: undefined, theirs: each })),
    ];
}
