import { AstUtils, type LangiumCoreServices } from 'langium';
import type { IToken } from 'chevrotain';
import { MAXIMUM_LENGTH } from '../parsing/bounded-parser.js';

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
    // Such a text is parsed as empty, so nothing is known of its statements.
    if (text.length > MAXIMUM_LENGTH) return [];
    const { value, parserErrors, lexerErrors } = services.parser.LangiumParser.parse(text);
    // Around a character that means nothing, a space more or less could make other words.
    if (lexerErrors.length > 0) return [];
    const isReadable = parserErrors.length === 0;
    const starts = new Set<number>();
    for (const node of AstUtils.streamAst(value)) {
        const listed = ['statements', 'elements', 'imports'].includes(node.$containerProperty ?? '');
        if (listed && node.$cstNode) starts.add(node.$cstNode.offset);
    }
    const breaksBefore = (piece: Piece, gap: string): boolean =>
        isReadable ? starts.has(piece.offset) : gap.includes('\n');

    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const pieces = piecesOf(text, services);
    const edits: SpaceEdit[] = [];
    let depth = 0;
    let previous: Piece | undefined;
    for (const piece of pieces) {
        const from = previous?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
        const gap = text.slice(from, piece.offset);
        if (piece.kind === 'close') depth = Math.max(0, depth - 1);
        // Characters that mean nothing stand in this gap: it is not ours to tidy.
        if (gap.trim() === '') {
            const newText = previous ? spaceBetween(previous, piece, gap, depth, breaksBefore, lineEnd) : '';
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

function spaceBetween(
    previous: Piece,
    piece: Piece,
    gap: string,
    depth: number,
    breaksBefore: (piece: Piece, gap: string) => boolean,
    lineEnd: string,
): string {
    if (previous.kind === 'open' && piece.kind === 'close') return '';
    if (isOnNewLine(previous, piece, gap, breaksBefore)) {
        const atBlockEdge = previous.kind === 'open' || piece.kind === 'close';
        const emptyLine = !atBlockEdge && gap.split('\n').length > 2 ? lineEnd : '';
        return emptyLine + lineEnd + INDENTATION.repeat(depth);
    }
    return isTight(previous, piece) ? '' : ' ';
}

function isOnNewLine(
    previous: Piece,
    piece: Piece,
    gap: string,
    breaksBefore: (piece: Piece, gap: string) => boolean,
): boolean {
    if (previous.kind === 'line-comment') return true;
    if (piece.kind === 'comment' || piece.kind === 'line-comment') return gap.includes('\n');
    if (previous.kind === 'comment' && gap.includes('\n')) return true;
    if (previous.kind === 'open' || previous.kind === 'close' || piece.kind === 'close') return true;
    return previous.kind !== 'comment' && breaksBefore(piece, gap);
}

const TIME = /^\d{1,2}:\d{2}$/;

const STARTS_LIKE_A_NAME = /^\p{L}/u;

/** Commas, colons and percent signs follow their word; a path and a range of times are written in one. */
function isTight(previous: Piece, piece: Piece): boolean {
    if (piece.text === ',' || piece.text === '%' || piece.text === ':') return true;
    // A point between digits would make one number of them.
    if (piece.text === '.') return STARTS_LIKE_A_NAME.test(previous.text);
    if (previous.text === '.') return STARTS_LIKE_A_NAME.test(piece.text);
    // Between other words a dash that moves up to them would make one name of them.
    return (piece.text === '-' && TIME.test(previous.text)) || (previous.text === '-' && TIME.test(piece.text));
}

function piecesOf(text: string, services: LangiumCoreServices): Piece[] {
    const { tokens, hidden } = services.parser.Lexer.tokenize(text);
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
