import MarkdownIt, { type Env, type Token } from 'markdown-it';

/**
 * The places where the text of an agreement, which nobody has to trust, becomes Markdown. Text stays text; Markdown by
 * the author stays Markdown, without the HTML, the images and the links to programs that Markdown could carry.
 */

// Controls, and the marks that turn the direction of writing and so let a text look like another.
// eslint-disable-next-line no-control-regex
const DECEIVING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

// Most text needs no escaping, and a contract has much of it.
// eslint-disable-next-line no-control-regex
const SPECIAL = /[\\`*_[\]<>~$&\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|[^\S \u00A0]| {2}/;

/** Space at which a line may end: the one that keeps `1 450` together is text. */
export const BREAKING_SPACE = /[^\S\u00A0]+/g;

/** Text in which controls and marks of direction show as replacement characters. */
export function visible(text: string): string {
    return text.replace(DECEIVING, '\uFFFD');
}

/** Markdown that shows exactly this text, on one line. Safe within a line; for the start of one see `guardStart`. */
export function escapeText(text: string): string {
    if (!SPECIAL.test(text)) return text;
    return (
        visible(text)
            .replace(BREAKING_SPACE, ' ')
            .replace(/[\\*_[\]<>~$]/g, '\\$&')
            .replace(/&(?=#?\w+;)/g, '\\&')
            // Code by the author that begins before this text would end at a backtick, with or without a backslash.
            .replaceAll('`', '&#96;')
    );
}

/** What a host of repositories makes links of in the comments of people: mentions, numbers of issues, commits, bare addresses. */
const REFERENCES =
    /[\p{L}\p{N}._+-](?=@)|[@#!~$%&^](?=[\p{L}\p{N}_"])|[:/](?=\/)|\bwww(?=\.)|\bGH(?=-)|(?<=\b[0-9a-f]*)[0-9a-f]{6}(?=[0-9a-f]+\b)/giu;

/** The same for comments at a host of repositories, where the text shall neither call for people nor lead anywhere. */
export function escapeComment(text: string): string {
    // A space without width parts them, which hosts do not read across.
    return escapeText(text.replace(REFERENCES, '$&\u200B'));
}

/** Text in the font of code, in which no host finds marks or references. Not for tables. */
export function codeSpan(text: string): string {
    const line = visible(text).replace(/\s+/g, ' ').trim();
    if (line === '') return '';
    const fence = '`'.repeat(longestRun(line) + 1);
    const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${space}${line}${space}${fence}`;
}

/** The most backticks in a row. */
function longestRun(text: string): number {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
}

/** Keeps the start of a line from being read as a list, a heading, a quotation, a rule or code. */
export function guardStart(line: string): string {
    return line.replace(
        /^(\s*)(?:(\d+)([.)])|([-+#=>]|\*(?=\s)|`(?=``)|~(?=~~)))/,
        (_, space: string, digits?: string, stop?: string, mark?: string) =>
            digits === undefined ? `${space}\\${mark ?? ''}` : `${space}${digits}\\${stop ?? ''}`,
    );
}

/** Whether a link leads to where a contract may lead: to pages, mailboxes and clauses. */
export function isSafeLink(url: string): boolean {
    return /^(https?:|mailto:|#)/i.test(url.trim());
}

// It reads as markup whatever any other renderer could read so.
const lenient = new MarkdownIt({ html: true, linkify: false });
lenient.validateLink = () => true;

/** Markdown by the author on one line, in which nothing runs, loads, leads astray or reaches into other prose. */
export function flattenMarkdown(markdown: string): string {
    const line = visible(markdown).replace(/\s+/g, ' ').trim();
    return closedCode(withoutHazards(line, text => [...readBlocks(text), ...readLine(text)]));
}

/** The same for Markdown of any length, in which every block ends where the prose ends. */
export function safeMarkdown(markdown: string): string {
    const lines = visible(markdown.replace(/\r\n?/g, '\n'));
    return closeFence(withoutHazards(lines, readBlocks).replace(/^\n+|\s+$/g, ''));
}

/** Code that the author has left open would begin with what is left open in other prose on the same line. */
function closedCode(line: string): string {
    if (!line.includes('`')) return line;
    const tokens = lenient.parseInline(line, {}).flatMap(token => token.children ?? []);
    const isOpen = tokens.some(({ type, content }) => type !== 'code_inline' && content.includes('`'));
    return isOpen ? line.replace(/\\?`/g, '&#96;') : line;
}

type Hazard = 'html' | 'image' | 'link' | 'definition';

/** Makes the signs with which a hazard begins into text, and never brings about such signs. */
const AS_TEXT: Readonly<Record<Hazard, (markdown: string) => string>> = {
    html: markdown => markdown.replace(/<(?=[a-z/!?])/gi, '&lt;'),
    image: markdown => markdown.replace(/!(?=\[)/g, '&#33;'),
    link: markdown =>
        markdown
            .replace(/\]\((?!\s*<?(?:https?:|mailto:|#))/gi, ']\\(')
            .replace(/<(?=[a-z][a-z\d+.-]*:)(?!https?:|mailto:)/gi, '&lt;'),
    // A definition holds for the whole contract: the same name in two clauses would lead to one and the same page.
    definition: markdown => markdown.replaceAll(']:', ']\\:'),
};

/** Markdown without hazards. What holds none stays as it is; what held one may show another, so it is read again. */
function withoutHazards(markdown: string, read: (markdown: string) => readonly Hazard[]): string {
    if (!/[<[]/.test(markdown)) return markdown;
    const text = read(markdown).reduce((textual, hazard) => AS_TEXT[hazard](textual), markdown);
    return text === markdown ? markdown : withoutHazards(text, read);
}

function readBlocks(markdown: string): readonly Hazard[] {
    const environment: Env = {};
    const hazards = hazardsIn(lenient.parse(markdown, environment));
    const isDefining = environment.references !== undefined || /\[\^[^\]]+\]:/.test(markdown);
    return isDefining ? [...hazards, 'definition'] : hazards;
}

/** What may follow on the same line and end a tag or a link that the author has left open. */
const ENDINGS = ['', ' x>', '">', "'>", '-->', '?>', ']]>', ')', '>)'];

function readLine(markdown: string): readonly Hazard[] {
    return ENDINGS.flatMap(ending => hazardsIn(lenient.parseInline(markdown + ending, {})));
}

function hazardsIn(tokens: readonly Token[]): readonly Hazard[] {
    return tokens.flatMap(token => [hazardOf(token) ?? [], hazardsIn(token.children ?? [])].flat());
}

function hazardOf(token: Token): Hazard | undefined {
    if (token.type === 'html_block' || token.type === 'html_inline') return 'html';
    if (token.type === 'image') return 'image';
    return token.type === 'link_open' && !isSafeLink(String(token.attrGet('href') ?? '')) ? 'link' : undefined;
}

/** A fence of code that the author left open would swallow the rest of the contract. */
function closeFence(markdown: string): string {
    if (!/```|~~~/.test(markdown)) return markdown;
    const last = lenient.parse(`${markdown}\n\nend`, {}).at(-1);
    return last?.type === 'fence' ? `${markdown}\n${last.markup}` : markdown;
}
