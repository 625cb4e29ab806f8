import type { Table } from '../../tree/document.js';
import { contentText } from '../../tree/text.js';
import { columnWidths, type ColumnNeed } from '../column-widths.js';
import { isForm } from '../runs.js';
import { INDENT } from './measures.js';
import type { Writing } from './writing.js';

/** The mean width of a character of the style of cells, and what a cell keeps free at its sides. In twips. */
const CHARACTER = 104;
const PADDING = 260;
/** A table of more columns than this begins at the left margin. */
const FEW_COLUMNS = 5;
/** A table of not more lines stays on one page. */
const MOST_WHOLE = 12;

/** How a table lies on the page. Lengths are in twips. */
export interface TableLayout {
    readonly indent: number;
    /** Of the columns. */
    readonly widths: readonly number[];
    /** Whether the row that follows each row is on the same page. */
    readonly keepNext: readonly boolean[];
}

/**
 * Lays out a table. A short one and a form stay whole; no page has a single row of another one.
 *
 * @param left where the text around it begins
 */
export function tableLayout(table: Table, left: number, { contract, page }: Writing): TableLayout {
    const { columns, rows } = table;
    const indent = left === INDENT && columns.length > FEW_COLUMNS ? 0 : left;
    const head = columns.map(({ heading }) => heading);
    const lengths = [head, ...rows.map(({ cells }) => cells)].map(cells =>
        cells.map(cell => contentText(cell, contract)),
    );
    const widths = columnWidths(needsOf(lengths, columns.length), page.textWidth - indent).map(Math.round);
    const lines = lengths.reduce((total, cells) => total + linesOf(cells, widths), 0);
    const isWhole = isForm(table) || lines <= MOST_WHOLE;
    const last = rows.length - 1;
    const keepNext = rows.map((_, index) => index < last && (isWhole || index === 0 || index === last - 1));
    return { indent, widths, keepNext };
}

/** About how many lines a row fills. */
function linesOf(cells: readonly string[], widths: readonly number[]): number {
    const heights = cells.map((text, index) => {
        const room = Math.max((widths[index] ?? 0) - PADDING, CHARACTER);
        return Math.ceil((text.length * CHARACTER) / room);
    });
    return heights.reduce((most, each) => Math.max(most, each), 1);
}

/** What the columns ask for, by the number of their characters: Word has the fonts, and measures them itself. */
function needsOf(rows: readonly (readonly string[])[], columns: number): readonly ColumnNeed[] {
    const widthOf = (characters: number): number => characters * CHARACTER + PADDING;
    return Array.from({ length: columns }, (_, column) => {
        const texts = rows.map(cells => cells[column] ?? '');
        const words = texts.flatMap(text => text.split(/[\s-]+/));
        const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
        return { word: widthOf(longest(words)), line: widthOf(longest(texts)), average: widthOf(mean) };
    });
}

/** The length of the longest text. `Math.max` cannot take as many arguments as a long table has rows. */
function longest(texts: readonly string[]): number {
    return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
