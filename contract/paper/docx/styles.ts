import {
    AlignmentType,
    convertMillimetersToTwip,
    type IParagraphStyleOptions,
    type ISpacingProperties,
    type IStylesOptions,
} from 'docx';
import { lineHeight, type Letters } from './letters.js';

/** The names of the paragraph styles, by which a firm can restyle the document in Word. */
export const STYLE = {
    subheading: 'ClauseSubheading',
    clause: 'Clause',
    text: 'ClauseText',
    note: 'ClauseNote',
    code: 'ClauseCode',
    item: 'ClauseItem',
    cell: 'TableText',
    caption: 'TableCaption',
    warning: 'StatusWarning',
    contents: 'ContentsHeading',
} as const;

export const COLOR = { accent: '1F3A5F', quiet: '59616D', line: 'C3C9D2', shade: 'F1F4F8', alarm: 'FFE08A' } as const;

/** The letters and the room of a paragraph: sizes in half points, room and lines in twentieths of a point. */
export interface Look extends Letters {
    readonly before: number;
    readonly after: number;
    /** 240 for lines as high as the font has them. */
    readonly line: number;
}

/** The looks of the paragraphs: what Word shows, and what the pages of the table of contents are estimated from. */
export const LOOK = {
    title: look('Calibri', 52, 720, 120),
    subtitle: look('Cambria', 25, 0, 360),
    headings: [
        look('Calibri', 30, 400),
        look('Calibri', 24, 240),
        look('Calibri', 22, 200),
        look('Calibri', 21, 160),
        look('Calibri', 21, 160),
        look('Calibri', 21, 160),
    ],
    text: look('Cambria', 21),
    note: look('Cambria', 19),
    code: look('Courier New', 18),
    item: look('Cambria', 21, 0, 60),
    subheading: look('Calibri', 21, 120, 60),
    cell: look('Cambria', 19, 40, 40, 250),
    caption: look('Calibri', 18, 120, 60),
    warning: look('Calibri', 21, 120, 240),
    contents: look('Calibri', 24, 360, 120),
    entry: look('Calibri', 21, 0, 30, 252),
} as const satisfies Readonly<Record<string, Look | readonly Look[]>>;

function look(font: Letters['font'], size: number, before = 0, after = 100, line = 276): Look {
    return { font, size, before, after, line, bold: font === 'Calibri' };
}

/** The height of a line, in twentieths of a point. */
export function heightOf(own: Look): number {
    return Math.round((lineHeight(own) * own.line) / 240);
}

/** Lines are at least as high as the letters of the font need, also where another font stands in for it. */
function spacing(own: Look): ISpacingProperties {
    return { before: own.before, after: own.after, line: heightOf(own), lineRule: 'atLeast' };
}

/** Where the text of a clause begins: its number hangs to the left. In twips. */
export const INDENT = convertMillimetersToTwip(15);

/** A4, with the margins of a letter. */
export const PAGE = {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: {
        top: convertMillimetersToTwip(25),
        bottom: convertMillimetersToTwip(22),
        left: convertMillimetersToTwip(24),
        right: convertMillimetersToTwip(24),
        header: convertMillimetersToTwip(12),
        footer: convertMillimetersToTwip(10),
    },
};

/** The width between the margins, in twips. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** What a note is indented more than the text. */
export const NOTE_INDENT = 140;

/** Where the titles in the table of contents begin, behind their numbers. */
const TITLES = 720;

/** How the document looks. */
export function styles(language: string): IStylesOptions {
    const run = ({ font, size }: Look): { font: string; size: number } => ({ font, size });
    const bold = (own: Look, color: string = COLOR.accent): NonNullable<IParagraphStyleOptions['run']> => ({
        ...run(own),
        color,
        bold: true,
    });
    const style = (
        id: string,
        name: string,
        parts: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
    ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...parts });
    const headings = LOOK.headings.map(own => ({
        run: bold(own),
        paragraph: { spacing: spacing(own), keepNext: true, keepLines: true },
    }));
    const indent = { left: INDENT };
    const quiet = { color: COLOR.quiet };
    return {
        default: {
            document: {
                run: { ...run(LOOK.text), language: { value: language } },
                paragraph: { spacing: spacing(LOOK.text) },
            },
            title: { run: bold(LOOK.title), paragraph: { spacing: spacing(LOOK.title) } },
            ...Object.fromEntries(headings.map((heading, index) => [`heading${index + 1}`, heading])),
        },
        paragraphStyles: [
            style('Subtitle', 'Subtitle', {
                run: { ...run(LOOK.subtitle), ...quiet },
                paragraph: { spacing: spacing(LOOK.subtitle) },
            }),
            style(STYLE.subheading, 'Clause Subheading', {
                run: bold(LOOK.subheading),
                paragraph: { indent, keepNext: true, spacing: spacing(LOOK.subheading) },
            }),
            style(STYLE.clause, 'Clause', {}),
            style(STYLE.text, 'Clause Text', { paragraph: { indent } }),
            style(STYLE.note, 'Clause Note', {
                run: { ...run(LOOK.note), ...quiet },
                paragraph: { indent: { left: INDENT + NOTE_INDENT }, spacing: spacing(LOOK.note) },
            }),
            style(STYLE.code, 'Clause Code', {
                run: run(LOOK.code),
                paragraph: { indent, alignment: AlignmentType.LEFT, spacing: spacing(LOOK.code) },
            }),
            style(STYLE.item, 'Clause Item', { paragraph: { spacing: spacing(LOOK.item) } }),
            style(STYLE.cell, 'Table Text', { run: run(LOOK.cell), paragraph: { spacing: spacing(LOOK.cell) } }),
            style(STYLE.caption, 'Table Caption', {
                run: bold(LOOK.caption, COLOR.quiet),
                paragraph: { indent, keepNext: true, spacing: spacing(LOOK.caption) },
            }),
            style(STYLE.warning, 'Status Warning', {
                run: bold(LOOK.warning, '000000'),
                paragraph: { spacing: spacing(LOOK.warning) },
            }),
            style(STYLE.contents, 'Contents Heading', {
                run: bold(LOOK.contents),
                paragraph: { spacing: spacing(LOOK.contents), keepNext: true },
            }),
            style('TOC1', 'toc 1', {
                run: run(LOOK.entry),
                paragraph: { spacing: spacing(LOOK.entry), indent: { left: TITLES, hanging: TITLES } },
            }),
            style('Header', 'header', { run: { font: 'Calibri', size: 17, ...quiet } }),
            style('Footer', 'footer', { run: { font: 'Calibri', size: 17, ...quiet } }),
        ],
    };
}
