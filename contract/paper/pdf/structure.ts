import type { Revision } from '../../tree/document.js';
import type { Target } from '../runs.js';

/** The logical structure of a PDF: what each piece of the page is, in reading order, for those who hear it. */

/** An element of the structure, with the elements and the pieces of text inside it. */
export interface Element {
    readonly tag: Tag;
    readonly parts: readonly Part[];
    /** What the cells of a table that it heads are: the column below it or the row beside it. */
    readonly scope?: 'Column' | 'Row';
    /** How the items of a list are marked. */
    readonly numbering?: 'Disc' | 'LowerAlpha' | 'Decimal';
}

/** Text that is read in one go. It is known by its identity: the marks on the pages point to it. */
export interface Leaf {
    readonly tag: 'leaf';
    /** Where it leads. */
    readonly target: Target | undefined;
    /** What is read where it leads somewhere. */
    readonly text: string;
    /** In a redline, what became of it. */
    readonly revision?: Revision;
}

export type Part = Element | Leaf;

/** The tags are those of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type Tag =
    | 'Document'
    | 'Sect'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'H4'
    | 'H5'
    | 'H6'
    | 'P'
    | 'TOC'
    | 'TOCI'
    | 'Reference'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'Caption'
    | 'THead'
    | 'TBody'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Note'
    | 'Code';

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const satisfies readonly Tag[];

/** @param level from 1 */
export function headingTag(level: number): Tag {
    return HEADINGS[level - 1] ?? 'H6';
}

export function leafOf(text: string, target?: Target, revision?: Revision): Leaf {
    return { tag: 'leaf', text, target, ...(revision && { revision }) };
}
