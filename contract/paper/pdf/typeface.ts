import type { RunStyle } from '../runs.js';

/** The letters that the pages are set in. */

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'fixed';

/** What the layout has to know of the letters. */
export interface Typeface {
    readonly has: (codePoint: number, face: Face) => boolean;
    /** The width of text on one line, in points. */
    readonly widthOf: (text: string, face: Face, size: number) => number;
}

/** The height of a line of the typeface and the part of it above the line that letters stand on, by their size. */
export const LINE = { height: 1.371, ascent: 1.036 };

export function faceOf({ strong, missing, emphasis, code }: RunStyle): Face {
    if (code) return 'fixed';
    if (strong || missing) return emphasis ? 'boldItalic' : 'bold';
    return emphasis ? 'italic' : 'regular';
}

/** Stands for a character that the typeface lacks, so that nobody overlooks it. */
const REPLACEMENT = '[?]';

// These show as nothing, or as a letter that the typeface does have.
const SILENT = /\u00AD|\u200C|\u200D|\u2060|\uFE0E|\uFE0F|\uFEFF/g;
const HYPHEN = /\u2011/g;

/** The text in letters that the face has. */
export function printable(text: string, face: Face, typeface: Typeface): string {
    const plain = normalized(text);
    if (ASCII.test(plain)) return plain;
    let shown = '';
    for (const character of plain) shown += isPrintable(character, face, typeface) ? character : REPLACEMENT;
    return shown;
}

const ASCII = /^[\n\u0020-\u007E]*$/;

/** The characters of a text that `printable` replaces, each once. */
export function unprintable(text: string, face: Face, typeface: Typeface): readonly string[] {
    return [...new Set(normalized(text))].filter(character => !isPrintable(character, face, typeface));
}

function normalized(text: string): string {
    return text.replace(SILENT, '').replace(HYPHEN, '-').replace(/\t/g, '    ').normalize('NFC');
}

function isPrintable(character: string, face: Face, typeface: Typeface): boolean {
    return character === '\n' || character === '\u200B' || typeface.has(character.codePointAt(0) ?? 0, face);
}

/** Text that fits where there is little room. */
export function shortened(text: string, length: number): string {
    const letters = [...text];
    return letters.length > length ? `${letters.slice(0, length).join('').trimEnd()}…` : text;
}
