import { AstUtils, type AstNode, type LangiumCoreServices, type LexerResult } from 'langium';
import type { IRecognitionException, IToken } from 'chevrotain';
import { blocksOf } from './parsing/blocks.js';
import { MAXIMUM_LENGTH } from './parsing/bounded-parser.js';
import { isLineEnd, withLineEnds } from './parsing/line-ends.js';
import { unclosedBlock } from './parsing/unclosed-block.js';

/** A change of white space: the text between two words, and what it becomes. */
export interface SpaceEdit {
    readonly offset: number;
    readonly end: number;
    readonly newText: string;
}

/** A stretch of text that the formatter moves but never changes: a word, a sign, a comment, or a block of prose. */
interface Piece {
    readonly kind: 'word' | 'open' | 'close' | 'comment' | 'line-comment' | 'open-prose';
    readonly text: string;
    readonly offset: number;
    readonly end: number;
}

const INDENTATION = '  ';

/**
 * The changes that bring a text into its canonical form: one statement to a line, two spaces for each block, one space
 * between words, at most one empty line in a row. Only white space between words changes, so comments and prose stay
 * as they are, and the meaning cannot change. Where the text cannot be read, line breaks stay where the author put them.
 */
export function formattingEdits(text: string, services: LangiumCoreServices): SpaceEdit[] {
    // A text that is too long is parsed as empty, so its statements are not known.
    if (text.length > MAXIMUM_LENGTH) return [];
    const { value, parserErrors, lexerErrors } = services.parser.LangiumParser.parse(text);
    // Next to a character that is not part of the language, a changed space could change the words.
    if (lexerErrors.length > 0) return [];
    const isReadable = parserErrors.length === 0;
    const lexed = services.parser.Lexer.tokenize(text);
    // Where a closing brace is missing, only the indentation tells where the block was meant to end.
    if (!isReadable && unclosedBlock(lexed.tokens, text, blocksOf(services.Grammar))) return [];
    const starts = isReadable ? statementStarts(value) : lineStarts(lexed.tokens, text, parserErrors, services);
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const pieces = piecesOf(text, lexed);
    const places = placesOf(pieces, starts);
    const breaksBefore: Breaks = (piece, previous, gap) => {
        if (places.get(piece) === 'behind a brace') return true;
        if (previous.kind === 'comment') return false;
        return isReadable ? starts.has(piece.offset) : hasLineEnd(gap);
    };
    const edits: SpaceEdit[] = [];
    let depth = 0;
    let previous: Piece | undefined;
    for (const piece of pieces) {
        const from = previous?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
        const gap = text.slice(from, piece.offset);
        if (piece.kind === 'close') depth = Math.max(0, depth - 1);
        // Characters that mean nothing stand in this gap: it is not ours to tidy.
        if (gap.trim() === '') {
            const indentation = INDENTATION.repeat(places.get(piece) === 'inside' ? depth + 1 : depth);
            const newText = previous ? spaceBetween(previous, piece, gap, indentation, breaksBefore, lineEnd) : '';
            if (newText !== gap) edits.push({ offset: from, end: piece.offset, newText });
        }
        if (piece.kind === 'open') depth++;
        previous = piece;
    }
    if (previous === undefined || previous.kind === 'open-prose') return edits;
    const rest = text.slice(previous.end);
    if (rest.trim() === '' && rest !== lineEnd)
        edits.push({ offset: previous.end, end: text.length, newText: lineEnd });
    return edits;
}

/** A text in its canonical form; see {@link formattingEdits}. */
export function format(text: string, services: LangiumCoreServices): string {
    let formatted = '';
    let end = 0;
    for (const edit of formattingEdits(text, services)) {
        formatted += text.slice(end, edit.offset) + edit.newText;
        end = edit.end;
    }
    return formatted + text.slice(end);
}

/** Whether a word begins a new line: because of what it is, or because the author broke the line before it. */
type Breaks = (piece: Piece, previous: Piece, gap: string) => boolean;

function hasLineEnd(gap: string): boolean {
    return /[\r\n]/.test(gap);
}

function spaceBetween(
    previous: Piece,
    piece: Piece,
    gap: string,
    indentation: string,
    breaksBefore: Breaks,
    lineEnd: string,
): string {
    if (previous.kind === 'open' && piece.kind === 'close') return '';
    if (isOnNewLine(previous, piece, gap, breaksBefore)) {
        const atBlockEdge = previous.kind === 'open' || piece.kind === 'close';
        const emptyLine = !atBlockEdge && gap.split('\n').length > 2 ? lineEnd : '';
        return emptyLine + lineEnd + indentation;
    }
    return isTight(previous, piece) ? '' : ' ';
}

function isOnNewLine(previous: Piece, piece: Piece, gap: string, breaksBefore: Breaks): boolean {
    if (previous.kind === 'line-comment') return true;
    if (isComment(piece)) return hasLineEnd(gap);
    if (previous.kind === 'comment' && hasLineEnd(gap)) return true;
    if (previous.kind === 'open' || previous.kind === 'close' || piece.kind === 'close') return true;
    return breaksBefore(piece, previous, gap);
}

const TIME = /^\d{1,2}:\d{2}$/;

const STARTS_LIKE_A_NAME = /^\p{L}/u;

/** Commas, colons and percent signs follow their word; a path and a range of times are written in one. */
function isTight(previous: Piece, piece: Piece): boolean {
    if (piece.text === ',' || piece.text === '%' || piece.text === ':') return true;
    // Without the space, digits on both sides of a point would become one number.
    if (piece.text === '.') return STARTS_LIKE_A_NAME.test(previous.text);
    if (previous.text === '.') return STARTS_LIKE_A_NAME.test(piece.text);
    // Without the space, a dash between two words would make one name of them.
    return (piece.text === '-' && TIME.test(previous.text)) || (previous.text === '-' && TIME.test(piece.text));
}

/** Where the statements of a tree begin. */
function statementStarts(root: AstNode): Set<number> {
    const starts = new Set<number>();
    for (const node of AstUtils.streamAst(root)) {
        const listed = ['statements', 'elements', 'imports'].includes(node.$containerProperty ?? '');
        if (listed && node.$cstNode) starts.add(node.$cstNode.offset);
    }
    return starts;
}

/** Where lines begin that begin a statement. One that can be read in two ways is left to its author. */
function lineStarts(
    tokens: readonly IToken[],
    text: string,
    errors: readonly IRecognitionException[],
    services: LangiumCoreServices,
): Set<number> {
    const wrong = new Set(errors.map(({ token }) => token.startOffset));
    const starts = new Set<number>();
    let previous: IToken | undefined;
    for (const token of withLineEnds(tokens, text, blocksOf(services.Grammar), services.parser.Lexer.definition)) {
        const begins = isLineEnd(previous)
            ? !previous.isBeforeDeeperLine || !wrong.has(token.startOffset)
            : !previous || previous.tokenType.name === '{';
        if (begins) starts.add(token.startOffset);
        previous = token;
    }
    return starts;
}

type Place = 'inside' | 'behind a brace';

/**
 * Which words stand inside of a statement, with the comments before them: on a line of their own they are deeper. And
 * which ones are the first behind a brace, whatever comments stand between.
 */
function placesOf(pieces: readonly Piece[], starts: ReadonlySet<number>): ReadonlyMap<Piece, Place> {
    const places = new Map<Piece, Place>();
    let comments: Piece[] = [];
    let previous: Piece | undefined;
    for (const piece of pieces) {
        if (isComment(piece)) {
            comments.push(piece);
            continue;
        }
        if (previous?.kind === 'open' || previous?.kind === 'close') places.set(piece, 'behind a brace');
        else if (previous && piece.kind === 'word' && !starts.has(piece.offset))
            for (const each of [...comments, piece]) places.set(each, 'inside');
        comments = [];
        previous = piece;
    }
    return places;
}

function isComment({ kind }: Piece): boolean {
    return kind === 'comment' || kind === 'line-comment';
}

function piecesOf(text: string, { tokens, hidden }: LexerResult): Piece[] {
    const all = [...tokens, ...hidden].sort((a, b) => a.startOffset - b.startOffset);
    const pieces: Piece[] = [];
    let prose: number | undefined;
    for (const token of all) {
        const end = token.startOffset + token.image.length;
        if (token.tokenType.name === 'TEXT_OPEN') prose = token.startOffset;
        if (prose === undefined) {
            pieces.push({ kind: kindOf(token), text: token.image, offset: token.startOffset, end });
        } else if (token.tokenType.name === 'TEXT_CLOSE') {
            pieces.push({ kind: 'word', text: text.slice(prose, end), offset: prose, end });
            prose = undefined;
        }
    }
    if (prose !== undefined)
        pieces.push({ kind: 'open-prose', text: text.slice(prose), offset: prose, end: text.length });
    return pieces;
}

function kindOf(token: IToken): Piece['kind'] {
    switch (token.tokenType.name) {
        case '{':
            return 'open';
        case '}':
            return 'close';
        case 'SL_COMMENT':
            return 'line-comment';
        case 'ML_COMMENT':
            return 'comment';
        default:
            return 'word';
    }
}
