import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { isBlank, runsText, type PrintedTable, type Run } from '../printed.js';
import { columnWidths, type ColumnNeed } from '../column-widths.js';
import { heightOf, keptWithNext, type Piece } from './keeping.js';
import { textOf, type Setting } from './runs.js';
import { COLOURS, margins, spaced } from './style.js';
import { printable } from './typeface.js';

const PADDING = 4.5;
/** A row that is not higher moves to the next page as a whole. */
const HIGHEST_WHOLE_ROW = 250;
const HIGHEST_WHOLE_TABLE = 240;
/** A row to be filled in by hand. */
const BLANK = 24;
/** A table of more columns than this is set smaller and begins at the left margin. */
const FEW_COLUMNS = 5;

type Row = PrintedTable['rows'][number];

/** A table as wide as the text, with its header on every page that it is on. */
export function tableOf(table: PrintedTable, setting: Setting): Piece {
    if (table.columns.length === 0) return { content: [], lead: 0 };
    const { look } = setting;
    const isWide = table.columns.length > FEW_COLUMNS;
    const size = isWide ? look.sizes.dense : look.sizes.table;
    const indent = isWide ? -look.gutter : 0;
    const widths = columnWidths(
        needsOf(table, size, setting),
        look.column - indent - table.columns.length * 2 * PADDING,
    );
    const header = table.columns.map(column => column.runs);
    const heights = [header, ...table.rows].map(row => rowHeight(row, widths, size, setting));
    const height = heights.reduce((total, each) => total + each, 0);
    const isWhole = height < HIGHEST_WHOLE_TABLE;
    const [headerHeight = 0, firstHeight = 0] = heights;
    const lead = spaced(isWhole ? height : headerHeight + firstHeight, look.space.table);
    const content: Content = {
        table: {
            widths: [...widths],
            // A header as high as a page would leave no room for what it stands above.
            headerRows: headerHeight < HIGHEST_WHOLE_ROW ? 1 : 0,
            keepWithHeaderRows: 1,
            dontBreakRows: greatest(heights) < HIGHEST_WHOLE_ROW,
            body: [
                cellsOf(header, table, true, setting),
                ...table.rows.map(row => cellsOf(row, table, false, setting)),
            ],
        },
        layout: ruled(look.cell),
        fontSize: size,
        unbreakable: isWhole,
        margin: margins(look.space.table, indent),
    };
    return table.caption ? withCaption({ content, lead }, table.caption, setting) : { content, lead };
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

function withCaption({ content, lead }: Piece, caption: readonly Run[], setting: Setting): Piece {
    const { look } = setting;
    const height = spaced(heightOf(caption, look.sizes.small, look.column, setting), look.space.caption);
    const text = textOf(caption, setting);
    const margin = margins(look.space.caption);
    const shown: Content = { text, fontSize: look.sizes.small, bold: true, color: COLOURS.quiet, margin };
    return { content: [keptWithNext(shown, height, lead), content], lead: height + lead };
}

/** A strong line below the header, and fine ones between the rows. */
const ruled = (padding: number): CustomTableLayout => ({
    hLineWidth: line => (line === 0 ? 0 : line === 1 ? 1 : 0.5),
    vLineWidth: () => 0,
    hLineColor: line => (line === 1 ? COLOURS.accent : COLOURS.line),
    paddingLeft: () => PADDING,
    paddingRight: () => PADDING,
    paddingTop: () => padding,
    paddingBottom: () => padding,
});

function needsOf(table: PrintedTable, size: number, setting: Setting): readonly ColumnNeed[] {
    return table.columns.map(({ runs }, index): ColumnNeed => {
        const texts = [runs, ...table.rows.map(row => row[index] ?? [])];
        const lines = texts.map(each => widestOf(each, /\n/, size, setting));
        const words = texts.map(each => widestOf(each, BETWEEN_WORDS, size, setting));
        const average = lines.reduce((total, line) => total + line, 0) / lines.length;
        return { word: greatest(words), line: greatest(lines), average };
    });
}

const BETWEEN_WORDS = /[ \n\u200B]|(?<=[/-])/;

/** The width of the widest part, all of it in bold. */
function widestOf(runs: readonly Run[], between: RegExp, size: number, { typeface }: Setting): number {
    const parts = printable(runsText(runs), typeface).split(between);
    return Math.max(size, greatest(parts.map(part => typeface.widthOf(part, size))) + 1);
}

function rowHeight(row: Row, widths: readonly number[], size: number, setting: Setting): number {
    const heights = row.map((runs, index) => heightOf(runs, size, widths[index] ?? 1, setting));
    return greatest(heights) + 2 * setting.look.cell + 1 + (isBlank(row) ? BLANK : 0);
}

/** Of any number of them, which the arguments of a call could not be. */
function greatest(numbers: readonly number[]): number {
    return numbers.reduce((most, each) => Math.max(most, each), 0);
}
