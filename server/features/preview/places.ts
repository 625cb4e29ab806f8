import type { BlockPlace } from '../../../protocol/preview.js';
import type { HtmlBlock } from '../../../contract/html/html.js';

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
    blocks: readonly HtmlBlock[],
    lineOf: (uri: string, offset: number) => number | undefined,
): readonly LinedBlock[] {
    return blocks.flatMap(({ id, source }) => {
        if (!source) return [];
        const [first, last] = [lineOf(source.uri, source.offset), lineOf(source.uri, source.end)];
        return first === undefined || last === undefined ? [] : [{ id, lines: { uri: source.uri, first, last } }];
    });
}

/** The block that shows a line of a file; of several the one with the fewest lines. */
export function blockShowing(blocks: readonly LinedBlock[], uri: string, line: number): LinedBlock | undefined {
    let found: LinedBlock | undefined;
    for (const block of blocks) {
        const { lines } = block;
        const isShown = lines.uri === uri && lines.first <= line && line <= lines.last;
        if (isShown && (!found || size(block) < size(found))) found = block;
    }
    return found;
}

/**
 * The place in the contract that a line of a file leads to: the block that shows the line, else the end of the block
 * whose lines end nearest before it.
 */
export function placeOfLine(blocks: readonly LinedBlock[], uri: string, line: number): BlockPlace | undefined {
    const around = blockShowing(blocks, uri, line);
    if (around) return { block: around.id, share: (line - around.lines.first) / (size(around) + 1) };
    let before: LinedBlock | undefined;
    for (const block of blocks) {
        const { lines } = block;
        const isBefore = lines.uri === uri && lines.last < line;
        if (isBefore && (!before || lines.last > before.lines.last)) before = block;
    }
    return before && { block: before.id, share: 1 };
}

/** The line of the file that is shown at a place of a block. */
export function lineOfPlace(blocks: readonly LinedBlock[], { block, share }: BlockPlace): Lines | undefined {
    const found = blocks.find(each => each.id === block);
    if (!found) return undefined;
    // The share was rounded and may be a little too small to reach its line again.
    const line = found.lines.first + Math.floor(share * (size(found) + 1) + 1e-6);
    return { ...found.lines, first: Math.min(line, found.lines.last) };
}

function size({ lines }: LinedBlock): number {
    return lines.last - lines.first;
}
