import type { Block, CodeBlock, List, Note } from '../../tree/document.js';
import { markersOf } from '../../tree/list-markers.js';
import { codeRuns, introduces } from '../runs.js';
import { headingTag } from './structure.js';
import { beside, bonded, closed, greatest, heightOf, inSequence, spaced, type Laid, type Strip } from './strips.js';
import { COLOURS } from './style.js';
import { tableOf } from './tables.js';
import { contentText, hung, plainText, runsOfText, type Place, type Setting } from './text.js';

/** What the blocks of a clause stand in. */
export interface Surroundings {
    readonly place: Place;
    /** The level of the heading above them. */
    readonly level: number;
    readonly isNote: boolean;
}

/** Blocks one after the other. */
export function blocksOf(blocks: readonly Block[], around: Surroundings, setting: Setting): Laid {
    const all = blocks.map((block, index) => ({
        ...blockOf(block, around, setting),
        leads: introduces(block, blocks[index + 1], setting.document),
    }));
    return inSequence(all);
}

function blockOf(block: Block, around: Surroundings, setting: Setting): Laid {
    const { sizes, space } = setting.look;
    const { place, level, isNote } = around;
    switch (block.kind) {
        case 'paragraph': {
            const look = isNote
                ? { size: sizes.table, colour: COLOURS.quiet }
                : { size: sizes.body, colour: COLOURS.ink };
            const { strips, parts } = contentText(block.content, place, look, setting);
            return { strips: spaced(strips, space.body), parts: [{ tag: 'P', parts }] };
        }
        case 'subheading': {
            const look = { size: sizes.body, colour: COLOURS.ink, bold: true };
            const { strips, parts } = contentText(block.content, place, look, setting);
            return {
                strips: spaced(strips, space.subheading),
                parts: [{ tag: headingTag(level + block.rank), parts }],
            };
        }
        case 'list':
            return listOf(block, around, setting);
        case 'table':
            return tableOf(block, place, setting);
        case 'note':
            return noteOf(block, around, setting);
        case 'code-block':
            return codeOf(block, place, setting);
    }
}

/** Set apart by a line at its left. */
function noteOf({ blocks, binding }: Note, { place, level }: Surroundings, setting: Setting): Laid {
    const inner = blocksOf(blocks, { place: indented(place, INDENT_OF_NOTE), level, isNote: !binding }, setting);
    const line = { kind: 'fill', x: place.left, y: 0, width: 2, colour: COLOURS.line } as const;
    const strips = closed(inner.strips).map((strip, index): Strip => ({
        ...strip,
        // It explains what it stands below.
        bond: index === 0 ? 'loose' : strip.bond,
        marks: [{ ...line, height: strip.height }, ...strip.marks],
    }));
    return { strips: spaced(strips, setting.look.space.note), parts: [{ tag: 'Note', parts: inner.parts }] };
}

const INDENT_OF_NOTE = 11;

function codeOf({ content }: CodeBlock, place: Place, setting: Setting): Laid {
    const { look, document } = setting;
    const type = { size: look.sizes.code, colour: COLOURS.ink };
    const { strips, parts } = runsOfText(codeRuns(content, document), indented(place, 8), type, setting);
    return { strips: spaced(strips, look.space.note), parts: [{ tag: 'P', parts: [{ tag: 'Code', parts }] }] };
}

const NUMBERING = { bullets: 'Disc', letters: 'LowerAlpha', numbers: 'Decimal' } as const;

type MarkedList = Extract<Block, List>;

/** A list with its markers hanging left of the items. */
function listOf(list: MarkedList, around: Surroundings, setting: Setting): Laid {
    const { look } = setting;
    const { place } = around;
    const halves = halvesOf(list, around, setting);
    const items = halves ?? [itemsOf(list, place, around, setting)];
    const columns = items.map(column => column.flatMap(({ strips }) => strips));
    return {
        strips: spaced(halves ? bonded(beside(columns), 'loose') : beside(columns), look.space.list),
        parts: [{ tag: 'L', numbering: NUMBERING[list.style], parts: items.flat().flatMap(({ parts }) => parts) }],
    };
}

/** The items in two columns, where their form asks for it and none is longer than two lines. */
function halvesOf(list: MarkedList, around: Surroundings, setting: Setting): readonly (readonly Laid[])[] | undefined {
    const { look } = setting;
    const { left, width } = around.place;
    if (!look.listsBeside || list.items.length <= 3) return undefined;
    const column = (width - look.indent) / 2;
    const half = Math.ceil(list.items.length / 2);
    const line = plainText('x', around.place, { size: look.sizes.body, colour: COLOURS.ink }, setting).strips;
    const first = itemsOf(list, { left, width: column }, around, setting).slice(0, half);
    const place = { left: left + column + look.indent, width: column };
    const second = itemsOf(list, place, around, setting).slice(half);
    const isShort = ({ strips }: Laid): boolean =>
        strips.length <= 2 && strips.every(({ height }) => height <= heightOf(line) + 0.01);
    return [...first, ...second].every(isShort) ? [first, second] : undefined;
}

function itemsOf(list: MarkedList, place: Place, around: Surroundings, setting: Setting): readonly Laid[] {
    const { look } = setting;
    const type = { size: around.isNote ? look.sizes.table : look.sizes.body, colour: COLOURS.ink };
    const labels = markersOf(list);
    const markers = list.items.map(({ revision = list.revision }, index) =>
        plainText(labels[index] ?? '', place, type, setting, revision),
    );
    const widths = markers.flatMap(({ strips }) =>
        strips.flatMap(({ marks }) => marks.map(mark => ('width' in mark ? mark.width : 0))),
    );
    const body = indented(place, Math.max(look.indent, greatest(widths) + 5));
    return list.items.map(({ blocks }, index): Laid => {
        const marker = markers[index] ?? { strips: [], parts: [] };
        const inner = blocksOf(blocks, { ...around, place: body }, setting);
        return {
            strips: spaced(hung(marker, body.left, tight(inner.strips, look.space.body.below)), look.space.item),
            parts: [
                {
                    tag: 'LI',
                    parts: [
                        { tag: 'Lbl', parts: marker.parts },
                        { tag: 'LBody', parts: inner.parts },
                    ],
                },
            ],
        };
    });
}

/** Without the room of a paragraph below the last line, since an item has its own. */
function tight(strips: readonly Strip[], below: number): readonly Strip[] {
    return spaced(strips, { above: 0, below: -below });
}

/** Narrower from the left, unless that would leave no room for words. */
function indented({ left, width }: Place, by: number): Place {
    return width - by < NARROWEST ? { left, width } : { left: left + by, width: width - by };
}

const NARROWEST = 110;
