import { createToken, Lexer, type IToken } from 'chevrotain';
import type { Blocks } from './blocks.js';

/** Stands between two statements where a line ends. No rule of the grammar knows it: the parser takes it in between. */
export const LINE_END = createToken({ name: 'LINE_END', pattern: Lexer.NA });

/** The end of a statement, with the first word of its line, and whether the next line is indented as if it went on. */
export interface LineEnd extends IToken {
    readonly firstWord: string;
    readonly isBeforeDeeperLine: boolean;
}

export function isLineEnd(token: IToken | undefined): token is LineEnd {
    return token?.tokenType === LINE_END;
}

/**
 * The tokens of a text with a {@link LINE_END} before each statement that begins a line. A line goes on with the statement
 * before it after a comma, unless it is not indented deeper and begins a statement by its first word, and when it is indented deeper than the line on which that begins and its first word cannot
 * begin a statement of the block.
 */
export function withLineEnds(tokens: readonly IToken[], text: string, blocks: Blocks): IToken[] {
    const found: IToken[] = [];
    const open: OpenBlock[] = [];
    let block: OpenBlock = { rule: blocks.root, indentation: '', firstWord: '', words: [] };
    let isInProse = false;
    let lineIndentation = '';
    for (const [index, token] of tokens.entries()) {
        const previous = tokens[index - 1];
        const { name } = token.tokenType;
        if (isInProse) {
            isInProse = name !== 'TEXT_CLOSE';
            found.push(token);
            continue;
        }
        isInProse = name === 'TEXT_OPEN';
        const indentation = indentationBefore(token, previous, text);
        const startsLine = indentation !== undefined;
        lineIndentation = indentation ?? lineIndentation;
        const isFirst = previous?.tokenType.name === '{';
        if (isFirst) block.indentation = lineIndentation;
        if (name === '}') {
            block = open.pop() ?? block;
            block.words = [];
        } else if (name === '{') {
            open.push(block);
            const rule = blocks.openedBy(block.rule, block.words);
            block = { rule, indentation: lineIndentation, firstWord: '', words: [] };
        } else {
            const isDeeper = isDeeperThan(lineIndentation, block.indentation);
            const canBegin = blocks.canBegin(block.rule, token.image);
            const isAfterComma = previous?.tokenType.name === ',';
            const begins = isAfterComma ? !isDeeper && canBegin && block.rule !== undefined : !isDeeper || canBegin;
            if (startsLine && previous && !isFirst && begins) found.push(lineEnd(previous, block.firstWord, isDeeper));
            if (isFirst || (startsLine && begins)) {
                block.indentation = lineIndentation;
                block.firstWord = token.image;
                block.words = [];
            }
            block.words.push(token.image);
        }
        found.push(token);
    }
    return found;
}

interface OpenBlock {
    /** The rule of the grammar; `undefined` for a block that may not stand where it stands. */
    readonly rule: string | undefined;
    /** The indentation of the line on which the statement begins that a line may go on with. */
    indentation: string;
    /** The first word of that line. */
    firstWord: string;
    /** The words since the statement began, or since a block in its line ended. */
    words: string[];
}

const COMMENT = /\/\*[^]*?\*\/|\/\/[^\r\n]*/g;

/**
 * The spaces and tabs at the beginning of the line of a token; `undefined` where that line began before. Comments before
 * the token belong to its line, and one on several lines is a part of the line on which it begins.
 */
export function indentationBefore(token: IToken, previous: IToken | undefined, text: string): string | undefined {
    if (previous && token.startLine === previous.endLine) return undefined;
    const gap = text.slice(previous ? (previous.endOffset ?? 0) + 1 : 0, token.startOffset).replace(COMMENT, '#');
    const lineEnd = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
    if (lineEnd < 0 && previous) return undefined;
    return /^[ \t]*/.exec(gap.slice(lineEnd + 1))?.[0] ?? '';
}

/**
 * Whether a line is indented deeper than another. How far a tab reaches, each editor decides: where two lines mix tabs
 * and spaces in different ways, nobody can tell, and the line may be deeper.
 */
export function isDeeperThan(indentation: string, other: string): boolean {
    return !other.startsWith(indentation);
}

/** It is placed at the end of the line before, because that is where something is missing. */
function lineEnd(previous: IToken, firstWord: string, isBeforeDeeperLine: boolean): LineEnd {
    return {
        ...previous,
        image: '',
        tokenType: LINE_END,
        tokenTypeIdx: LINE_END.tokenTypeIdx ?? -1,
        firstWord,
        isBeforeDeeperLine,
    };
}
