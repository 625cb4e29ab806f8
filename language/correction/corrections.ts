import { CstUtils, GrammarUtils, type AstNode, type CstNode, type LangiumDocument, type ParseResult } from 'langium';
import { placeOf } from '../parsing/errors-of-lines.js';
import { readerOf } from '../parsing/statement-parser.js';
import { nodesOf } from '../parsing/syntax-tree.js';
import { correctedLines, type Read } from './line.js';

/** What may have been meant at a line that cannot be read: the texts that can take the place of a stretch of it. */
export interface Correction {
    /** The line, from 0. */
    readonly line: number;
    readonly choices: readonly [Choice, ...Choice[]];
}

interface Choice {
    readonly offset: number;
    readonly end: number;
    readonly newText: string;
    /** Whether nothing else can be meant. */
    readonly isCertain: boolean;
}

/** So many lines of a file are corrected at once: an author who has more is not helped by it. */
const MOST_LINES = 50;

/** Corrections of the lines of a text that cannot be read, as far as anybody can tell what was meant. */
function correctionsOf(text: string, result: ParseResult, read: Read): readonly Correction[] {
    const { lexerErrors, parserErrors, value } = result;
    const broken = new Set([
        ...lexerErrors.map(({ line }) => line),
        ...parserErrors.map(error => placeOf(error)?.line),
    ]);
    if (broken.size === 0) return [];
    const starts = lineStarts(text);
    const names = namesIn(value);
    const lines = [...broken].filter(line => line !== undefined).sort((a, b) => a - b);
    return lines.slice(0, MOST_LINES).flatMap(number => {
        const start = starts[number - 1];
        if (start === undefined) return [];
        const [, indentation = '', line = ''] = /^([ \t]*)([^\r\n]*?)[ \t]*(?=\r|\n|$)/.exec(text.slice(start)) ?? [];
        const offset = start + indentation.length;
        if (line.length > MOST_CHARACTERS) return [];
        const heads = headsAround(value, offset, text);
        const choices = correctedLines(line, { heads, names }, read).map(({ text: meant, isCertain }) => ({
            ...difference(line, meant, offset),
            isCertain,
        }));
        const [first, ...others] = choices;
        return first ? [{ line: number - 1, choices: [first, ...others] }] : [];
    });
}

/** The corrections of a file. */
export function correctionsIn({ parseResult, textDocument }: LangiumDocument): readonly Correction[] {
    const known = KNOWN.get(parseResult);
    if (known) return known;
    const read = readerOf(parseResult);
    const corrections = read ? correctionsOf(textDocument.getText(), parseResult, read) : [];
    KNOWN.set(parseResult, corrections);
    return corrections;
}

const KNOWN = new WeakMap<ParseResult, readonly Correction[]>();

/** Longer lines are left alone. */
const MOST_CHARACTERS = 400;

/**
 * The text with every slip mended of which there is no doubt what was meant; the same text where there is none. What its
 * author meant by the rest stays as it is. It is what pasting a text from elsewhere asks for.
 */
export function corrected(text: string, read: Read): string {
    const corrections = correctionsOf(text, read(text), read);
    return [...corrections].reverse().reduce((mended, { choices: [{ offset, end, newText, isCertain }] }) => {
        return isCertain ? mended.slice(0, offset) + newText + mended.slice(end) : mended;
    }, text);
}

/** The stretch of words in which a line differs from another. */
function difference(line: string, other: string, lineOffset: number): Omit<Choice, 'isCertain'> {
    const shorter = Math.min(line.length, other.length);
    let start = 0;
    while (start < shorter && line[start] === other[start]) start++;
    while (start > 0 && !/\s/.test(line[start - 1] ?? '')) start--;
    let same = 0;
    while (same < shorter - start && line.at(-1 - same) === other.at(-1 - same)) same++;
    while (same > 0 && !/[\s,]/.test(line.at(-same) ?? '')) same--;
    return {
        offset: lineOffset + start,
        end: lineOffset + line.length - same,
        newText: other.slice(start, other.length - same),
    };
}

function lineStarts(text: string): readonly number[] {
    return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(match => match.index + match[0].length)];
}

function namesIn(root: AstNode): ReadonlySet<string> {
    const names = nodesOf(root).map(node => ('name' in node && typeof node.name === 'string' ? node.name : undefined));
    return new Set(names.filter(name => name !== undefined));
}

/** The heads of the blocks around a place, the outermost first. */
function headsAround(root: AstNode, offset: number, text: string): readonly string[] {
    const leaf = root.$cstNode && CstUtils.findLeafNodeBeforeOffset(root.$cstNode, offset - 1);
    const heads: string[] = [];
    for (let node = leaf?.astNode; node; node = node.$container) {
        const syntax: CstNode | undefined = node.$cstNode;
        const brace = 'statements' in node && GrammarUtils.findNodeForKeyword(syntax, '{');
        if (!syntax || !brace || brace.end > offset || syntax.end < offset) continue;
        heads.unshift(text.slice(syntax.offset, brace.offset).replace(/\s+/g, ' ').trim());
    }
    return heads;
}
