import type { Content } from 'pdfmake/interfaces.js';
import type { PrintedItem, PrintedList } from '../printed.js';
import { FIRST_LINES, heightOf, hung, SHORT, type Piece } from './keeping.js';
import { textOf, type Setting } from './runs.js';
import { GUTTER, margins, MEASURE, SIZES, SPACE, spaced } from './style.js';

const INDENT = 20;

/** A list with its markers hanging left of the items. */
export function listOf({ items }: PrintedList, setting: Setting): Piece {
    const pieces = items.map((item, index) => itemOf(item, markerOf(items, index), setting));
    return {
        content: { stack: pieces.map(piece => piece.content), margin: [0, 0, 0, 3] },
        lead: pieces[0]?.lead ?? 0,
    };
}

function itemOf({ level, runs }: PrintedItem, marker: string, setting: Setting): Piece {
    // Deeper lists than these would leave no room for words.
    const indent = Math.min(level, 8) * INDENT;
    const height = spaced(heightOf(runs, SIZES.body, MEASURE - GUTTER - indent - INDENT, setting.typeface), SPACE.item);
    const isShort = height < SHORT;
    const content: Content = {
        stack: [{ text: textOf(runs, setting), margin: margins(SPACE.item, indent + INDENT) }],
        unbreakable: isShort,
    };
    return hung({ text: marker, margin: [indent, 0, 0, 0] }, SIZES.body, {
        content,
        lead: isShort ? height : FIRST_LINES,
    });
}

/** `(b)`, `2.` or `•`; nothing where an item goes on. */
function markerOf(items: readonly PrintedItem[], index: number): string {
    const item = items[index];
    switch (item?.marker) {
        case 'letter':
            return `(${letters(positionOf(items, index))})`;
        case 'number':
            return `${positionOf(items, index)}.`;
        case 'bullet':
            return '•';
        case 'none':
        case undefined:
            return '';
    }
}

/** From 1, among the items of the same list. */
function positionOf(items: readonly PrintedItem[], index: number): number {
    const level = items[index]?.level ?? 0;
    let position = 1;
    for (const item of items.slice(0, index).toReversed()) {
        if (item.level < level) break;
        if (item.level === level && item.marker !== 'none') position++;
    }
    return position;
}

/** `a` to `z`, then `aa`. */
function letters(position: number): string {
    const rest = Math.floor((position - 1) / 26);
    return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((position - 1) % 26));
}
