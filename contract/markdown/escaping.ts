import { visible, visibleLine } from '../tree/text.js';

/** The places where the text of an agreement, which nobody has to trust, becomes Markdown. Text stays text. */

const SPECIAL = /[\\`*_[\]<>~$&]/;

/** Markdown that shows exactly this text, on one line. Safe within a line; for the start of one see `guardStart`. */
export function escapeText(text: string): string {
    const line = visibleLine(text);
    // Most text needs no escaping, and a contract has much of it.
    if (!SPECIAL.test(line)) return line;
    return (
        line
            .replace(/[\\*_[\]<>~$]/g, '\\$&')
            .replace(/&(?=#?\w+;)/g, '\\&')
            // Code by the author that begins before this text would end at a backtick, with or without a backslash.
            .replaceAll('`', '&#96;')
    );
}

/** The same for words beside CriticMarkup, whose programs know no backslashes: only in its marks stand braces. */
export function escapeWords(text: string, revisions: 'markup' | 'critic-markup'): string {
    const escaped = escapeText(text);
    if (revisions === 'markup') return escaped;
    return escaped.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
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
export function longestRun(text: string): number {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Keeps the start of a line from being read as a list, a heading, a quotation, a rule or code. */
export function guardStart(line: string): string {
    return line.replace(
        /^(\s*)(?:(\d+)([.)])|([-+#=>]|\*(?=\s)|~(?=~~)))/,
        (_, space: string, digits?: string, stop?: string, mark?: string) =>
            digits === undefined ? `${space}\\${mark ?? ''}` : `${space}${digits}\\${stop ?? ''}`,
    );
}
