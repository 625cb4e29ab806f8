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
import type { PrintedTable, Run } from '../printed.js';
import { paragraphChildren, type Clauses } from './runs.js';
import { COLOR, STYLE, TEXT_WIDTH } from './styles.js';
import { BELOW_TABLE, CELL_MARGIN, SIGNING_HEIGHT, tableLayout } from './table-layout.js';

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: COLOR.line };
const THICK = { style: BorderStyle.SINGLE, size: 10, color: COLOR.accent };

/** A table under its caption. Its head is repeated on each page, and no row is torn apart. */
export function captionAndTable(table: PrintedTable, clauses: Clauses): readonly FileChild[] {
    const { widths, indent, isForm, rows: laid } = tableLayout(table);
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
    const head = new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ runs }, column) => cell(runs, column, 'head', true)),
    });
    const rows = table.rows.map((cells, row) => {
        const keepNext = laid[row]?.keepNext ?? false;
        return new TableRow({
            cantSplit: true,
            ...(isForm && { height: { value: SIGNING_HEIGHT, rule: 'atLeast' as const } }),
            children: cells.map((runs, column) => cell(runs, column, column === 0 ? 'heading' : 'value', keepNext)),
        });
    });
    const borders = { top: NONE, left: NONE, right: NONE, bottom: THIN, insideHorizontal: THIN, insideVertical: NONE };
    const caption = table.caption && [
        new Paragraph({ style: STYLE.caption, children: [...paragraphChildren(table.caption, clauses)] }),
    ];
    return [
        ...(caption ?? []),
        new Table({
            width: { size: TEXT_WIDTH - indent, type: WidthType.DXA },
            indent: { size: indent, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            columnWidths: [...widths],
            borders,
            rows: [head, ...rows],
        }),
        new Paragraph({ style: STYLE.text, spacing: BELOW_TABLE }),
    ];
}
