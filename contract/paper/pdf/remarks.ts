import type { Remark } from '../../tree/document.js';
import { blocksOf } from './blocks.js';
import { closed, spaced, type Laid, type Strip } from './strips.js';
import { COLOURS } from './style.js';
import type { Place, Setting } from './text.js';

const BAR = 3;
const INDENT = 10;

/** What a reviewer should know of a clause, on a ground of its own, since it is no part of the contract. */
export function remarksOf(remarks: readonly Remark[] | undefined, place: Place, setting: Setting): Laid {
    if (!remarks || remarks.length === 0) return { strips: [], parts: [] };
    const inside = { left: place.left + INDENT, width: place.width - 2 * INDENT };
    const { strips, parts } = blocksOf(
        remarks.map(({ verdict, text }) => ({
            kind: 'paragraph',
            content: [{ kind: 'strong', content: [`${verdict}:`] }, ` ${text}`],
            source: undefined,
        })),
        { place: inside, level: 1, isNote: true },
        setting,
    );
    const grounded = closed(strips).map((strip): Strip => {
        const ground = { kind: 'fill', x: place.left, y: 0, height: strip.height } as const;
        return {
            ...strip,
            marks: [
                { ...ground, width: place.width, colour: COLOURS.shade },
                { ...ground, width: BAR, colour: COLOURS.accent },
                ...strip.marks,
            ],
        };
    });
    return { strips: spaced(grounded, setting.look.space.note), parts: [{ tag: 'Note', parts }], leads: true };
}
