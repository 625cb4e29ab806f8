import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { Block, Clause, Content, Revision } from '../../contract/tree/document.js';
import { isGone } from '../../contract/tree/text.js';

/** A text of an agreement that a part of a clause comes from. */
export interface Place {
    /** The text is one of the agreement before where the part went. */
    readonly side: 'before' | 'after';
    readonly span: SourceSpan;
    /** Whether the part came or went, or holds words that did. */
    readonly isRevised: boolean;
    /** What stands there, from a cell or a sentence to the whole clause. */
    readonly words: () => Content;
}

/** The place that fits a text best among those that hold it or are held by it; the first of several. */
export function closest<T extends Place>(places: readonly T[], span: SourceSpan): T | undefined {
    let best: { readonly place: T; readonly distance: number } | undefined;
    for (const place of places) {
        const { span: text } = place;
        if (text.uri !== span.uri || text.end <= span.offset || text.offset >= span.end) continue;
        const distance = Math.abs(text.offset - span.offset) + Math.abs(text.end - span.end);
        if (best === undefined || distance < best.distance) best = { place, distance };
    }
    return best?.place;
}

/** The texts that a clause is made of. Words without a text of their own have that of the part around them. */
export function placesIn({ revision, heading = [], body, source }: Clause): readonly Place[] {
    const places: Place[] = [];

    const content = (words: Content, around: Part): void => {
        for (const inline of words) {
            if (typeof inline === 'string') continue;
            if (inline.kind === 'value') add(inline.source, around);
            else if (inline.kind === 'revised') {
                content(inline.content, within(around, inline, around.words));
                places.push(...spanned(around, { side: 'after', isRevised: true, words: around.words }));
            } else if ('content' in inline) content(inline.content, around);
        }
    };

    const block = (each: Block, around: Part): void => {
        const own = within(around, each, () => wordsOf(each));
        add(each.source, own);
        switch (each.kind) {
            case 'paragraph':
            case 'subheading':
            case 'code-block':
                content(each.content, own);
                break;
            case 'note':
                for (const inner of each.blocks) block(inner, own);
                break;
            case 'list':
                for (const item of each.items) {
                    const inside = within(own, item, () => item.blocks.flatMap(wordsOf));
                    add(item.source, inside);
                    for (const inner of item.blocks) block(inner, inside);
                }
                break;
            case 'table':
                for (const row of each.rows) {
                    const inside = within(own, row, () => wordsOfRow(row.cells));
                    add(row.source, inside);
                    for (const cell of row.cells) content(cell, { ...inside, words: () => cell });
                }
                break;
        }
    };

    const add = (span: SourceSpan | undefined, { side, isRevised, words }: Part): void => {
        if (span) places.push({ side, span, isRevised, words });
    };

    const words = (): Content => wordsOfClause(heading, body);
    const whole = within({ side: 'after', isRevised: false, span: undefined, words }, { revision, source }, words);
    add(source, whole);
    content(heading, whole);
    for (const each of body) block(each, whole);
    return places;
}

/** A part of a clause, with the text around what stands in it. */
interface Part extends Omit<Place, 'span'> {
    readonly span: SourceSpan | undefined;
}

/** A part of another one: what became of it is its own matter, and its text is that of the other where it has none. */
function within(
    around: Part,
    own: { readonly revision?: Revision | undefined; readonly source?: SourceSpan | undefined },
    words: Part['words'],
): Part {
    const span = own.source ?? around.span;
    if (own.revision === undefined) return { ...around, span, words };
    return { side: isGone(own.revision) ? 'before' : 'after', isRevised: true, span, words };
}

function spanned({ span }: Part, rest: Omit<Place, 'span'>): readonly Place[] {
    return span ? [{ ...rest, span }] : [];
}

function wordsOfClause(heading: Content, body: readonly Block[]): Content {
    return [
        ...heading,
        ...body.flatMap((block, index) => [index === 0 && heading.length > 0 ? ': ' : ' ', ...wordsOf(block)]),
    ];
}

/** What a block says, as one line. */
function wordsOf(block: Block): Content {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return block.content;
        case 'note':
            return block.blocks.flatMap(wordsOf);
        case 'list':
            return block.items.flatMap(({ blocks }) => blocks.flatMap(each => [...wordsOf(each), ' ']));
        case 'table':
            return block.rows.flatMap(({ cells }) => [...wordsOfRow(cells), ' ']);
    }
}

function wordsOfRow(cells: readonly Content[]): Content {
    return cells.flatMap((cell, index) => (index === 0 || cell.length === 0 ? cell : [', ', ...cell]));
}
