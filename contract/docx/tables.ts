import {
    AlignmentType,
    BorderStyle,
    Paragraph,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    VerticalAlign,
    WidthType,
    type FileChild,
    type IParagraphOptions,
} from 'docx';
import { columnWidths, type ColumnNeed } from '../column-widths.js';
import { isForm, runsText, type PrintedTable, type Run } from '../printed.js';
import { paragraphChildren, type Clauses } from './runs.js';
import { COLOR, INDENT, STYLE, TEXT_WIDTH } from './styles.js';

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
/** What a cell keeps free around its text, in twips. */
export const CELL_MARGIN = { top: 30, bottom: 30, left: 90, right: 90 };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: COLOR.line };
const THICK = { style: BorderStyle.SINGLE, size: 10, color: COLOR.accent };
/** The mean width of a character of the style of cells, and what a cell keeps free at its sides. In twips. */
const CHARACTER = 104;
const PADDING = 260;
/** The height of a row in which somebody writes by hand. In twips. */
export const SIGNING_HEIGHT = 640;

/** The empty line below a table. */
export const BELOW_TABLE = { after: 60, line: 120, lineRule: 'exact' } as const;

const WIDTH = TEXT_WIDTH - INDENT;

/** The widths of the columns, in twips. */
export function cellWidths(table: PrintedTable): readonly number[] {
    return columnWidths(needsOf(table), WIDTH).map(Math.round);
}

/** A table under its caption. Its head is repeated on each page, and no row is torn apart. */
export function captionAndTable(table: PrintedTable, clauses: Clauses): readonly FileChild[] {
    const widths = cellWidths(table);
    const cell = (
        runs: readonly Run[],
        column: number,
        role: 'head' | 'heading' | 'value',
        keepNext: boolean,
    ): TableCell => {
        const align = ALIGNMENT[table.columns[column]?.align ?? 'left'];
        const strong = role === 'value' ? runs : runs.map(run => ({ ...run, style: run.style ?? 'strong' }) as const);
        const options: IParagraphOptions = { style: STYLE.cell, alignment: align, keepNext };
        return new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: CELL_MARGIN,
            verticalAlign: role === 'head' ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
            ...(role === 'head' && {
                shading: { fill: COLOR.shade, color: 'auto', type: 'clear' },
                borders: { bottom: THICK },
            }),
            children: [new Paragraph({ ...options, children: [...paragraphChildren(strong, clauses)] })],
        });
    };
    const isSigned = isForm(table);
    const head = new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ runs }, column) => cell(runs, column, 'head', true)),
    });
    const rows = table.rows.map((cells, row) => {
        const isLast = row === table.rows.length - 1;
        return new TableRow({
            cantSplit: true,
            ...(isSigned && { height: { value: SIGNING_HEIGHT, rule: 'atLeast' as const } }),
            children: cells.map((runs, column) =>
                cell(runs, column, column === 0 ? 'heading' : 'value', isSigned && !isLast),
            ),
        });
    });
    const borders = { top: NONE, left: NONE, right: NONE, bottom: THIN, insideHorizontal: THIN, insideVertical: NONE };
    const caption = table.caption && [
        new Paragraph({ style: STYLE.caption, children: [...paragraphChildren(table.caption, clauses)] }),
    ];
    return [
        ...(caption ?? []),
        new Table({
            width: { size: WIDTH, type: WidthType.DXA },
            indent: { size: INDENT, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            columnWidths: [...widths],
            borders,
            rows: [head, ...rows],
        }),
        new Paragraph({ style: STYLE.text, spacing: BELOW_TABLE }),
    ];
}

/** What the columns ask for, by the number of their characters: Word has the fonts, and measures them itself. */
function needsOf({ columns, rows }: PrintedTable): readonly ColumnNeed[] {
    return columns.map(({ runs }, index) => {
        const texts = [runs, ...rows.map(row => row[index] ?? [])].map(runsText);
        const widthOf = (characters: number): number => characters * CHARACTER + PADDING;
        const words = texts.flatMap(text => text.split(/[\s-]+/));
        const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
        return {
            word: widthOf(Math.max(...words.map(word => word.length))),
            line: widthOf(Math.max(...texts.map(text => text.length))),
            average: widthOf(mean),
        };
    });
}
