import { column, table } from '../../tree/building.js';
import type { Column, Content, Table } from '../../tree/document.js';

/** What a cell shows that has nothing to say. */
export const NOTHING: Content = ['–'];

/** A table without the columns that say nothing in any row; the first, which names the rows, stays. */
export function filledTable(parts: Omit<Table, 'kind'>): Table {
    const filled = parts.columns.map(
        (_, index) => index === 0 || parts.rows.length === 0 || parts.rows.some(row => saysSomething(row.cells[index])),
    );
    const kept = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => filled[index]);
    return table({
        ...parts,
        columns: kept(parts.columns),
        rows: parts.rows.map(row => ({ ...row, cells: kept(row.cells) })),
    });
}

function saysSomething(cell: Content | undefined): boolean {
    return cell !== undefined && !(cell.length === 1 && cell[0] === NOTHING[0]);
}

/** A column for each heading. */
export function columns(...headings: readonly string[]): readonly Column[] {
    return headings.map(heading => column(heading));
}
