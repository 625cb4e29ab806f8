import type { BlockPlace } from '../protocol.js';
import type { PlacedBlock } from './preview-state.js';

/** Where a text that a block shows stands: zero-based lines, both included. */
export interface Lines {
    readonly uri: string;
    readonly first: number;
    readonly last: number;
}

/** A block with the lines that it shows. */
export interface LinedBlock {
    readonly id: string;
    readonly lines: Lines;
}

/** The blocks that come from a text, with its lines. `lineOf` knows the files. */
export function linedBlocks(
    blocks: readonly PlacedBlock[],
    lineOf: (uri: string, offset: number) => number | undefined,
): readonly LinedBlock[] {
    return blocks.flatMap(({ id, source }) => {
        if (!source) return [];
        const [first, last] = [lineOf(source.uri, source.offset), lineOf(source.uri, source.end)];
        return first === undefined || last === undefined ? [] : [{ id, lines: { uri: source.uri, first, last } }];
    });
}

/**
 * The block that shows a line of a file, and how far down in the text of the block the line stands. Of several blocks
 * it is the one with the fewest lines; where no block shows the line, the one that ends last before it.
 */
export function blockAtLine(blocks: readonly LinedBlock[], uri: string, line: number): BlockPlace | undefined {
    let around: LinedBlock | undefined;
    let before: LinedBlock | undefined;
    for (const block of blocks) {
        const { lines } = block;
        if (lines.uri !== uri) continue;
        if (lines.first <= line && line <= lines.last) {
            if (!around || size(block) < size(around)) around = block;
        } else if (lines.last < line && (!before || lines.last > before.lines.last)) before = block;
    }
    if (!around) return before && { block: before.id, share: 1 };
    return { block: around.id, share: (line - around.lines.first) / (size(around) + 1) };
}

/** The line that stands at a share of the text of a block. */
export function lineOfPlace(blocks: readonly LinedBlock[], { block, share }: BlockPlace): Lines | undefined {
    const found = blocks.find(each => each.id === block);
    if (!found) return undefined;
    // A share is a fraction of lines and may be a little less than it should be.
    const line = found.lines.first + Math.floor(share * (size(found) + 1) + 1e-6);
    return { ...found.lines, first: Math.min(line, found.lines.last) };
}

function size({ lines }: LinedBlock): number {
    return lines.last - lines.first;
}
