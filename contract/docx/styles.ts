import { AlignmentType, convertMillimetersToTwip, type IParagraphStyleOptions, type IStylesOptions } from 'docx';

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

const BODY = 'Cambria';
const SANS = 'Calibri';

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

/** How the document looks. Sizes are in half points, spaces in twentieths of a point. */
export function styles(language: string): IStylesOptions {
    const sans = (size: number, color: string = COLOR.accent): NonNullable<IParagraphStyleOptions['run']> => ({
        font: SANS,
        size,
        color,
        bold: true,
    });
    const heading = (size: number, before: number): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => ({
        run: sans(size),
        paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
    });
    const style = (
        id: string,
        name: string,
        parts: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
    ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...parts });
    const indent = { left: INDENT };
    return {
        default: {
            document: {
                run: { font: BODY, size: 21, language: { value: language } },
                paragraph: { spacing: { after: 100, line: 276 } },
            },
            title: {
                run: { font: SANS, size: 52, bold: true, color: COLOR.accent },
                paragraph: { spacing: { before: 1200, after: 120 } },
            },
            heading1: heading(30, 400),
            heading2: heading(24, 240),
            heading3: heading(22, 200),
            heading4: heading(21, 160),
            heading5: heading(21, 160),
            heading6: heading(21, 160),
        },
        paragraphStyles: [
            style('Subtitle', 'Subtitle', {
                run: { size: 25, color: COLOR.quiet },
                paragraph: { spacing: { after: 360 } },
            }),
            style(STYLE.subheading, 'Clause Subheading', {
                run: sans(21),
                paragraph: { indent, keepNext: true, spacing: { before: 120, after: 60 } },
            }),
            style(STYLE.clause, 'Clause', {}),
            style(STYLE.text, 'Clause Text', { paragraph: { indent } }),
            style(STYLE.note, 'Clause Note', {
                run: { size: 19, color: COLOR.quiet },
                paragraph: { indent: { left: INDENT + 140 } },
            }),
            style(STYLE.code, 'Clause Code', {
                run: { font: 'Courier New', size: 18 },
                paragraph: { indent, alignment: AlignmentType.LEFT },
            }),
            style(STYLE.item, 'Clause Item', { paragraph: { spacing: { after: 60 } } }),
            style(STYLE.cell, 'Table Text', {
                run: { size: 19 },
                paragraph: { spacing: { before: 40, after: 40, line: 250 } },
            }),
            style(STYLE.caption, 'Table Caption', {
                run: sans(18, COLOR.quiet),
                paragraph: { indent, keepNext: true, spacing: { before: 120, after: 60 } },
            }),
            style(STYLE.warning, 'Status Warning', {
                run: sans(21, '000000'),
                paragraph: { spacing: { before: 120, after: 240 } },
            }),
            style(STYLE.contents, 'Contents Heading', {
                run: sans(24),
                paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
            }),
            style('TOC1', 'toc 1', {
                run: { font: SANS, size: 21 },
                paragraph: {
                    spacing: { after: 40 },
                    indent: { left: 560, hanging: 560 },
                },
            }),
            style('Header', 'header', { run: { font: SANS, size: 17, color: COLOR.quiet } }),
            style('Footer', 'footer', { run: { font: SANS, size: 17, color: COLOR.quiet } }),
        ],
    };
}
