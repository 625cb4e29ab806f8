import type { Clause, Content, Inline } from '../tree/document.js';
import { contentText, deadReference, inlineText, missingText, type Reading } from '../tree/text.js';
import { codeSpan, escapeText } from './escaping.js';

/** Where a reference to a clause leads; `undefined` for one that the format cannot link to. */
export type Anchor = (clause: Clause) => string | undefined;

/** Running text as Markdown on one line, but for line breaks. Safe within a line; for the start of one see `guardStart`. */
export function contentMarkdown(content: Content, reading: Reading, anchor: Anchor): string {
    let markdown = '';
    content.forEach((inline, index) => {
        const after = content[index + 1];
        markdown += inlineMarkdown(inline, reading, anchor, {
            before: markdown.at(-1) ?? '',
            after: after === undefined ? '' : inlineText(after, reading).charAt(0),
        });
    });
    return markdown;
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
            return escapeText(inlineText(inline, reading));
        case 'strong':
            return styled('**', withoutStrong(inline.content, reading), reading, anchor, around);
        case 'emphasis':
            return styled('*', inline.content, reading, anchor, around);
        case 'strike':
            return styled('~~', inline.content, reading, anchor, around);
        case 'code':
            return codeSpan(contentText(inline.content, reading));
        case 'link': {
            const found = 'clause' in inline.to ? reading.clauseById.get(inline.to.clause) : undefined;
            const target = 'address' in inline.to ? inline.to.address : found && fragment(anchor(found));
            const words = contentMarkdown(inline.content, reading, anchor);
            return target === undefined || words.trim() === '' ? words : link(words, target, around);
        }
        case 'reference': {
            const found = reading.clauseById.get(inline.id);
            if (!found) return marked(deadReference(inline.id, reading));
            const target = fragment(anchor(found));
            return target === undefined ? escapeText(found.mention) : link(escapeText(found.mention), target, around);
        }
        case 'break':
            return '\\\n';
        case 'missing':
            return marked(missingText(inline, reading));
    }
}

/** What is strong anyway needs no marks of its own, which would end those around it. */
function withoutStrong(content: Content, reading: Reading): Content {
    return content.flatMap((inline): Content => {
        if (typeof inline === 'string') return [inline];
        if (inline.kind === 'strong') return withoutStrong(inline.content, reading);
        return [inline.kind === 'missing' ? missingText(inline, reading) : inline];
    });
}

function marked(text: string): string {
    return `**${escapeText(text)}**`;
}

/** An exclamation mark before a link would make an image of it. */
function link(words: string, target: string, { before }: Neighbours): string {
    return `${before === '!' ? '\u200B' : ''}[${words}](${target.replace(/[\s()<>\\]/g, encodeURIComponent)})`;
}

function fragment(anchor: string | undefined): string | undefined {
    return anchor === undefined ? undefined : `#${encodeURIComponent(anchor.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
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
