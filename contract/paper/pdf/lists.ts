import type { Content } from 'pdfmake/interfaces.js';
import { runsText, type PrintedItem, type PrintedList } from '../printed.js';
import { FIRST_LINES, heightOf, hung, SHORT, WIDTH_OF_BOLD, type Piece } from './keeping.js';
import { textOf, type Setting } from './runs.js';
import { margins, spaced } from './style.js';

/** A list with its markers hanging left of the items. */
export function listOf({ items }: PrintedList, setting: Setting): Piece {
    const pieces = items.map((item, index) => itemOf(item, markerOf(items, index), setting));
    const [first, ...others] = beside(items, setting) ? halves(pieces) : [pieces];
    const column = (parts: readonly Piece[]): Content => ({ stack: parts.map(piece => piece.content) });
    const columns = [first, ...others].map(column);
    return {
        content: { columns, columnGap: setting.look.indent, margin: margins(setting.look.space.list) },
        lead: first[0]?.lead ?? 0,
    };
}

/** Whether half of the items stand beside the other half, where none is longer than two lines. */
function beside(items: readonly PrintedItem[], { typeface, look }: Setting): boolean {
    const room = (look.column - look.indent) / 2 - look.indent;
    const isShort = ({ level, runs }: PrintedItem) =>
        level === 0 && typeface.widthOf(runsText(runs), look.sizes.body) * WIDTH_OF_BOLD < 2 * room;
    return look.listsBeside && items.length > 3 && items.every(isShort);
}

function halves<T>(all: readonly T[]): readonly [readonly T[], readonly T[]] {
    const half = Math.ceil(all.length / 2);
    return [all.slice(0, half), all.slice(half)];
}

function itemOf({ level, runs }: PrintedItem, marker: string, setting: Setting): Piece {
    const { look } = setting;
    // Deeper lists than these would leave no room for words.
    const indent = Math.min(level, 8) * look.indent;
    const height = spaced(
        heightOf(runs, look.sizes.body, look.column - indent - look.indent, setting),
        look.space.item,
    );
    const isShort = height < SHORT;
    const content: Content = {
        stack: [{ text: textOf(runs, setting), margin: margins(look.space.item, indent + look.indent) }],
        unbreakable: isShort,
    };
    return hung(
        { text: marker, margin: [indent, 0, 0, 0] },
        look.sizes.body,
        { content, lead: isShort ? height : FIRST_LINES },
        setting,
    );
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
