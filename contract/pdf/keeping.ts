import type { Content } from 'pdfmake/interfaces.js';
import { runsText, type Run } from '../printed.js';
import type { Typeface } from './typeface.js';

/** Something on the page. */
export interface Piece {
    readonly content: Content;
    /** The height, in points, that what stands above has to leave if both are to be on one page. */
    readonly lead: number;
}

/** The height of a line for the size of its letters: that of the font, times `lineHeight` of all text. */
const LINE_HEIGHT = 1.371 * 1.1;

/** A piece moves to the next page as a whole up to this height. Anything as high as a page would be cut off. */
export const MOST_KEPT = 300;

/** Text up to this height, which is five lines, moves to the next page as a whole. */
export const SHORT = 76;
/** What is kept of longer text. */
export const FIRST_LINES = 30;

/** Content of this height, on the page on which what follows begins. */
export function keptWithNext(content: Content, height: number, lead: number): Content {
    const room = Math.min(lead, MOST_KEPT);
    if (height > MOST_KEPT) return content;
    return [{ stack: [content, space(room)], unbreakable: true }, space(-room)];
}

/** A number or marker of one line, in letters of this size, in the margin at the left of a piece. */
export function hung(marker: Content, size: number, { content, lead }: Piece): Piece {
    const line = size * LINE_HEIGHT;
    return { content: [keptWithNext([marker, space(-line)], line, lead), content], lead };
}

/** Moves on, or back, without showing anything. */
function space(height: number): Content {
    return { stack: [], margin: [0, height, 0, 0] };
}

/** The height of text in a width. It is rather more than less, since all letters are taken as bold. */
export function heightOf(runs: readonly Run[], size: number, width: number, typeface: Typeface): number {
    const lines = runsText(runs)
        .split('\n')
        .map(line => Math.ceil((typeface.widthOf(line, size) * 1.08) / width));
    return lines.reduce((total, count) => total + Math.max(1, count), 0) * size * LINE_HEIGHT;
}
