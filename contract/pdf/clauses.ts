import type { Content, ContentAnchor } from 'pdfmake/interfaces.js';
import { runsText, type PrintedBlock, type PrintedClause, type PrintedItem, type Printing } from '../printing.js';
import { textOf, type Setting } from './runs.js';
import { COLOURS, GUTTER, HEADINGS, MEASURE, SIZES } from './style.js';
import { isForm, tableOf } from './tables.js';
import { printable } from './typeface.js';

/** A paragraph up to this many lines moves to the next page as a whole. */
const LINES_KEPT = 5;

/** The numbered text of the contract, every number hanging left of it. */
export function clausesOf({ clauses }: Printing, setting: Setting): Content[] {
    return clauses.map(clause => clauseOf(clause, setting));
}

function clauseOf(clause: PrintedClause, setting: Setting): Content {
    const { heading, blocks } = clause;
    if (heading)
        return {
            stack: [headingOf(clause, heading, setting), ...blocks.map(block => indented(blockOf(block, setting)))],
            unbreakable: blocks.some(block => block.kind === 'table' && isForm(block)),
        };
    const [first, ...others] = blocks;
    const number: ContentAnchor = { text: clause.number, id: clause.id, color: COLOURS.quiet };
    return [
        hanging(number, first ? blockOf(first, setting) : [], first !== undefined && isShort(first, setting)),
        ...others.map(block => indented(blockOf(block, setting))),
    ];
}

function headingOf(clause: PrintedClause, heading: NonNullable<PrintedClause['heading']>, setting: Setting): Content {
    const { id, number, depth } = clause;
    const style = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? HEADINGS[0];
    const title = printable(runsText(heading), setting.typeface);
    const isTop = depth === 1;
    const bookmark = { outline: true, outlineText: `${number}. ${title}` };
    return {
        columns: [
            { text: isTop ? `${number}.` : number, id, width: GUTTER, ...style },
            { text: textOf(heading, setting), width: '*', ...style, ...(isTop && bookmark) },
        ],
        headlineLevel: depth,
        margin: [0, isTop ? 20 : 10, 0, isTop ? 7 : 4],
    };
}

function hanging(number: ContentAnchor, content: Content, unbreakable: boolean): Content {
    return {
        columns: [
            { ...number, width: GUTTER },
            { stack: [content], width: '*' },
        ],
        unbreakable,
    };
}

function indented(content: Content): Content {
    return { stack: [content], margin: [GUTTER, 0, 0, 0] };
}

function isShort(block: PrintedBlock, { typeface }: Setting): boolean {
    if (block.kind !== 'paragraph') return false;
    return typeface.widthOf(runsText(block.runs), SIZES.body, 'regular') < LINES_KEPT * (MEASURE - GUTTER);
}

function blockOf(block: PrintedBlock, setting: Setting): Content {
    switch (block.kind) {
        case 'paragraph':
            return paragraphOf(block, setting);
        case 'list':
            return {
                stack: block.items.map((item, index) => itemOf(item, markerOf(block.items, index), setting)),
                margin: [0, 0, 0, 3],
            };
        case 'table':
            return tableOf(block, setting);
        case 'code':
            return {
                text: printable(block.text, setting.typeface),
                font: 'Fixed',
                fontSize: SIZES.code,
                preserveLeadingSpaces: true,
                margin: [8, 2, 0, 8],
            };
    }
}

function paragraphOf(block: PrintedBlock & { kind: 'paragraph' }, setting: Setting): Content {
    const text = textOf(block.runs, setting);
    switch (block.role) {
        case 'body':
            return { text, margin: [0, 0, 0, 6] };
        case 'subheading':
            return { text, bold: true, margin: [0, 4, 0, 3] };
        case 'note':
            return {
                table: { widths: ['*'], body: [[{ text, fontSize: 9, color: COLOURS.quiet }]] },
                layout: NOTE,
                margin: [0, 2, 0, 8],
            };
    }
}

/** A line at the left sets a note apart. */
const NOTE = {
    hLineWidth: () => 0,
    vLineWidth: (line: number) => (line === 0 ? 2 : 0),
    vLineColor: () => COLOURS.line,
    paddingLeft: () => 9,
    paddingRight: () => 0,
    paddingTop: () => 1,
    paddingBottom: () => 1,
};

function itemOf(item: PrintedItem, marker: string, setting: Setting): Content {
    return {
        columns: [
            { text: marker, width: 20 },
            { text: textOf(item.runs, setting), width: '*' },
        ],
        margin: [item.level * 20, 0, 0, 3.5],
    };
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
    for (let before = index - 1; before >= 0; before--) {
        const item = items[before];
        if (!item || item.level < level) break;
        if (item.level === level && item.marker !== 'none') position++;
    }
    return position;
}

/** `a` to `z`, then `aa`. */
function letters(position: number): string {
    const rest = Math.floor((position - 1) / 26);
    return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((position - 1) % 26));
}
