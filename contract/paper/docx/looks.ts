/** The fonts of the document, which the machine that opens it has: this program does not. */
const FONTS = { text: 'Cambria', headings: 'Calibri', code: 'Courier New' } as const;

export const CODE_FONT = FONTS.code;

export const COLOR = {
    accent: '1F3A5F',
    quiet: '59616D',
    line: 'C3C9D2',
    shade: 'F1F4F8',
    alarm: 'FFE08A',
    black: '000000',
    mark: 'E3E6EA',
} as const;

/** The letters and the room of a paragraph: sizes in half points, room in twentieths of a point. */
export interface Look {
    readonly font: string;
    readonly size: number;
    readonly bold: boolean;
    readonly before: number;
    readonly after: number;
    /** The least height of a line: as high as the letters need also where another font stands in for theirs. */
    readonly line: number;
}

/** The heights of lines for the size of their letters. */
const HEIGHTS: Readonly<Record<keyof typeof FONTS, number>> = { text: 1.172, headings: 1.221, code: 1.133 };

export const LOOK = {
    title: look('headings', 52, 720, 120),
    subtitle: look('text', 25, 0, 360),
    /** Of the first levels; the deeper ones look like the last. */
    headings: [
        look('headings', 30, 400),
        look('headings', 24, 240),
        look('headings', 22, 200),
        look('headings', 21, 160),
    ],
    text: look('text', 21),
    note: look('text', 19),
    code: look('code', 18),
    item: look('text', 21, 0, 60),
    subheading: look('headings', 21, 120, 60),
    cell: look('text', 19, 40, 40, 250),
    caption: look('headings', 18, 120, 60),
    warning: look('headings', 21, 120, 240),
    contents: look('headings', 24, 360, 120),
    entry: { ...look('headings', 21, 0, 30, 252), bold: false },
    margin: { ...look('headings', 17, 0, 0, 240), bold: false },
} as const satisfies Readonly<Record<string, Look | readonly Look[]>>;

/** @param spread the height of a line in parts of 240 of that of its letters */
function look(font: keyof typeof FONTS, size: number, before = 0, after = 100, spread = 276): Look {
    const line = Math.round((HEIGHTS[font] * size * 10 * spread) / 240);
    return { font: FONTS[font], size, bold: font === 'headings', before, after, line };
}
