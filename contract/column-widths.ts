import { runsText, type PrintedTable } from './printing.js';

/** What a cell keeps free at its sides, in characters. */
const PADDING = 3;
/** A column does not get wider for the sake of a longer text than this. */
const LONGEST_LINE = 60;

/**
 * The share of the width of a table that each column gets, in all 1. No column is narrower than its longest word, as
 * far as `capacity`, the number of characters in a line of the table, allows; what is left goes to long texts.
 */
export function columnWidths({ columns, rows }: PrintedTable, capacity: number): readonly number[] {
    const texts = columns.map((column, index) => [column.runs, ...rows.map(row => row[index] ?? [])].map(runsText));
    const needed = atMost(
        texts.map(column => PADDING + Math.max(...column.map(longestWord))),
        capacity,
    );
    const wished = texts.map(column => PADDING + Math.max(...column.map(text => Math.min(text.length, LONGEST_LINE))));
    // Long texts get more room than short ones, but not in proportion: they have lines to break into.
    const appetites = wished.map((wish, index) => Math.sqrt(Math.max(0, wish - (needed[index] ?? 0))));
    const spare = Math.max(0, capacity - sum(needed)) / Math.max(1, sum(appetites));
    const widths = needed.map((need, index) => need + spare * (appetites[index] ?? 0));
    return widths.map(width => width / sum(widths));
}

/** The widths with the greatest ones made smaller until all fit. */
function atMost(widths: readonly number[], capacity: number): readonly number[] {
    for (let limit = Math.max(...widths); limit > PADDING; limit--) {
        const limited = widths.map(width => Math.min(width, limit));
        if (sum(limited) <= capacity) return limited;
    }
    return widths;
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, number) => total + number, 0);
}

function longestWord(text: string): number {
    return Math.max(0, ...text.split(/[\s-]+/).map(word => Math.min(word.length, LONGEST_LINE)));
}
