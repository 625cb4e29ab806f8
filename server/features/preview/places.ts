import type { BlockPlace } from '../../../protocol/preview.js';
import type { ContractDocument, Remark } from '../../../contract/tree/document.js';
import { isGone } from '../../../contract/tree/text.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';

/** The block at the head of every page. */
export const TITLE = 'title';

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

/** The blocks of a contract that come from a text, with its lines. `lineOf` knows the files. */
export function linedBlocks(
    document: ContractDocument,
    lineOf: (uri: string, offset: number) => number | undefined,
): readonly LinedBlock[] {
    return sourcesOf(document).flatMap(({ id, source }) => {
        if (!source) return [];
        const [first, last] = [lineOf(source.uri, source.offset), lineOf(source.uri, source.end)];
        return first === undefined || last === undefined ? [] : [{ id, lines: { uri: source.uri, first, last } }];
    });
}

interface SourcedBlock {
    readonly id: string;
    readonly source: SourceSpan | undefined;
}

/** The text of today that each block is made of. What is gone leads to what holds it, or to where it stands now. */
function sourcesOf({ title, clauses, clauseById }: ContractDocument): readonly SourcedBlock[] {
    const around: (SourceSpan | undefined)[] = [];
    return [
        { id: TITLE, source: title.source },
        ...clauses.map(({ id, depth, source, revision, movedId }): SourcedBlock => {
            around.length = Math.min(around.length, depth - 1);
            const holder = around.at(-1) ?? title.source;
            const elsewhere = movedId === undefined ? undefined : clauseById.get(movedId)?.source;
            const own = revision !== undefined && isGone(revision) ? (elsewhere ?? holder) : source;
            around[depth - 1] = own;
            return { id, source: own };
        }),
    ];
}

/**
 * The block of a contract that shows a change, as its redline tells by the verdicts beside its clauses. What is gone is
 * shown where it is only in the redline itself, and in the contract of today at what held it.
 */
export function blockOfChange(
    redline: ContractDocument,
    fingerprint: string,
    { clauseById }: ContractDocument,
): string | undefined {
    const isIts = ({ id }: Remark): boolean => id === fingerprint;
    if (redline.title.remarks?.some(isIts)) return TITLE;
    const around: string[] = [];
    for (const { id, depth, remarks } of redline.clauses) {
        around.length = Math.min(around.length, depth - 1);
        around[depth - 1] = clauseById.has(id) ? id : (around.at(-1) ?? TITLE);
        if (remarks?.some(isIts)) return around[depth - 1];
    }
    return undefined;
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
