import { columnWidths, type ColumnNeed } from '../column-widths.js';
import { isForm, runsText, type PrintedTable, type Run } from '../printed.js';
import { linesOf, type Letters } from './letters.js';
import { heightOf, INDENT, LOOK, TEXT_WIDTH } from './styles.js';

/** What a cell keeps free around its text, in twips. */
export const CELL_MARGIN = { top: 30, bottom: 30, left: 90, right: 90 };
/** The height of a row in which somebody writes by hand. In twips. */
export const SIGNING_HEIGHT = 640;
/** The empty line below a table. */
export const BELOW_TABLE = { after: 60, line: 120, lineRule: 'exact' } as const;

/** The mean width of a character of the style of cells, and what a cell keeps free at its sides. In twips. */
const CHARACTER = 104;
const PADDING = 260;
/** A table of more columns than this begins at the left margin. */
const FEW_COLUMNS = 5;
/** A table that is not higher stays on one page. */
const HIGHEST_WHOLE = 4800;

/** How a table lies on the page, in twips. */
export interface TableLayout {
    readonly indent: number;
    /** Of the columns. */
    readonly widths: readonly number[];
    /** Whether it is to be filled in by hand. */
    readonly isForm: boolean;
    /** The height of the head. */
    readonly head: number;
    readonly rows: readonly RowLayout[];
}

interface RowLayout {
    readonly height: number;
    /** Whether the row that follows is on the same page. */
    readonly keepNext: boolean;
}

/** Lays out a table. A short one and a form stay whole; no page has a single row of another one. */
export function tableLayout(table: PrintedTable): TableLayout {
    const indent = table.columns.length > FEW_COLUMNS ? 0 : INDENT;
    const widths = columnWidths(needsOf(table), TEXT_WIDTH - indent).map(Math.round);
    const form = isForm(table);
    const headings = table.columns.map(column => column.runs);
    const head = rowHeight(headings, widths, true);
    const heights = table.rows.map(row => Math.max(rowHeight(row, widths, false), form ? SIGNING_HEIGHT : 0));
    const isWhole = form || heights.reduce((total, each) => total + each, head) < HIGHEST_WHOLE;
    const last = heights.length - 1;
    const rows = heights.map((height, index) => ({
        height,
        keepNext: index < last && (isWhole || index === 0 || index === last - 1),
    }));
    return { indent, widths, isForm: form, head, rows };
}

function rowHeight(row: readonly (readonly Run[])[], widths: readonly number[], isHead: boolean): number {
    const { before, after } = LOOK.cell;
    const { top, bottom, left, right } = CELL_MARGIN;
    const heights = row.map((runs, index) => {
        const letters: Letters = { ...LOOK.cell, bold: isHead || index === 0 };
        return linesOf(runsText(runs), letters, (widths[index] ?? 0) - left - right) * heightOf(LOOK.cell);
    });
    return heights.reduce((most, each) => Math.max(most, each), 0) + before + after + top + bottom;
}

/** What the columns ask for, by the number of their characters: Word has the fonts, and measures them itself. */
function needsOf({ columns, rows }: PrintedTable): readonly ColumnNeed[] {
    return columns.map(({ runs }, index) => {
        const texts = [runs, ...rows.map(row => row[index] ?? [])].map(runsText);
        const widthOf = (characters: number): number => characters * CHARACTER + PADDING;
        const words = texts.flatMap(text => text.split(/[\s-]+/));
        const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
        return { word: widthOf(longest(words)), line: widthOf(longest(texts)), average: widthOf(mean) };
    });
}

/** Of any number of texts, which the arguments of a call could not be. */
function longest(texts: readonly string[]): number {
    return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
