import { PAPERS, type PaperName } from '../paper-size.js';

/** Lengths that several parts of the document share. In twips, twentieths of a point. */

/** Where the text of a clause begins: its number hangs to the left. */
export const INDENT = ofMillimetres(15);

/** What a note is indented more than the text around it. */
export const NOTE_INDENT = 140;

/** What an item of a list is indented more than the text around it. Its mark hangs to the left. */
export const ITEM_INDENT = 340;

/** Where the titles in the table of contents begin, behind their numbers. */
export const TITLES = 720;

/** Where the facts below the title begin, behind what they are called. */
export const FACTS = 2000;

export const MARGIN = {
    top: ofMillimetres(25),
    bottom: ofMillimetres(22),
    side: ofMillimetres(24),
    header: ofMillimetres(12),
    footer: ofMillimetres(10),
} as const;

export interface Page {
    readonly width: number;
    readonly height: number;
    /** What is between the margins. */
    readonly textWidth: number;
}

export function pageOn(paper: PaperName): Page {
    const width = Math.round(20 * PAPERS[paper].width);
    const height = Math.round(20 * PAPERS[paper].height);
    return { width, height, textWidth: width - 2 * MARGIN.side };
}

function ofMillimetres(length: number): number {
    return Math.round((length / 25.4) * 1440);
}
