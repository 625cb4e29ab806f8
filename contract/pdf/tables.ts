import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { runsText, type PrintedTable, type Run } from '../printing.js';
import { columnWidths, type ColumnNeed } from './columns.js';
import { heightOf, keptWithNext, type Piece } from './keeping.js';
import { textOf, type Setting } from './runs.js';
import { COLOURS, GUTTER, MEASURE, SIZES } from './style.js';
import { printable } from './typeface.js';

const PADDING = 4.5;
/** A row that is not higher moves to the next page as a whole. */
const HIGHEST_WHOLE_ROW = 250;
const HIGHEST_WHOLE_TABLE = 170;
const CAPTION = 20;
/** A row to be filled in by hand. */
const BLANK = 24;
/** A table of more columns than this is set smaller and begins at the left margin. */
const FEW_COLUMNS = 5;

type Row = PrintedTable['rows'][number];

/** A table as wide as the text, with its header on every page that it is on. */
export function tableOf(table: PrintedTable, setting: Setting): Piece {
    if (table.columns.length === 0) return { content: [], lead: 0 };
    const isWide = table.columns.length > FEW_COLUMNS;
    const size = isWide ? SIZES.dense : SIZES.table;
    const indent = isWide ? -GUTTER : 0;
    const widths = columnWidths(
        needsOf(table, size, setting),
        MEASURE - GUTTER - indent - table.columns.length * 2 * PADDING,
    );
    const header = table.columns.map(column => column.runs);
    const heights = [header, ...table.rows].map(row => rowHeight(row, widths, size, setting));
    const height = heights.reduce((total, each) => total + each, 0);
    const isWhole = height < HIGHEST_WHOLE_TABLE;
    const [headerHeight = 0, firstHeight = 0] = heights;
    const lead = (isWhole ? height : headerHeight + firstHeight) + 14;
    const content: Content = {
        table: {
            widths: [...widths],
            headerRows: 1,
            keepWithHeaderRows: 1,
            dontBreakRows: Math.max(...heights) < HIGHEST_WHOLE_ROW,
            body: [
                cellsOf(header, table, true, setting),
                ...table.rows.map(row => cellsOf(row, table, false, setting)),
            ],
        },
        layout: RULED,
        fontSize: size,
        unbreakable: isWhole,
        margin: [indent, 2, 0, 12],
    };
    return {
        content: table.caption ? [keptWithNext(captionOf(table.caption, setting), CAPTION, lead), content] : content,
        lead: lead + (table.caption ? CAPTION : 0),
    };
}

/** Whether the table has rows to be filled in by hand. */
export function isForm(table: PrintedTable): boolean {
    return table.rows.some(isBlank);
}

function isBlank(row: Row): boolean {
    return row.length > 1 && row.slice(1).every(runs => runs.length === 0);
}

function cellsOf(row: Row, { columns }: PrintedTable, isHeader: boolean, setting: Setting): TableCell[] {
    return row.map((runs, index) => ({
        text: textOf(runs, setting),
        alignment: columns[index]?.align ?? 'left',
        bold: isHeader || index === 0,
        ...(isHeader && { fillColor: COLOURS.shade }),
        ...(!isHeader && isBlank(row) && { margin: [0, BLANK, 0, 0] }),
    }));
}

function captionOf(caption: readonly Run[], setting: Setting): Content {
    const text = textOf(caption, setting);
    return { text, fontSize: SIZES.small, bold: true, color: COLOURS.quiet, margin: [0, 4, 0, 3] };
}

const RULED: CustomTableLayout = {
    hLineWidth: line => (line === 0 ? 0 : line === 1 ? 1 : 0.5),
    vLineWidth: () => 0,
    hLineColor: line => (line === 1 ? COLOURS.accent : COLOURS.line),
    paddingLeft: () => PADDING,
    paddingRight: () => PADDING,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
};

function needsOf(table: PrintedTable, size: number, setting: Setting): readonly ColumnNeed[] {
    return table.columns.map(({ runs }, index): ColumnNeed => {
        const texts = [runs, ...table.rows.map(row => row[index] ?? [])];
        const lines = texts.map(each => widestOf(each, /\n/, size, setting));
        const words = texts.map(each => widestOf(each, BETWEEN_WORDS, size, setting));
        const average = lines.reduce((total, line) => total + line, 0) / lines.length;
        return { word: Math.max(...words), line: Math.max(...lines), average };
    });
}

const BETWEEN_WORDS = /[ \n]|(?<=[/-])/;

/** The width of the widest part, all of it in bold. */
function widestOf(runs: readonly Run[], between: RegExp, size: number, { typeface }: Setting): number {
    const parts = printable(runsText(runs), typeface).split(between);
    return Math.max(size, ...parts.map(part => typeface.widthOf(part, size) + 1));
}

function rowHeight(row: Row, widths: readonly number[], size: number, { typeface }: Setting): number {
    const heights = row.map((runs, index) => heightOf(runs, size, widths[index] ?? 1, typeface));
    return Math.max(0, ...heights) + 8 + (isBlank(row) ? BLANK : 0);
}
