import type { Style } from 'pdfmake/interfaces.js';

/** The look of the page, in points. */

export const COLOURS = {
    ink: '#16191d',
    quiet: '#59616d',
    line: '#c4cad3',
    shade: '#f2f4f7',
    accent: '#16304f',
    alarm: '#ffe08a',
} as const;

export const PAGE = { width: 595.28, left: 68, right: 68, top: 84, bottom: 78 } as const;

/** Between the margins. */
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;

/** The numbers of clauses hang in it, left of the text. */
export const GUTTER = 44;

export const SIZES = { heading: 13, body: 10, table: 8.8, dense: 8, small: 8, title: 24, code: 8.2 } as const;

/** By the depth of a clause; deeper ones look like the last. */
export const HEADINGS: readonly [Style, ...Style[]] = [
    { fontSize: SIZES.heading, bold: true, color: COLOURS.accent },
    { fontSize: 10.8, bold: true, color: COLOURS.accent },
    { fontSize: 10, bold: true, color: COLOURS.ink },
];
