import { wellFormed } from '../../language/values/well-formed.js';
import type { Clause, Content, Inline, Link, Revised, Revision } from '../tree/document.js';
import { deadReference, formerOf, inlineText, isGone, missingText, readingOf, type Reading } from '../tree/text.js';
import { element, type Element, type Node } from './element.js';

/** Running text as nodes of HTML. */
export function nodesOf(content: Content, reading: Reading): readonly Node[] {
    return content.map(inline => nodeOf(inline, reading));
}

function nodeOf(inline: Inline, reading: Reading): Node {
    if (typeof inline === 'string') return inlineText(inline, reading);
    switch (inline.kind) {
        case 'value':
            return inlineText(inline, reading);
        case 'strong':
            return element('strong', {}, nodesOf(inline.content, reading));
        case 'emphasis':
            return element('em', {}, nodesOf(inline.content, reading));
        case 'strike':
            return element('s', {}, nodesOf(inline.content, reading));
        case 'code':
            return element('code', {}, nodesOf(inline.content, reading));
        case 'link':
            return element('a', { href: hrefOf(inline.to) }, nodesOf(inline.content, reading));
        case 'term':
            return element('a', { class: 'term', href: hrefOf({ clause: inline.section }) }, [
                inlineText(inline, reading),
            ]);
        case 'reference': {
            const found = reading.clauseById.get(inline.id);
            return found
                ? element('a', { href: hrefOf({ clause: found.id }) }, mentionNodes(found, reading))
                : marked(deadReference(inline.id, reading));
        }
        case 'break':
            return element('br', {});
        case 'missing':
            return marked(missingText(inline, reading));
        case 'revised':
            return revisedElement(inline, reading);
    }
}

/** Words that came or went. Their lines and colours are said as well, to those who do not see them. */
function revisedElement({ revision, content }: Revised, reading: Reading): Element {
    const { revisions, end } = reading.vocabulary.redline;
    // What is in one of the two contracts alone reads in one way alone.
    const { notation, vocabulary, clauseById } = readingOf(revision, reading);
    return revisionElement(revision, [
        element('span', { class: 'spoken' }, [`${revisions[revision]}: `]),
        ...nodesOf(content, { notation, vocabulary, clauseById }),
        element('span', { class: 'spoken' }, [` ${end} `]),
    ]);
}

/** An element that looks as a revision does. */
export function revisionElement(revision: Revision, nodes: readonly Node[]): Element {
    return element(isGone(revision) ? 'del' : 'ins', { class: isMoved(revision) ? 'moved' : undefined }, nodes);
}

/** How a reference speaks of a clause; in a redline also how it did before, where a view shows that contract. */
function mentionNodes(clause: Clause, reading: Reading): readonly Node[] {
    return nowAndBefore(clause.mention, formerOf(clause, reading)?.mention);
}

/** Text that the view of the contract before shows as it was there. */
export function nowAndBefore(now: string, before: string | undefined): readonly Node[] {
    if (before === undefined || before === now) return [now];
    return [element('span', { class: 'now' }, [now]), element('span', { class: 'before' }, [before])];
}

function isMoved(revision: Revision): boolean {
    return revision === 'moved-here' || revision === 'moved-away';
}

/** Where a link of the page leads. */
export function hrefOf(to: Link['to']): string {
    return 'address' in to ? to.address : `#${encoded(to.clause)}`;
}

/** An id within an address. Half a character, which has no code in an address, is replaced. */
function encoded(id: string): string {
    return encodeURIComponent(wellFormed(id));
}

function marked(text: string): Element {
    return element('mark', { class: 'missing' }, [text]);
}
