import MarkdownIt, { type Token } from 'markdown-it';

/**
 * The places where the text of an agreement, which nobody has to trust, becomes Markdown. Text stays text; Markdown by
 * the author stays Markdown, without the HTML that Markdown could carry.
 */

// Controls, and the marks that turn the direction of writing and so let a text look like another.
// eslint-disable-next-line no-control-regex
const DECEIVING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

// Most text needs no escaping, and a contract has much of it.
// eslint-disable-next-line no-control-regex
const SPECIAL = /[\\`*_[\]<>~$&\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|[^\S ]| {2}/;

/** Markdown that shows exactly this text, on one line. Safe within a line; for the start of one see `guardStart`. */
export function escapeText(text: string): string {
    if (!SPECIAL.test(text)) return text;
    return text
        .replace(DECEIVING, '\uFFFD')
        .replace(/\s+/g, ' ')
        .replace(/[\\`*_[\]<>~$]/g, '\\$&')
        .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Keeps the start of an escaped line from being read as a list, a heading, a quotation or a rule. */
export function guardStart(line: string): string {
    return line.replace(
        /^(\s*)(?:(\d+)([.)])|([-+#=]))/,
        (_, space: string, digits?: string, stop?: string, mark?: string) =>
            digits === undefined ? `${space}\\${mark ?? ''}` : `${space}${digits}\\${stop ?? ''}`,
    );
}

const withHtml = new MarkdownIt({ html: true, linkify: false });
const TAG_START = /<(?=[a-z/!?])/gi;

/** Markdown by the author on one line, in which HTML is text. */
export function flattenMarkdown(markdown: string): string {
    const line = markdown.replace(DECEIVING, '\uFFFD').replace(/\s+/g, ' ').trim();
    return holdsHtml(line, () => withHtml.parseInline(line, {})) ? line.replace(TAG_START, '&lt;') : line;
}

/** Markdown by the author, in which HTML is text and every block ends where the prose ends. */
export function safeMarkdown(markdown: string): string {
    const visible = markdown.replace(/\r\n?/g, '\n').replace(DECEIVING, '\uFFFD');
    const textual = holdsHtml(visible, () => withHtml.parse(visible, {}))
        ? visible.replace(TAG_START, '&lt;')
        : visible;
    return closeFence(textual.replace(/^\n+|\s+$/g, ''));
}

function holdsHtml(markdown: string, parse: () => readonly Token[]): boolean {
    const isHtml = ({ type }: Token): boolean => type === 'html_block' || type === 'html_inline';
    return markdown.includes('<') && parse().some(token => isHtml(token) || token.children?.some(isHtml));
}

/** A fence of code that the author left open would swallow the rest of the contract. */
function closeFence(markdown: string): string {
    if (!/```|~~~/.test(markdown)) return markdown;
    const last = withHtml.parse(`${markdown}\n\nend`, {}).at(-1);
    return last?.type === 'fence' ? `${markdown}\n${last.markup}` : markdown;
}
