import { wellFormed } from '../../language/values/well-formed.js';
import type { Clause, Content, Inline, Styled } from '../tree/document.js';
import { contentText, deadReference, inlineText, isGone, missingText, readingOf, type Reading } from '../tree/text.js';
import { codeSpan, escapeText } from './escaping.js';

/** Where a reference to a clause leads; `undefined` for one that the format cannot link to. */
export type Anchor = (clause: Clause) => string | undefined;

/** Running text as Markdown on one line, but for line breaks. Safe within a line; for the start of one see `guardStart`. */
export function contentMarkdown(content: Content, reading: Reading, anchor: Anchor): string {
    let markdown = '';
    // To ask the growing text for its last sign would copy it each time.
    let before = '';
    content.forEach((inline, index) => {
        const following = content[index + 1];
        const after = following === undefined ? '' : inlineText(following, reading).charAt(0);
        const next = inlineMarkdown(inline, reading, anchor, { before, after });
        markdown += wouldRunTogether(before, next) ? `${APART}${next}` : next;
        before = next.at(-1) ?? before;
    });
    return markdown;
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

function inlineMarkdown(inline: Inline, reading: Reading, anchor: Anchor, around: Neighbours): string {
    if (typeof inline === 'string') return escapeText(inline);
    switch (inline.kind) {
        case 'value':
        case 'term':
            return escapeText(inlineText(inline, reading));
        case 'strong':
            return styled('**', within('strong', inline.content, reading), reading, anchor, around);
        case 'emphasis':
            return styled('*', within('emphasis', inline.content, reading), reading, anchor, around);
        case 'strike':
            return styled('~~', within('strike', inline.content, reading), reading, anchor, around);
        case 'code':
            return codeSpan(contentText(inline.content, reading));
        case 'link': {
            const found = 'clause' in inline.to ? reading.clauseById.get(inline.to.clause) : undefined;
            const target = 'address' in inline.to ? inline.to.address : found && fragment(anchor(found));
            const words = contentMarkdown(inline.content, reading, anchor);
            return target === undefined || words.trim() === '' ? words : link(words, target);
        }
        case 'reference': {
            const found = reading.clauseById.get(inline.id);
            if (!found) return marked(deadReference(inline.id, reading));
            const target = fragment(anchor(found));
            return target === undefined ? escapeText(found.mention) : link(escapeText(found.mention), target);
        }
        case 'break':
            return '\\\n';
        case 'missing':
            return marked(missingText(inline, reading));
        case 'revised': {
            const words = contentMarkdown(inline.content, readingOf(inline.revision, reading), anchor);
            return isGone(inline.revision) ? `<del>${words}</del>` : `<ins>${words}</ins>`;
        }
    }
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

function marked(text: string): string {
    return `**${escapeText(text)}**`;
}

function link(words: string, target: string): string {
    return `[${words}](${target.replace(/[\s()<>\\]/g, percentEncoded)})`;
}

function percentEncoded(sign: string): string {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function fragment(anchor: string | undefined): string | undefined {
    return anchor === undefined ? undefined : `#${encodeURIComponent(wellFormed(anchor))}`;
}

/** Text in a style, whose marks touch a letter or a sign on their inner side. Where they would show as text, they are left out. */
function styled(
    mark: string,
    content: Content,
    reading: Reading,
    anchor: Anchor,
    { before, after }: Neighbours,
): string {
    const [, lead = '', inner = '', tail = ''] =
        /^(\s*)([^]*?)(\s*)$/.exec(contentMarkdown(content, reading, anchor)) ?? [];
    if (inner === '') return lead + tail;
    const opens = lead !== '' || flanks(before, inner.charAt(0));
    const closes = tail !== '' || flanks(after, inner.at(-1) ?? '');
    return opens && closes ? `${lead}${mark}${inner}${mark}${tail}` : `${lead}${inner}${tail}`;
}

/** Whether a mark between these characters belongs to the inner one: CommonMark 0.31, section 6.2. */
function flanks(outer: string, inner: string): boolean {
    return !PUNCTUATION.test(inner) || outer === '' || /\s/.test(outer) || PUNCTUATION.test(outer);
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
