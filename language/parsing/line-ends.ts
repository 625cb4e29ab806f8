import { createToken, Lexer, type IToken } from 'chevrotain';
import type { Blocks } from './blocks.js';

/** Stands between two statements where a line ends. No rule of the grammar knows it: the parser takes it in between. */
export const LINE_END = createToken({ name: 'LINE_END', pattern: Lexer.NA });

/** The end of a statement, and whether the next line is indented as if it went on. */
export interface LineEnd extends IToken {
    readonly isBeforeDeeperLine: boolean;
}

export function isLineEnd(token: IToken | undefined): token is LineEnd {
    return token?.tokenType === LINE_END;
}

/**
 * The tokens of a text with a {@link LINE_END} before each statement that begins a line. A line goes on with the statement
 * before it after a comma, and when it is indented deeper than the line on which that begins and its first word cannot
 * begin a statement of the block.
 */
export function withLineEnds(tokens: readonly IToken[], blocks: Blocks): IToken[] {
    const found: IToken[] = [];
    const open: OpenBlock[] = [];
    let block: OpenBlock = { rule: blocks.root, indentation: 0, words: [] };
    let isInProse = false;
    let lineIndentation = 0;
    for (const [index, token] of tokens.entries()) {
        const previous = tokens[index - 1];
        const { name } = token.tokenType;
        if (isInProse) {
            isInProse = name !== 'TEXT_CLOSE';
            found.push(token);
            continue;
        }
        isInProse = name === 'TEXT_OPEN';
        const startsLine = !previous || (token.startLine ?? 0) > (previous.endLine ?? 0);
        const column = token.startColumn ?? 0;
        if (startsLine) lineIndentation = column;
        if (name === '}') {
            block = open.pop() ?? block;
            block.words = [];
        } else if (name === '{') {
            open.push(block);
            block = { rule: blocks.openedBy(block.rule, block.words), indentation: lineIndentation, words: [] };
        } else {
            const isFirst = previous?.tokenType.name === '{';
            const isDeeper = column > block.indentation;
            const begins = isFirst || !isDeeper || blocks.canBegin(block.rule, token.image);
            if (startsLine && previous && !isFirst && previous.tokenType.name !== ',' && begins)
                found.push(lineEnd(previous, isDeeper));
            if (startsLine && begins) {
                block.indentation = column;
                block.words = [];
            } else if (isFirst) block.indentation = lineIndentation;
            block.words.push(token.image);
        }
        found.push(token);
    }
    return found;
}

interface OpenBlock {
    /** The rule of the grammar; `undefined` for a block that may not stand where it stands. */
    readonly rule: string | undefined;
    /** The column of the line on which the statement begins that a line may go on with. */
    indentation: number;
    /** The words since the statement began, or since a block in its line ended. */
    words: string[];
}

/** Where it stands is where the line before ends: there is what lacks something. */
function lineEnd(previous: IToken, isBeforeDeeperLine: boolean): LineEnd {
    return {
        ...previous,
        image: '',
        tokenType: LINE_END,
        tokenTypeIdx: LINE_END.tokenTypeIdx ?? -1,
        isBeforeDeeperLine,
    };
}
