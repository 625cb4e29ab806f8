import type { Content } from 'pdfmake/interfaces.js';
import { runsText, type Run } from '../printed.js';
import type { Setting } from './runs.js';

/** Something on the page. */
export interface Piece {
    readonly content: Content;
    /** The height, in points, that what stands above has to leave if both are to be on one page. */
    readonly lead: number;
}

/** The height of a line of the typeface, times the size of its letters. */
const LINE_HEIGHT = 1.371;

/** Bold letters, by the width of others. */
export const WIDTH_OF_BOLD = 1.08;

/** Text moves to the next page as a whole up to this height. */
const HIGHEST_WHOLE = 300;
/** What is kept together is not higher, since anything as high as a page would be cut off. */
const MOST_KEPT = 600;
/** Without it, sums of fractions that differ in the last digit would tear things apart. */
const SLACK = 0.5;

/** Text up to this height, which is five lines and the room around them, moves to the next page as a whole. */
export const SHORT = 88;
/** What is kept of longer text: two lines. */
export const FIRST_LINES = 31;

/** Content of this height, on the page on which what follows begins. */
export function keptWithNext(content: Content, height: number, lead: number): Content {
    if (height > HIGHEST_WHOLE) return content;
    const room = Math.min(lead + SLACK, MOST_KEPT - height);
    return [{ stack: [content, space(room)], unbreakable: true }, space(-room)];
}

/** A number or marker of one line, in letters of this size, in the margin at the left of a piece. */
export function hung(marker: Content, size: number, { content, lead }: Piece, { look }: Setting): Piece {
    const line = size * LINE_HEIGHT * look.lineHeight;
    return { content: [keptWithNext([marker, space(-line)], line, lead), content], lead };
}

/** Moves on, or back, without showing anything. */
function space(height: number): Content {
    return { stack: [], margin: [0, height, 0, 0] };
}

/** The height of text in a width. It is rather more than less, since all letters are taken as bold. */
export function heightOf(runs: readonly Run[], size: number, width: number, { typeface, look }: Setting): number {
    const lines = runsText(runs)
        .split('\n')
        .map(line => Math.ceil((typeface.widthOf(line, size) * WIDTH_OF_BOLD) / width));
    return lines.reduce((total, count) => total + Math.max(1, count), 0) * size * LINE_HEIGHT * look.lineHeight;
}
