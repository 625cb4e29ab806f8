import type { Column, Content, Row, Table } from '../../tree/document.js';
import { columnWidths } from '../column-widths.js';
import { isBlank, isForm, runsOf } from '../runs.js';
import { extentOf } from './lines.js';
import type { Element } from './structure.js';
import { beside, bonded, greatest, heightOf, inSequence, padded, spaced, type Laid, type Strip } from './strips.js';
import { COLOURS } from './style.js';
import { contentText, piecesOf, type Place, type Setting, type TextLook } from './text.js';

const PADDING = 4.5;
/** A row that is not higher moves to the next page as a whole. */
const HIGHEST_WHOLE_ROW = 250;
const HIGHEST_WHOLE_TABLE = 240;
/** The room to fill in a row by hand. */
const BLANK = 24;
/** A table of more columns than this is set smaller and begins at the left margin. */
const FEW_COLUMNS = 5;

/** A table as wide as the text, with its header on every page that it is on; on a landscape page if it has to be. */
export function tableOf(table: Table, place: Place, setting: Setting): Laid {
    if (table.columns.length === 0) return { strips: [], parts: [] };
    const layout = layoutOf(table, place, setting);
    const { look } = setting;
    const head = headerOf(table, layout, setting);
    const rows = table.rows.map(row => rowOf(row, table, layout, setting));
    const height = heightOf(head.strips) + rows.reduce((total, { strips }) => total + heightOf(strips), 0);
    const isWhole = height < HIGHEST_WHOLE_TABLE;
    const between = isForm(table) ? 'tight' : isWhole ? 'loose' : 'free';
    // A header as high as a page would leave no room for what it stands above.
    const repeated = heightOf(head.strips) < HIGHEST_WHOLE_ROW ? asRepeated(head.strips) : undefined;
    const body = rows.flatMap(({ strips }, index) =>
        // Neither the first nor the last row stands alone on a page.
        strips.map((strip, line): Strip => ({
            ...strip,
            bond:
                line > 0
                    ? strip.bond
                    : index === 0
                      ? 'tight'
                      : index === rows.length - 1 && !isForm(table)
                        ? 'loose'
                        : between,
            ...(repeated && { head: repeated }),
        })),
    );
    const strips = spaced([...head.strips, ...body], look.space.table);
    const caption = table.caption && captionOf(table.caption, layout.place, setting);
    const whole = inSequence([...(caption ? [caption] : []), { strips, parts: [] }]);
    const parts = [
        ...(caption ? [{ tag: 'Caption', parts: caption.parts } satisfies Element] : []),
        { tag: 'THead', parts: head.parts } satisfies Element,
        { tag: 'TBody', parts: rows.flatMap(row => row.parts) } satisfies Element,
    ];
    return {
        strips: layout.isLandscape ? whole.strips.map(strip => ({ ...strip, isLandscape: true })) : whole.strips,
        parts: [{ tag: 'Table', parts }],
    };
}

interface Layout {
    readonly place: Place;
    /** Of the text in each column. */
    readonly widths: readonly number[];
    readonly size: number;
    readonly isLandscape: boolean;
}

function layoutOf(table: Table, place: Place, setting: Setting): Layout {
    const { look } = setting;
    const isDense = table.columns.length > FEW_COLUMNS;
    const size = isDense ? look.sizes.dense : look.sizes.table;
    const needs = needsOf(table, size, setting);
    const padding = table.columns.length * 2 * PADDING;
    const words = needs.reduce((total, { word }) => total + word, padding);
    const upright = isDense ? { left: 0, width: place.left + place.width } : place;
    const wide = { left: 0, width: look.landscape.measure };
    const isLandscape = words > upright.width && words <= wide.width;
    const chosen = isLandscape ? wide : upright;
    const widths = columnWidths(needs, Math.max(chosen.width - padding, table.columns.length));
    return { place: chosen, widths, size, isLandscape };
}

/** What the texts of each column ask for, all of them in bold. */
function needsOf(table: Table, size: number, { document, typeface }: Setting) {
    return table.columns.map(({ heading }, index) => {
        const contents = [heading, ...table.rows.map(({ cells }) => cells[index] ?? [])];
        const extents = contents.map(content => {
            const look = { size, colour: COLOURS.ink, bold: true };
            return extentOf(piecesOf(runsOf(content, document), look, typeface), typeface);
        });
        const lines = extents.map(({ line }) => line);
        const average = lines.reduce((total, line) => total + line, 0) / lines.length;
        const word = greatest(extents.map(extent => extent.word));
        return { word: Math.max(size, word + 1), line: Math.max(size, greatest(lines) + 1), average };
    });
}

function headerOf({ columns }: Table, layout: Layout, setting: Setting): Laid {
    const cells = columns.map((column, index) =>
        cellOf(column.heading, index, column, true, layout, setting, 'Column'),
    );
    const { strips, parts } = lineUp(cells, setting);
    const { left, width } = layout.place;
    const shaded = strips.map((strip, index): Strip => {
        const shade = { kind: 'fill', x: left, y: 0, width, height: strip.height, colour: COLOURS.shade } as const;
        const line = { ...shade, y: strip.height - 1, height: 1, colour: COLOURS.accent };
        return { ...strip, marks: [shade, ...(index === strips.length - 1 ? [line] : []), ...strip.marks] };
    });
    return { strips: bonded(shaded, 'tight'), parts };
}

function rowOf(row: Row, { columns }: Table, layout: Layout, setting: Setting): Laid {
    const cells = row.cells.map((content, index) =>
        cellOf(content, index, columns[index], index === 0, layout, setting, index === 0 ? 'Row' : undefined),
    );
    const lined = lineUp(cells, setting);
    const strips = isBlank(row) ? padded(lined.strips, BLANK, 0) : lined.strips;
    const { left, width } = layout.place;
    const ruled = strips.map((strip, index): Strip => {
        const line = {
            kind: 'fill',
            x: left,
            y: strip.height - 0.5,
            width,
            height: 0.5,
            colour: COLOURS.line,
        } as const;
        return index === strips.length - 1 ? { ...strip, marks: [line, ...strip.marks] } : strip;
    });
    return { strips: bonded(ruled, heightOf(ruled) < HIGHEST_WHOLE_ROW ? 'tight' : 'free'), parts: lined.parts };
}

/** Cells beside each other, with the room above and below them. */
function lineUp(cells: readonly Laid[], { look }: Setting): Laid {
    const strips = padded(beside(cells.map(cell => cell.strips)), look.cell, look.cell);
    return { strips, parts: [{ tag: 'TR', parts: cells.flatMap(({ parts }) => parts) }] };
}

function cellOf(
    content: Content,
    index: number,
    column: Column | undefined,
    bold: boolean,
    { place, widths, size }: Layout,
    setting: Setting,
    scope: Element['scope'],
): Laid {
    const before = widths.slice(0, index).reduce((total, each) => total + each + 2 * PADDING, 0);
    const own = { left: place.left + before + PADDING, width: widths[index] ?? 1 };
    const look: TextLook = { size, colour: COLOURS.ink, bold, align: column?.align ?? 'left' };
    const { strips, parts } = contentText(content, own, look, setting);
    // An empty cell in the upper left corner is no heading.
    const cell: Element = scope && parts.length > 0 ? { tag: 'TH', scope, parts } : { tag: 'TD', parts };
    return { strips, parts: [cell] };
}

function captionOf(caption: Content, place: Place, setting: Setting): Laid {
    const { sizes, space } = setting.look;
    const { strips, parts } = contentText(
        caption,
        { left: place.left, width: place.width },
        { size: sizes.small, colour: COLOURS.quiet, bold: true },
        setting,
    );
    return { strips: spaced(bonded(strips, 'tight'), space.caption), parts, leads: true };
}

/** The head of a table where it is repeated on a later page: a screen reader passes over it. */
function asRepeated(strips: readonly Strip[]): readonly Strip[] {
    return strips.map(strip => ({
        ...strip,
        marks: strip.marks.map(mark => (mark.kind === 'text' ? { ...mark, leaf: undefined } : mark)),
    }));
}
