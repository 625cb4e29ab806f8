import type { Preview, PreviewBlock } from '../../../server/protocol.js';

/** The contract as the page has it. */
export interface PageContract {
    readonly uri: string;
    readonly title: string;
    readonly notice: string;
    readonly isOutdated: boolean;
    readonly blocks: readonly PreviewBlock[];
}

export const NO_CONTRACT: PageContract = { uri: '', title: '', notice: '', isOutdated: false, blocks: [] };

/** The contract after a preview has arrived: blocks that did not change are the same objects as before. */
export function applyPreview(contract: PageContract, preview: Preview): PageContract {
    const known = new Map(contract.blocks.map(block => [block.id, block]));
    for (const block of preview.changed) known.set(block.id, block);
    return {
        uri: preview.uri,
        title: preview.title,
        notice: preview.notice,
        isOutdated: preview.state === 'outdated',
        blocks: preview.order.map(id => known.get(id)).filter(block => block !== undefined),
    };
}

/** The block that shows a line of the file: of several, the one with the fewest lines. */
export function blockAtLine(blocks: readonly PreviewBlock[], line: number): PreviewBlock | undefined {
    let best: PreviewBlock | undefined;
    const size = (block: PreviewBlock): number => (block.lines ? block.lines.last - block.lines.first : Infinity);
    for (const block of blocks) {
        const isAround = block.lines !== undefined && block.lines.first <= line && line <= block.lines.last;
        if (isAround && (!best || size(block) <= size(best))) best = block;
    }
    return best;
}
