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
}

/** The texts that a clause is made of. Words without a text of their own have that of the part around them. */
export function placesIn({ revision, heading = [], body, source }: Clause): readonly Place[] {
    const places: Place[] = [];

    const content = (words: Content, around: Part): void => {
        for (const inline of words) {
            if (typeof inline === 'string') continue;
            if (inline.kind === 'value') add(inline.source, around);
            else if (inline.kind === 'revised') {
                content(inline.content, within(around, inline));
                places.push(...spanned(around, { side: 'after', isRevised: true }));
            } else if ('content' in inline) content(inline.content, around);
        }
    };

    const block = (each: Block, around: Part): void => {
        const own = within(around, each);
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
                    const inside = within(own, item);
                    add(item.source, inside);
                    for (const inner of item.blocks) block(inner, inside);
                }
                break;
            case 'table':
                for (const row of each.rows) {
                    const inside = within(own, row);
                    add(row.source, inside);
                    for (const cell of row.cells) content(cell, inside);
                }
                break;
        }
    };

    const add = (span: SourceSpan | undefined, { side, isRevised }: Part): void => {
        if (span) places.push({ side, span, isRevised });
    };

    const whole = within({ side: 'after', isRevised: false, span: undefined }, { revision, source });
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
): Part {
    const span = own.source ?? around.span;
    if (own.revision === undefined) return { ...around, span };
    return { side: isGone(own.revision) ? 'before' : 'after', isRevised: true, span };
}

function spanned({ span }: Part, rest: Omit<Place, 'span'>): readonly Place[] {
    return span ? [{ ...rest, span }] : [];
}
