import type { Content, Revision, Row, Table } from '../../tree/document.js';
import { contentText } from '../../tree/text.js';
import { isForm } from '../runs.js';
import type { ParagraphFormat } from './formatting.js';
import { inlineXml } from './inlines.js';
import { INDENT } from './measures.js';
import { paragraph } from './paragraphs.js';
import type { Place } from './place.js';
import { STYLE } from './style-names.js';
import { trackedCell, trackedEnd, trackedRow, wholeRevision } from './tracking.js';
import { tableLayout, type TableLayout } from './table-layout.js';
import type { Writing } from './writing.js';
import { value, w, type XmlElement } from './xml.js';

/** The height of a row in which somebody writes by hand. In twips. */
const SIGNING_HEIGHT = 640;

/** A table under its caption. Its head is repeated on each page, and no row is torn apart. */
export function tableXml(table: Table, place: Place, writing: Writing): readonly XmlElement[] {
    const { caption, columns, rows } = table;
    const { revision } = place;
    const layout = tableLayout(table, place.left, writing);
    const isFilledIn = isForm(table);
    const head: Row = {
        cells: columns.map(({ heading }) => heading),
        source: undefined,
        ...(revision && { revision }),
    };
    const indent = layout.indent === INDENT ? {} : { indent: { left: layout.indent } };
    return [
        ...(caption ? [captionXml(caption, indent, revision, writing)] : []),
        w('tbl', {}, [
            tableProperties(table, layout, place.heading, writing),
            w(
                'tblGrid',
                {},
                layout.widths.map(width => w('gridCol', { w: width })),
            ),
            rowXml(head, [w('tblHeader')], true, table, layout, writing),
            ...rows.map((row, index) => {
                const height = isFilledIn ? [w('trHeight', { val: SIGNING_HEIGHT, hRule: 'atLeast' })] : [];
                return rowXml(
                    { ...(revision && { revision }), ...row },
                    height,
                    layout.keepNext[index] ?? false,
                    table,
                    layout,
                    writing,
                );
            }),
        ]),
        paragraph({ style: STYLE.afterTable, ...trackedEnd(revision, writing) }, []),
    ];
}

function captionXml(
    caption: Content,
    indent: ParagraphFormat,
    revision: Revision | undefined,
    writing: Writing,
): XmlElement {
    const end = trackedEnd(revision ?? wholeRevision(caption), writing);
    return paragraph({ style: STYLE.caption, ...indent, ...end }, inlineXml(caption, writing));
}

/** The alternative text, for those who cannot see the table, is its caption or the heading above it, and the headings of its columns. */
function tableProperties(table: Table, layout: TableLayout, heading: string, { contract }: Writing): XmlElement {
    const textOf = (content: Content): string => contentText(content, contract);
    const columns = table.columns.map(column => textOf(column.heading)).filter(text => text !== '');
    return w('tblPr', {}, [
        value('tblStyle', STYLE.table),
        w('tblW', { w: layout.widths.reduce((total, width) => total + width, 0), type: 'dxa' }),
        w('tblInd', { w: layout.indent, type: 'dxa' }),
        w('tblLayout', { type: 'fixed' }),
        w('tblLook', {
            val: '06A0',
            firstRow: 1,
            lastRow: 0,
            firstColumn: 1,
            lastColumn: 0,
            noHBand: 1,
            noVBand: 1,
        }),
        value('tblCaption', table.caption ? textOf(table.caption) : heading),
        value('tblDescription', columns.join(', ')),
    ]);
}

function rowXml(
    { cells, revision }: Row,
    own: readonly XmlElement[],
    keepNext: boolean,
    { columns }: Table,
    { widths }: TableLayout,
    writing: Writing,
): XmlElement {
    return w('tr', {}, [
        w('trPr', {}, [w('cantSplit'), ...own, ...trackedRow(revision, writing)]),
        ...cells.map((content, index) => {
            const { align, revision: column } = columns[index] ?? {};
            const format = {
                style: STYLE.cell,
                ...(keepNext && { keepNext }),
                ...(align !== undefined && align !== 'left' && { align }),
            };
            return w('tc', {}, [
                w('tcPr', {}, [
                    w('tcW', { w: widths[index] ?? 0, type: 'dxa' }),
                    // A new row has a cell also in a column that is gone.
                    ...(revision === column ? [] : trackedCell(column, writing)),
                ]),
                paragraph(format, inlineXml(content, writing)),
            ]);
        }),
    ]);
}
