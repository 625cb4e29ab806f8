import type { Clause, Content, ContractDocument, Fact, Inline, Missing, Revision } from './document.js';

/** How content reads as text: what every format shows of it, and what its headings and bookmarks are made of. */

// Controls, and the marks that turn the direction of writing and so let a text look like another.
// eslint-disable-next-line no-control-regex
const DECEIVING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Space at which a line may end: the one that keeps `1 450` together is text. */
const BREAKING_SPACE = /[^\S\u00A0]+/g;

const UNEVEN_SPACE = /[^\S \u00A0]| {2}/;

/** Text in which controls and marks of direction show as replacement characters. */
export function visible(text: string): string {
    // Most text is plain, and a contract has much of it: to look is cheaper than to replace.
    return text.search(DECEIVING) === -1 ? text : text.replace(DECEIVING, '\uFFFD');
}

/** The same on one line: any run of space is one space. */
export function visibleLine(text: string): string {
    const shown = visible(text);
    return UNEVEN_SPACE.test(shown) ? shown.replace(BREAKING_SPACE, ' ') : shown;
}

/** The part of a document that says how content reads. */
export type Reading = Pick<ContractDocument, 'clauseById' | 'notation' | 'vocabulary' | 'former'>;

/** What is gone reads as it did in the contract before. */
export function readingOf(revision: Revision, reading: Reading): Reading {
    return isGone(revision) ? (reading.former ?? reading) : reading;
}

/** What a clause of a redline was in the contract before; `undefined` for one that was not there. */
export function formerOf(
    clause: Clause,
    { former, clauseById }: Pick<Reading, 'former' | 'clauseById'>,
): Clause | undefined {
    const { formerId, revision, movedId } = clause;
    const id = revision === 'moved-here' ? clauseById.get(movedId ?? '')?.formerId : formerId;
    return former?.clauseById.get(id ?? '');
}

/** Whether a part of a redline stands in the contract before, and not in this one. */
export function isGone(revision: Revision): boolean {
    return revision === 'deleted' || revision === 'moved-away';
}

/** The label of a fact or a clause as content, which tells whether it came or went. */
export function labelContent({ label, revision }: Pick<Fact, 'label' | 'revision'>): Content {
    return revision === undefined ? [label] : [{ kind: 'revised', revision, content: [label] }];
}

/** The line at the head of a document that is not final; of a redline, also the one that stood there before. */
export function warningsOf(document: ContractDocument): readonly Warning[] {
    const { former } = document;
    const warning = ({ standing, vocabulary }: ContractDocument): string | undefined =>
        vocabulary.standings[standing]?.warning;
    const [was, is] = [former && warning(former), warning(document)];
    if (!former || was === is) return is === undefined ? [] : [{ content: [is] }];
    const revised = (text: string | undefined, revision: Revision): readonly Warning[] =>
        text === undefined ? [] : [{ content: [{ kind: 'revised', revision, content: [text] }], revision }];
    return [...revised(was, 'deleted'), ...revised(is, 'inserted')];
}

interface Warning {
    readonly content: Content;
    readonly revision?: Revision;
}

/** How plain text shows what came and what went. */
export type MarkRevision = (text: string, revision: Revision) => string;

const unmarked: MarkRevision = text => text;

/** Content on one line, without any style. What came and what went reads like the rest, unless it is to be marked. */
export function contentText(content: Content, reading: Reading, mark = unmarked): string {
    let text = '';
    for (const inline of content) text += inlineText(inline, reading, mark);
    return text;
}

/** Content of a redline where nothing can be marked: without what went, unless all of it did. */
export function presentText(content: Content, reading: Reading): string {
    const present = contentText(content, reading, (text, revision) => (isGone(revision) ? '' : text));
    return present.trim() === '' ? contentText(content, reading) : present;
}

/** Whether content shows nothing. */
export function isEmpty(content: Content): boolean {
    return content.every(inline => inline === '');
}

/** One inline on one line, without any style. A line break is a space. */
export function inlineText(inline: Inline, reading: Reading, mark = unmarked): string {
    if (typeof inline === 'string') return visibleLine(inline);
    switch (inline.kind) {
        case 'value':
            return reading.notation(inline.value);
        case 'strong':
        case 'emphasis':
        case 'strike':
        case 'code':
        case 'link':
            return contentText(inline.content, reading, mark);
        case 'term':
            return visibleLine(inline.text);
        case 'reference':
            return reading.clauseById.get(inline.id)?.mention ?? deadReference(inline.id, reading);
        case 'break':
            return ' ';
        case 'missing':
            return missingText(inline, reading);
        case 'revised':
            return mark(contentText(inline.content, readingOf(inline.revision, reading)), inline.revision);
    }
}

/** The mark of a value that the agreement does not state. */
export function missingText({ what }: Pick<Missing, 'what'>, { vocabulary }: Reading): string {
    return `[${vocabulary.missing}: ${visibleLine(what).trim()}]`;
}

/** The mark of a reference that leads to no clause. */
export function deadReference(id: string, reading: Reading): string {
    return missingText({ what: `${reading.vocabulary.clause} ${id}` }, reading);
}

/** Lines in a fixed width, as they are: their space and their breaks stay. */
export function codeText(content: Content, reading: Reading, mark = unmarked): string {
    return content
        .map(each => {
            if (typeof each === 'string') return visible(each);
            if (each.kind !== 'revised') return inlineText(each, reading);
            return mark(codeText(each.content, readingOf(each.revision, reading)), each.revision);
        })
        .join('');
}

/** Marks what came and what went as the word diff of Git does: `[-gone-]{+come+}`. */
export const wordDiff: MarkRevision = (text, revision) => {
    if (text === '') return '';
    return isGone(revision) ? `[-${text}-]` : `{+${text}+}`;
};
