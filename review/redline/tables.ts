import type { Column, Content, Revision, Row, Table } from '../../contract/tree/document.js';
import { revised } from '../../contract/tree/marking.js';
import { aligned, type Pair } from './alignment.js';
import { keyOf, sideAfter, sideBefore, type Comparing, type SideReading } from './comparing.js';
import { comparedContent } from './words.js';

/**
 * The rows and columns of both tables as those of a redline. A column is known by its heading, a row by its first cell. A
 * row that stands among others than before has moved.
 */
export function comparedTable(before: Table, after: Table, comparing: Comparing): Table {
    const [sideWas, sideIs] = [sideBefore(comparing), sideAfter(comparing)];
    const places = (table: Table, side: SideReading): readonly Place<Column>[] =>
        named(table.columns, ({ heading }) => keyOf(heading, side));
    const columns = aligned(places(before, sideWas), places(after, sideIs), {
        keyBefore: ({ key }) => key,
        keyAfter: ({ key }) => key,
        similarity: () => 0,
    });
    const rowsOf = (table: Table, side: SideReading): readonly Place<Row>[] =>
        named(table.rows, ({ cells }) => keyOf(cells[0] ?? [], side));
    const [rowsWas, rowsIs] = [rowsOf(before, sideWas), rowsOf(after, sideIs)];
    const [keysWas, keysIs] = [new Set(rowsWas.map(({ key }) => key)), new Set(rowsIs.map(({ key }) => key))];
    const rows = aligned(rowsWas, rowsIs, {
        keyBefore: ({ key }) => key,
        keyAfter: ({ key }) => key,
        // A row with another name stands for the former one where nothing else does.
        similarity: (was, is) => (keysIs.has(was.key) || keysWas.has(is.key) ? 0 : 0.01),
    });
    const cells = (was: Row | undefined, is: Row | undefined, revision?: Revision): readonly Content[] =>
        columns.map(({ before: columnWas, after: columnIs }: Pair<Place<Column>>) => {
            const wasCell = columnWas && was ? (was.cells[columnWas.index] ?? []) : undefined;
            const isCell = columnIs && is ? (is.cells[columnIs.index] ?? []) : undefined;
            if (wasCell && isCell) return comparedContent(wasCell, isCell, comparing);
            if (wasCell) return revised(revision ?? 'deleted', wasCell);
            return revised(revision ?? 'inserted', isCell ?? []);
        });
    return {
        ...after,
        columns: columns.map(({ before: was, after: is }: Pair<Place<Column>>): Column => {
            if (!is) return revisedColumn('deleted', was.item);
            return was ? is.item : revisedColumn('inserted', is.item);
        }),
        rows: rows.map(({ before: was, after: is }: Pair<Place<Row>>): Row => {
            if (!is) {
                const revision = keysIs.has(was.key) ? 'moved-away' : 'deleted';
                return { ...was.item, revision, cells: cells(was.item, undefined, revision) };
            }
            if (was) return { ...is.item, cells: cells(was.item, is.item) };
            const revision = keysWas.has(is.key) ? 'moved-here' : 'inserted';
            return { ...is.item, revision, cells: cells(undefined, is.item, revision) };
        }),
    };
}

export function tableKey({ caption, columns, rows }: Table, side: SideReading): string {
    const lines = [
        caption ?? [],
        ...columns.map(({ heading }) => heading),
        ...rows.flatMap(({ cells }) => [...cells, ['\n']]),
    ];
    return `table ${lines.map(content => keyOf(content, side)).join('\t')}`;
}

/** A row or a column with its name, which is unique in its table. */
interface Place<T> {
    readonly key: string;
    readonly index: number;
    readonly item: T;
}

function named<T>(items: readonly T[], nameOf: (item: T) => string): readonly Place<T>[] {
    const uses = new Map<string, number>();
    return items.map((item, index) => {
        const name = nameOf(item);
        const use = (uses.get(name) ?? 0) + 1;
        uses.set(name, use);
        return { key: `${name}\0${use}`, index, item };
    });
}

function revisedColumn(revision: Revision, column: Column): Column {
    return { ...column, revision, heading: revised(revision, column.heading) };
}
