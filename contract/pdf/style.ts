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
export const HEADINGS: readonly [Heading, ...Heading[]] = [
    { size: SIZES.heading, bold: true, color: COLOURS.accent, above: 20, below: 7 },
    { size: 10.8, bold: true, color: COLOURS.accent, above: 10, below: 4 },
    { size: 10, bold: true, color: COLOURS.ink, above: 10, below: 4 },
];

/** The room above and below what stands in a clause. What moves to the next page takes it along. */
export const SPACE = {
    body: { above: 0, below: 6 },
    subheading: { above: 4, below: 3 },
    note: { above: 2, below: 8 },
    item: { above: 0, below: 3.5 },
    table: { above: 2, below: 12 },
    caption: { above: 4, below: 3 },
} as const satisfies Readonly<Record<string, Space>>;

/** The margins of something that begins at a distance from the left. */
export function margins({ above, below }: Space, left = 0): [number, number, number, number] {
    return [left, above, 0, below];
}

/** The height of something with the room around it. */
export function spaced(height: number, { above, below }: Space): number {
    return height + above + below;
}

interface Space {
    readonly above: number;
    readonly below: number;
}

interface Heading extends Space {
    readonly size: number;
    readonly bold: boolean;
    readonly color: string;
}
