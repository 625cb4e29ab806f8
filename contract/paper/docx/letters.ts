/** The fonts of the document, which the machine that opens it has: this program does not. */
export type Font = 'Cambria' | 'Calibri' | 'Courier New';

/** The widths of the letters from the space to the tilde, in hundredths of the size. */
const WIDTHS: Readonly<Record<Font, readonly number[]>> = {
    Cambria: widths(`
    22 29 39 62 51 89 69 24 38 38 43 55 21 33 21 49 52 36 47 46 49 48 47 47 49 48 26 26 55 55 55 42
    89 60 58 52 63 54 51 54 70 34 30 63 50 89 69 60 53 60 61 45 56 69 60 89 57 56 51 35 49 35 55 37
    15 47 52 42 52 44 31 46 55 28 26 53 27 81 56 48 52 50 40 39 33 55 47 72 48 48 43 39 32 39 71
`),
    Calibri: widths(`
    23 33 40 50 51 71 68 22 30 30 50 50 25 31 25 39 51 51 51 51 51 51 51 51 51 51 27 27 50 50 50 46
    89 58 54 53 62 49 46 63 62 25 32 52 42 85 65 66 52 67 54 46 49 64 57 89 52 49 47 31 39 31 50 50
    29 48 53 42 53 50 31 47 53 23 24 45 23 80 53 53 53 53 35 39 33 53 45 71 43 45 40 31 46 31 50
`),
    'Courier New': [],
};
/** Any other letter. */
const OTHER: Readonly<Record<Font, number>> = { Cambria: 55, Calibri: 52, 'Courier New': 60 };
/** The height of a line for the size of its letters. */
const HEIGHTS: Readonly<Record<Font, number>> = { Cambria: 1.172, Calibri: 1.221, 'Courier New': 1.133 };
/** How much wider bold letters are. */
const BOLD: Readonly<Record<Font, number>> = { Cambria: 1.06, Calibri: 1.01, 'Courier New': 1 };

/** What letters look like. */
export interface Letters {
    readonly font: Font;
    /** In half points, as Word has it. */
    readonly size: number;
    readonly bold?: boolean;
}

/** The height of a line, in twips. */
export function lineHeight({ font, size }: Letters): number {
    return HEIGHTS[font] * size * 10;
}

/** The number of lines that text fills in a width, in twips. */
export function linesOf(text: string, letters: Letters, width: number): number {
    return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, letters, width), 0);
}

/** Word by word, as every program sets text. A word that is wider than a line goes on in the next. */
function linesOfOne(text: string, letters: Letters, width: number): number {
    const space = widthOf(' ', letters);
    let lines = 1;
    let filled = 0;
    for (const word of text.split(' ')) {
        const length = widthOf(word, letters);
        if (filled > 0 && filled + length > width) {
            lines++;
            filled = 0;
        }
        const more = length > width ? Math.floor(length / width) : 0;
        lines += more;
        filled += length - more * width + space;
    }
    return lines;
}

function widthOf(text: string, { font, size, bold }: Letters): number {
    let sum = 0;
    for (let index = 0; index < text.length; index++)
        sum += WIDTHS[font][text.charCodeAt(index) - FIRST] ?? OTHER[font];
    return (sum / 100) * size * 10 * (bold ? BOLD[font] : 1);
}

const FIRST = ' '.charCodeAt(0);

function widths(text: string): readonly number[] {
    return text.trim().split(/\s+/).map(Number);
}
