import { wellFormed } from '../../language/values/well-formed.js';
import type { Clause, Code, Content, Inline, Revised, Styled } from '../tree/document.js';
import { contentText, deadReference, inlineText, missingText, readingOf, type Reading } from '../tree/text.js';
import { codeSpan, escapeWords } from './escaping.js';
import { isReplacement, replacedWords, revisedWords, type RevisionStyle } from './revised-words.js';

/** Where a reference to a clause leads; `undefined` for one that the format cannot link to. */
type Anchor = (clause: Clause) => string | undefined;

/** What content is written with. */
export interface Format {
    readonly reading: Reading;
    readonly anchor: Anchor;
    readonly revisions: RevisionStyle;
    /** Whether it stands in a style or a link, whose marks may be left out. */
    readonly isNested?: true;
}

/** Running text as Markdown on one line, but for line breaks. Safe within a line; for the start of one see `guardStart`. */
export function contentMarkdown(content: Content, format: Format): string {
    let markdown = '';
    // To ask the growing text for its last sign would copy it each time.
    let before = '';
    for (let index = 0; index < content.length; index++) {
        const { [index]: inline, [index + 1]: following } = content;
        if (inline === undefined) continue;
        const replaced = replacement(inline, following, format);
        if (replaced !== undefined) index++;
        const after = following === undefined ? '' : inlineText(following, format.reading).charAt(0);
        const next = replaced ?? inlineMarkdown(inline, format, { before, after });
        markdown += wouldRunTogether(before, next) ? `${APART}${next}` : next;
        before = next.at(-1) ?? before;
    }
    return markdown;
}

function replacement(gone: Inline, come: Inline | undefined, format: Format): string | undefined {
    if (format.revisions === 'markup' || !isReplacement(gone, come)) return undefined;
    const [from, to] = [gone, come].map(each =>
        typeof each === 'object' && each.kind === 'revised' ? innerMarkdown(each, format) : '',
    );
    return replacedWords(from ?? '', to ?? '');
}

function innerMarkdown({ content, revision }: Revised, format: Format): string {
    return contentMarkdown(content, { ...format, reading: readingOf(revision, format.reading) });
}

/** Parts two signs that would be read as one. */
const APART = '\u200B';

/** Signs of code or of style that meet are counted together; an exclamation mark before a link makes an image of it. */
function wouldRunTogether(before: string, after: string): boolean {
    const first = after.charAt(0);
    return (before === first && /[`*~]/.test(first)) || (before === '!' && first === '[');
}

/** The characters on both sides, on which it depends whether marks of style are read as such. */
interface Neighbours {
    readonly before: string;
    readonly after: string;
}

function inlineMarkdown(inline: Inline, format: Format, around: Neighbours): string {
    const { reading, anchor, revisions } = format;
    const text = (words: string): string => escapeWords(words, revisions);
    if (typeof inline === 'string') return text(inline);
    switch (inline.kind) {
        case 'value':
        case 'term':
            return text(inlineText(inline, reading));
        case 'strong':
            return styled('**', within('strong', inline.content, reading), format, around);
        case 'emphasis':
            return styled('*', within('emphasis', inline.content, reading), format, around);
        case 'strike':
            return styled('~~', within('strike', inline.content, reading), format, around);
        case 'code':
            return codeMarkdown(inline, format);
        case 'link': {
            const found = 'clause' in inline.to ? reading.clauseById.get(inline.to.clause) : undefined;
            const target = 'address' in inline.to ? inline.to.address : found && fragment(anchor(found));
            const words = contentMarkdown(inline.content, { ...format, isNested: true });
            return target === undefined || words.trim() === '' ? words : link(words, target, revisions);
        }
        case 'reference': {
            const found = reading.clauseById.get(inline.id);
            if (!found) return marked(deadReference(inline.id, reading), revisions);
            const target = fragment(anchor(found));
            return target === undefined ? text(found.mention) : link(text(found.mention), target, revisions);
        }
        case 'break':
            return '\\\n';
        case 'missing':
            return marked(missingText(inline, reading), revisions);
        case 'revised': {
            const words = innerMarkdown(inline, format);
            const hasRoom = !format.isNested && standsFree(words, around);
            return revisedWords(words, inline.revision, revisions, hasRoom);
        }
    }
}

/** Code is shown as it is, so revisions stand around its parts. */
function codeMarkdown({ content }: Code, { reading, revisions }: Format): string {
    const span = (text: string): string =>
        revisions === 'critic-markup' && /[{}]/.test(text)
            ? `<code>${escapeWords(text, revisions)}</code>`
            : codeSpan(text);
    if (!content.some(each => typeof each === 'object' && each.kind === 'revised'))
        return span(contentText(content, reading));
    return content
        .map(each => {
            const text = inlineText(each, reading);
            if (text.trim() === '') return text;
            const isRevised = typeof each === 'object' && each.kind === 'revised';
            return isRevised ? revisedWords(span(text), each.revision, revisions, false) : span(text);
        })
        .reduce((code, next) => code + (wouldRunTogether(code.at(-1) ?? '', next) ? APART : '') + next, '');
}

/** What is strong anyway needs no marks of its own, which would end those around it; so with the other styles. */
function within(style: Styled['kind'], content: Content, reading: Reading): Content {
    return content.flatMap((inline): Content => {
        if (typeof inline === 'string') return [inline];
        switch (inline.kind) {
            case 'strong':
            case 'emphasis':
            case 'strike': {
                const inner = within(style, inline.content, reading);
                return inline.kind === style ? inner : [{ ...inline, content: inner }];
            }
            case 'missing':
                return [style === 'strong' ? missingText(inline, reading) : inline];
            case 'reference':
                return [
                    style === 'strong' && !reading.clauseById.has(inline.id)
                        ? deadReference(inline.id, reading)
                        : inline,
                ];
            case 'revised':
                return [{ ...inline, content: within(style, inline.content, reading) }];
            case 'value':
            case 'code':
            case 'link':
            case 'term':
            case 'break':
                return [inline];
        }
    });
}

function marked(text: string, revisions: RevisionStyle): string {
    return `**${escapeWords(text, revisions)}**`;
}

function link(words: string, target: string, revisions: RevisionStyle): string {
    const unsafe = revisions === 'critic-markup' ? /[\s()<>\\{}]/g : /[\s()<>\\]/g;
    return `[${words}](${target.replace(unsafe, percentEncoded)})`;
}

function percentEncoded(sign: string): string {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function fragment(anchor: string | undefined): string | undefined {
    return anchor === undefined ? undefined : `#${encodeURIComponent(wellFormed(anchor))}`;
}

/** Text in a style, whose marks touch a letter or a sign on their inner side. Where they would show as text, they are left out. */
function styled(mark: string, content: Content, format: Format, { before, after }: Neighbours): string {
    const words = contentMarkdown(content, { ...format, isNested: true });
    const [, lead = '', inner = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
    if (inner === '') return lead + tail;
    const opens = lead !== '' || flanks(before, inner.charAt(0));
    const closes = tail !== '' || flanks(after, inner.at(-1) ?? '');
    return opens && closes ? `${lead}${mark}${inner}${mark}${tail}` : `${lead}${inner}${tail}`;
}

/** Whether a mark between these characters belongs to the inner one: CommonMark 0.31, section 6.2. */
function flanks(outer: string, inner: string): boolean {
    return !PUNCTUATION.test(inner) || outer === '' || /\s/.test(outer) || PUNCTUATION.test(outer);
}

/** Whether marks around these words are read as such whatever is put between the marks of neighbours. */
function standsFree(words: string, { before, after }: Neighbours): boolean {
    const closes = after === '' || /\s/.test(after) || !PUNCTUATION.test(words.at(-1) ?? '');
    return closes && before !== '~' && flanks(before, words.charAt(0));
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
