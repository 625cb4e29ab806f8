import { createToken, Lexer, type IToken } from 'chevrotain';
import type { Lexer as WordLexer } from 'langium';
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

/** The tokens of a text, and what they tell of its author's slips before anything is parsed. */
export interface Lines {
    readonly tokens: IToken[];
    readonly slips: readonly Slip[];
}

/** Something that is written wrong and read as it was meant. */
export type Slip =
    | {
          /** The first word of a statement, with another spelling: `Target`. */
          readonly kind: 'misspelt';
          readonly token: IToken;
          readonly previous: IToken;
          readonly block: string;
      }
    | { /** The head of a block without its brace. */ readonly kind: 'brace-missing'; readonly token: IToken }
    | { /** A brace that closes nothing. */ readonly kind: 'brace-left-over'; readonly token: IToken };

/** The tokens of {@link readLines} alone. */
export function withLineEnds(
    tokens: readonly IToken[],
    text: string,
    blocks: Blocks,
    types: WordLexer['definition'],
): IToken[] {
    return readLines(tokens, text, blocks, types).tokens;
}

/**
 * The tokens of a text with a {@link LINE_END} before each statement that begins a line. A line goes on with the statement
 * before it after a comma, unless it is not indented deeper and begins a statement by its first word, and when it is
 * indented deeper than the line on which that begins and its first word cannot begin a statement of the block.
 *
 * A first word that is misspelt is read as the word that was meant; a brace that is missing behind the head of a block is
 * put there, and one that is left over is taken away, where the indentation tells which.
 */
export function readLines(
    tokens: readonly IToken[],
    text: string,
    blocks: Blocks,
    types: WordLexer['definition'],
): Lines {
    const found: IToken[] = [];
    const slips: Slip[] = [];
    const open: OpenBlock[] = [];
    let block = blockOf(blocks.root, '', false);
    let isInProse = false;
    let lineIndentation = '';
    let leftOver: number | undefined;
    let implied = 0;
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
        while (startsLine && previous && block.isImplied && endsImplied(block, token, lineIndentation)) {
            found.push(unwritten('}', previous, types));
            block = open.pop() ?? block;
            implied--;
        }
        let isFirst = previous?.tokenType.name === '{';
        if (startsLine && previous && !isFirst && lacksBrace(block, token, lineIndentation, blocks)) {
            slips.push({ kind: 'brace-missing', token: previous });
            found.push(unwritten('{', previous, types));
            implied++;
            open.push(block);
            block = blockOf(blocks.openedBy(block.rule, block.words), block.indentation, true);
            isFirst = true;
        }
        if (isFirst) block.indentation = lineIndentation;
        if (name === '}') {
            const next = tokens[index + 1];
            const isClosedNext = next?.tokenType.name === '}' && indentationBefore(next, token, text) === block.head;
            const isSuspect = startsLine || isClosedNext || previous?.tokenType.name === '}' || isUnclosed(previous);
            if (isSuspect && isDeeperThan(lineIndentation, block.head)) {
                leftOver ??= surplusOf(tokens);
                if (leftOver > implied) {
                    leftOver--;
                    slips.push({ kind: 'brace-left-over', token });
                    continue;
                }
            }
            block = open.pop() ?? block;
            block.words = [];
        } else if (name === '{') {
            open.push(block);
            block = blockOf(blocks.openedBy(block.rule, block.words), lineIndentation, false);
        } else {
            const isDeeper = isDeeperThan(lineIndentation, block.indentation);
            const canBegin = blocks.canBegin(block.rule, token.image);
            const isAfterComma = previous?.tokenType.name === ',';
            const begins = isAfterComma ? !isDeeper && canBegin && block.rule !== undefined : !isDeeper || canBegin;
            if (startsLine && previous && !isFirst && begins) found.push(lineEnd(previous, block.firstWord, isDeeper));
            if (isFirst || (startsLine && begins)) {
                const isMisplaced = blocks.canBegin(open.at(-1)?.rule ?? block.rule, token.image);
                const meant = canBegin || isMisplaced ? undefined : blocks.meantBy(block.rule, token.image);
                if (meant !== undefined && block.rule !== undefined)
                    slips.push({ kind: 'misspelt', token, previous: previous ?? token, block: block.rule });
                found.push(meant === undefined ? token : { ...token, ...typeOf(meant, types) });
                block.indentation = lineIndentation;
                block.firstWord = meant ?? token.image;
                block.words = [block.firstWord];
                continue;
            }
            block.words.push(token.image);
        }
        found.push(token);
    }
    for (const last = tokens.at(-1); last && block.isImplied; block = open.pop() ?? blockOf(undefined, '', false))
        found.push(unwritten('}', last, types));
    return { tokens: found, slips };
}

interface OpenBlock {
    /** The rule of the grammar; `undefined` for a block that may not stand where it stands. */
    readonly rule: string | undefined;
    /** The indentation of the line with its opening brace. */
    readonly head: string;
    /** Whether its opening brace is missing. */
    readonly isImplied: boolean;
    /** The indentation of the line on which the statement begins that a line may go on with. */
    indentation: string;
    /** The first word of that line. */
    firstWord: string;
    /** The words since the statement began, or since a block in its line ended. */
    words: string[];
}

function blockOf(rule: string | undefined, head: string, isImplied: boolean): OpenBlock {
    return { rule, head, isImplied, indentation: head, firstWord: '', words: [] };
}

/** Whether a line begins inside of a block that the line before it has begun without its brace. */
function lacksBrace(block: OpenBlock, token: IToken, indentation: string, blocks: Blocks): boolean {
    if (token.tokenType.name === '{' || !isDeeperThan(indentation, block.indentation)) return false;
    if (blocks.canBegin(block.rule, token.image)) return false;
    if (token.image.startsWith('"')) return blocks.holdsText(block.words[0]);
    const rule = blocks.openedBy(block.rule, block.words);
    return rule !== undefined && blocks.canBegin(rule, token.image);
}

/** Whether a line ends a block that began without a brace: one of the same indentation, unless it closes the block. */
function endsImplied(block: OpenBlock, token: IToken, indentation: string): boolean {
    return !isDeeperThan(indentation, block.head) && !(token.tokenType.name === '}' && indentation === block.head);
}

/** Whether a text between quotes has no end, so that it may have taken an opening brace in. */
function isUnclosed(token: IToken | undefined): boolean {
    return /^"(?:.*[^"])?$/.test(token?.image ?? '');
}

/** A token that nobody has written, behind another one. */
function unwritten(image: string, previous: IToken, types: WordLexer['definition']): IToken {
    return { ...previous, ...typeOf(image, types), image: '', isInsertedInRecovery: true };
}

function typeOf(image: string, types: WordLexer['definition']): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
    const tokenType = types[image] ?? LINE_END;
    return { tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? -1 };
}

/** How many braces more close a block than open one. */
function surplusOf(tokens: readonly IToken[]): number {
    let surplus = 0;
    for (const { tokenType } of tokens)
        if (tokenType.name === '}') surplus++;
        else if (tokenType.name === '{') surplus--;
    return surplus;
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
