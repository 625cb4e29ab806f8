import type { Printing } from '../printed.js';

/** What the layout has to know of the letters before they are set. */
export interface Typeface {
    readonly has: (codePoint: number) => boolean;
    /** The width of text on one line in bold, in points. */
    readonly widthOf: (text: string, size: number) => number;
}

/** Stands for a character that the typeface lacks, so that nobody overlooks it. */
export const REPLACEMENT = '[?]';

// These show as nothing, or as a letter that the typeface does have.
const SILENT = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFE0E|\uFE0F|\uFEFF/g;
const HYPHEN = /\u2011/g;

/** The text in letters that the typeface has. */
export function printable(text: string, typeface: Typeface): string {
    let shown = '';
    for (const character of normalized(text)) shown += isPrintable(character, typeface) ? character : REPLACEMENT;
    return shown.replace(LONG_WORD, word => word.replace(LETTERS, `$&${BREAK}`));
}

/** Where a line may end without showing it. A word that fits no line takes pdfmake very long without. */
const BREAK = '\u200B';
const LONG_WORD = /\S{50,}/g;
const LETTERS = /.{10}/gu;

/** Text that fits where there is little room. */
export function shortened(text: string, length: number): string {
    const letters = [...text];
    return letters.length > length ? `${letters.slice(0, length).join('').trimEnd()}…` : text;
}

/** Every character of the contract that `printable` replaces, once. */
export function unprintableIn(printing: Printing, typeface: Typeface): readonly string[] {
    const characters = new Set([...textsOf(printing)].flatMap(text => [...normalized(text)]));
    return [...characters].filter(character => !isPrintable(character, typeface));
}

function normalized(text: string): string {
    return text.replace(SILENT, '').replace(HYPHEN, '-').replace(/\t/g, '    ').normalize('NFC');
}

function isPrintable(character: string, typeface: Typeface): boolean {
    return character === '\n' || typeface.has(character.codePointAt(0) ?? 0);
}

function* textsOf(value: unknown): Generator<string> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
        if (key === 'text' && typeof inner === 'string') yield inner;
        else yield* textsOf(inner);
    }
}
