import type { ContractDocument } from '../../tree/document.js';
import { PAPERS, type PaperName } from '../paper-size.js';

/** The look of the page, in points. */

export const COLOURS = {
    ink: '#16191d',
    quiet: '#59616d',
    line: '#c4cad3',
    shade: '#f2f4f7',
    accent: '#16304f',
    alarm: '#ffe08a',
    inserted: '#1a4fbf',
    deleted: '#b3261e',
    moved: '#1b6e3c',
} as const;

/** What depends on the form of the document, in points. */
interface Form {
    /** The distances of the text from the edges of the page. */
    readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
    /** The numbers of clauses hang in it, left of the text. */
    readonly gutter: number;
    /** Times the height of a line of the typeface. */
    readonly lineHeight: number;
    /** The items of a list begin right of their markers by it, and so do deeper lists. */
    readonly indent: number;
    /** Whether the short items of a list stand in two columns. */
    readonly listsBeside: boolean;
    /** Above and below the text in the cell of a table. */
    readonly cell: number;
    /** Between the parts of the head of the first page. */
    readonly front: number;
    readonly sizes: Readonly<Record<'body' | 'table' | 'dense' | 'small' | 'title' | 'subtitle' | 'code', number>>;
    /** By the depth of a clause; deeper ones look like the last. */
    readonly headings: readonly [Heading, ...Heading[]];
    /** The room above and below what stands in a clause. What moves to the next page takes it along. */
    readonly space: Readonly<Record<'body' | 'subheading' | 'note' | 'list' | 'item' | 'table' | 'caption', Space>>;
}

/** The look of the pages of a document. */
export interface Look extends Form {
    readonly upright: Page;
    /** For tables that are too wide for an upright page. */
    readonly landscape: Page;
}

/** A page, and the part of it between the margins. */
export interface Page {
    readonly width: number;
    readonly height: number;
    readonly measure: number;
    readonly depth: number;
}

export function lookOf(form: ContractDocument['form'], paper: PaperName): Look {
    const { width, height } = PAPERS[paper];
    const { [form]: look } = FORMS;
    return { ...look, upright: pageOf(width, height, look), landscape: pageOf(height, width, look) };
}

function pageOf(width: number, height: number, { margin: { left, right, top, bottom } }: Form): Page {
    return { width, height, measure: width - left - right, depth: height - top - bottom };
}

/** A contract has room for notes and for the hand that holds it. */
const CONTRACT: Form = {
    margin: { left: 68, right: 68, top: 84, bottom: 78 },
    gutter: 44,
    lineHeight: 1.1,
    indent: 20,
    listsBeside: false,
    cell: 3.5,
    front: 14,
    sizes: { body: 10, table: 8.8, dense: 8, small: 8, title: 24, subtitle: 12, code: 8.2 },
    headings: [
        { size: 13, bold: true, color: COLOURS.accent, above: 20, below: 7 },
        { size: 10.8, bold: true, color: COLOURS.accent, above: 10, below: 4 },
        { size: 10, bold: true, color: COLOURS.ink, above: 10, below: 4 },
    ],
    space: {
        body: { above: 0, below: 6 },
        subheading: { above: 4, below: 3 },
        note: { above: 2, below: 8 },
        list: { above: 0, below: 3 },
        item: { above: 0, below: 3.5 },
        table: { above: 2, below: 12 },
        caption: { above: 4, below: 3 },
    },
};

/** A letter is a contract of some pages, which begins under its title; a sheet is to be one page if that can be. */
const FORMS: Readonly<Record<ContractDocument['form'], Form>> = {
    contract: CONTRACT,
    letter: {
        ...CONTRACT,
        margin: { left: 62, right: 62, top: 62, bottom: 62 },
        sizes: { ...CONTRACT.sizes, title: 18, subtitle: 11 },
    },
    sheet: {
        margin: { left: 42, right: 42, top: 36, bottom: 36 },
        gutter: 20,
        lineHeight: 0.95,
        indent: 12,
        listsBeside: true,
        cell: 1.2,
        front: 4,
        sizes: { body: 8, table: 7.5, dense: 7, small: 7, title: 16, subtitle: 9, code: 7 },
        headings: [
            { size: 10, bold: true, color: COLOURS.accent, above: 5, below: 2 },
            { size: 9, bold: true, color: COLOURS.accent, above: 4, below: 2 },
            { size: 8, bold: true, color: COLOURS.ink, above: 4, below: 2 },
        ],
        space: {
            body: { above: 0, below: 2 },
            subheading: { above: 2, below: 2 },
            note: { above: 1, below: 3 },
            list: { above: 0, below: 1 },
            item: { above: 0, below: 1 },
            table: { above: 1, below: 3 },
            caption: { above: 2, below: 2 },
        },
    },
};

/** The room above and below something. */
interface Space {
    readonly above: number;
    readonly below: number;
}

interface Heading extends Space {
    readonly size: number;
    readonly bold: boolean;
    readonly color: string;
}

/** What the heading of a clause looks like at a depth. */
export function headingAt(depth: number, { headings }: Form): Heading {
    return headings[Math.min(depth, headings.length) - 1] ?? headings[0];
}
