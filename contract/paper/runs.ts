import type { Block, Clause, Content, Inline, Revised, Revision, Row, Table } from '../tree/document.js';
import {
    codeText,
    contentText,
    deadReference,
    inlineText,
    isEmpty,
    missingText,
    readingOf,
    visibleLine,
    type Reading,
} from '../tree/text.js';

/** What PDF and Word both make of content: stretches of text, each in one style and with one target. */

export interface Run {
    /** A line break is `\n`. */
    readonly text: string;
    readonly style: RunStyle;
    readonly target: Target | undefined;
}

/** The styles add up: strong words may be struck. */
export interface RunStyle {
    readonly strong?: true;
    readonly emphasis?: true;
    readonly strike?: true;
    /** In the font of code. */
    readonly code?: true;
    /** The mark of a value that the agreement does not state, which nobody may overlook. */
    readonly missing?: true;
    /** In a redline, what became of the words. */
    readonly revision?: Revision;
}

/** Where text leads: to a page or a mailbox, or to a clause. A `mention` is the name that clause goes by: `clause 4.2`. */
export type Target =
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'clause' | 'mention'; readonly clause: Clause };

/** Content as runs, of which none is empty. Never throws. */
export function runsOf(content: Content, reading: Reading): readonly Run[] {
    return content.flatMap(inline => inlineRuns(inline, {}, undefined, reading)).filter(({ text }) => text !== '');
}

function inlineRuns(inline: Inline, style: RunStyle, target: Target | undefined, reading: Reading): readonly Run[] {
    if (typeof inline === 'string') return [{ text: visibleLine(inline), style, target }];
    const inside = (content: Content, own: RunStyle, to = target): readonly Run[] =>
        content.flatMap(each => inlineRuns(each, { ...style, ...own }, to, reading));
    switch (inline.kind) {
        case 'value':
        case 'term':
            return [{ text: inlineText(inline, reading), style, target }];
        case 'strong':
            return inside(inline.content, { strong: true });
        case 'emphasis':
            return inside(inline.content, { emphasis: true });
        case 'strike':
            return inside(inline.content, { strike: true });
        case 'code':
            return inside(inline.content, { code: true });
        case 'link': {
            if ('address' in inline.to) return inside(inline.content, {}, { kind: 'address', ...inline.to });
            const clause = reading.clauseById.get(inline.to.clause);
            return inside(inline.content, {}, clause && { kind: 'clause', clause });
        }
        case 'break':
            return [{ text: '\n', style, target }];
        case 'missing':
            return [{ text: missingText(inline, reading), style: { ...style, missing: true }, target }];
        case 'revised':
            return inline.content.flatMap(each =>
                inlineRuns(each, { ...style, revision: inline.revision }, target, readingOf(inline.revision, reading)),
            );
        case 'reference': {
            const clause = reading.clauseById.get(inline.id);
            return clause
                ? [{ text: clause.mention, style, target: { kind: 'mention', clause } }]
                : [{ text: deadReference(inline.id, reading), style: { ...style, missing: true }, target }];
        }
    }
}

/** Lines of code as runs: one, but for what came and went. */
export function codeRuns(content: Content, reading: Reading): readonly Run[] {
    const run = (text: string, style: RunStyle): Run => ({ text, style: { ...style, code: true }, target: undefined });
    if (!content.some(isRevised)) return [run(codeText(content, reading), {})];
    return content
        .map(each => run(codeText([each], reading), isRevised(each) ? { revision: each.revision } : {}))
        .filter(({ text }) => text !== '');
}

function isRevised(inline: Inline): inline is Revised {
    return typeof inline === 'object' && inline.kind === 'revised';
}

/** Runs as they read without any style. */
export function runsText(runs: readonly Run[]): string {
    return runs.map(({ text }) => text).join('');
}

/** Whether a block makes no sense without what follows, which has to begin on the same page. */
export function introduces(block: Block, after: Block | undefined, reading: Reading): boolean {
    switch (block.kind) {
        case 'subheading':
            return true;
        case 'paragraph':
            return (after?.kind === 'table' && isForm(after)) || endsWithColon(block.content, reading);
        case 'list':
        case 'table':
        case 'note':
        case 'code-block':
            return false;
    }
}

function endsWithColon(content: Content, reading: Reading): boolean {
    return contentText(content, reading).trimEnd().endsWith(':');
}

/** Whether the table has rows to be filled in by hand, such as the places to sign. */
export function isForm({ rows }: Table): boolean {
    return rows.some(isBlank);
}

/** Whether the row is to be filled in by hand. */
export function isBlank({ cells: [, ...values] }: Row): boolean {
    return values.length > 0 && values.every(isEmpty);
}
