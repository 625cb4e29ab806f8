import LineBreaker from 'linebreak';
import type { Typeface } from './typeface.js';
import type { Leaf } from './structure.js';
import type { Type } from './strips.js';

/** Text of one look, as it stands in a line. */
export interface Piece {
    readonly text: string;
    readonly type: Type;
    readonly leaf: Leaf | undefined;
    readonly decoration?: Decoration | undefined;
}

/** What is drawn with the text. */
export interface Decoration {
    readonly underline?: 'single' | 'double';
    readonly strike?: true;
    readonly background?: string;
}

interface PlacedPiece extends Piece {
    /** From the beginning of the line. */
    readonly x: number;
    readonly width: number;
}

export interface Line {
    readonly pieces: readonly PlacedPiece[];
    /** Without the space at its end. */
    readonly width: number;
}

/**
 * Breaks text into lines that are no wider than the width, where the Unicode line breaking algorithm (UAX #14) allows
 * it, and within words that fit no line.
 */
export function linesOf(pieces: readonly Piece[], width: number, typeface: Typeface): readonly Line[] {
    const lines: Line[] = [];
    let line: Piece[] = [];
    let used = 0;
    const end = (): void => {
        lines.push(lineOf(line, typeface));
        line = [];
        used = 0;
    };
    for (const { word, isLast } of wordsOf(pieces)) {
        const whole = widthOf(word, typeface);
        const shown = whole - widthOf(spaceAtEnd(word), typeface);
        if (used > 0 && used + shown > width) end();
        if (shown > width) {
            const parts = cut(word, width, typeface);
            for (const part of parts.slice(0, -1)) {
                line = [...part];
                end();
            }
            line = [...(parts.at(-1) ?? [])];
            used = widthOf(line, typeface);
        } else {
            line.push(...word);
            used += whole;
        }
        if (isLast) end();
    }
    if (line.length > 0 || lines.length === 0) end();
    return lines;
}

/** The longest word and the longest line of a text, in points. */
export function extentOf(
    pieces: readonly Piece[],
    typeface: Typeface,
): { readonly word: number; readonly line: number } {
    let longestWord = 0;
    let longestLine = 0;
    let line = 0;
    for (const { word, isLast } of wordsOf(pieces)) {
        const width = widthOf(word, typeface);
        longestWord = Math.max(longestWord, width - widthOf(spaceAtEnd(word), typeface));
        line += width;
        longestLine = Math.max(longestLine, line);
        if (isLast) line = 0;
    }
    return { word: longestWord, line: longestLine };
}

interface Word {
    /** With the space behind it. */
    readonly word: readonly Piece[];
    /** Whether a line has to end behind it. */
    readonly isLast: boolean;
}

/** What no line breaks within. */
function* wordsOf(pieces: readonly Piece[]): Generator<Word> {
    const text = pieces.map(piece => piece.text).join('');
    const breaker = new LineBreaker(text);
    let start = 0;
    const take = takerOf(pieces);
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
        const isLast = text[next.position - 1] === '\n';
        yield { word: take(next.position - start), isLast };
        start = next.position;
    }
}

/** Takes so many characters of the pieces, from the first to the last. */
function takerOf(pieces: readonly Piece[]): (length: number) => readonly Piece[] {
    let index = 0;
    let offset = 0;
    return length => {
        const taken: Piece[] = [];
        let left = length;
        for (let piece = pieces[index]; left > 0 && piece; piece = pieces[index]) {
            const text = piece.text.slice(offset, offset + left);
            left -= text.length;
            offset += text.length;
            if (offset >= piece.text.length) {
                index++;
                offset = 0;
            }
            const shown = text.replace(/\n/g, '');
            if (shown !== '') taken.push({ ...piece, text: shown });
        }
        return taken;
    };
}

/** A word in parts that fit the width, each of one letter at least. */
function cut(word: readonly Piece[], width: number, typeface: Typeface): readonly (readonly Piece[])[] {
    const parts: Piece[][] = [[]];
    let used = 0;
    for (const piece of word) {
        let text = '';
        for (const letter of piece.text) {
            const own = typeface.widthOf(letter, piece.type.face, piece.type.size);
            if (used > 0 && used + own > width) {
                if (text !== '') parts.at(-1)?.push({ ...piece, text });
                parts.push([]);
                text = '';
                used = 0;
            }
            text += letter;
            used += own;
        }
        if (text !== '') parts.at(-1)?.push({ ...piece, text });
    }
    return parts;
}

/** The line with each piece at its place; neighbours of one look are one piece. */
function lineOf(words: readonly Piece[], typeface: Typeface): Line {
    const merged: Piece[] = [];
    for (const piece of words) {
        const last = merged.at(-1);
        if (last?.type === piece.type && last.leaf === piece.leaf && last.decoration === piece.decoration)
            merged[merged.length - 1] = { ...last, text: last.text + piece.text };
        else merged.push(piece);
    }
    let x = 0;
    const pieces = merged.map(piece => {
        const width = widthOf([piece], typeface);
        const placed = { ...piece, x, width };
        x += width;
        return placed;
    });
    return { pieces, width: x - widthOf(spaceAtEnd(merged), typeface) };
}

function spaceAtEnd(word: readonly Piece[]): readonly Piece[] {
    const last = word.at(-1);
    const space = last && / +$/.exec(last.text)?.[0];
    return last && space ? [{ ...last, text: space }] : [];
}

function widthOf(pieces: readonly Piece[], typeface: Typeface): number {
    return pieces.reduce((total, { text, type }) => total + typeface.widthOf(text, type.face, type.size), 0);
}
