import type { Preview, PreviewBlock } from '../../../protocol/preview.js';
import type { Mark } from './messages.js';

/** The contract as the page has it. */
export interface PageContract {
    readonly title: string;
    readonly notice: string;
    readonly isOutdated: boolean;
    readonly blocks: readonly PreviewBlock[];
}

export const NO_CONTRACT: PageContract = { title: '', notice: '', isOutdated: false, blocks: [] };

/** The contract after a preview has arrived: blocks that did not change are the same objects as before. */
export function applyPreview(contract: PageContract, preview: Preview): PageContract {
    const changed = new Map(preview.changed.map(block => [block.id, block]));
    return {
        title: preview.title,
        notice: preview.notice,
        isOutdated: preview.state === 'outdated',
        blocks: preview.order
            ? ordered(preview.order, contract.blocks, changed)
            : contract.blocks.map(block => changed.get(block.id) ?? block),
    };
}

function ordered(
    order: readonly string[],
    blocks: readonly PreviewBlock[],
    changed: ReadonlyMap<string, PreviewBlock>,
): readonly PreviewBlock[] {
    const known = new Map(blocks.map(block => [block.id, block]));
    return order.map(id => changed.get(id) ?? known.get(id)).filter(block => block !== undefined);
}

/** The errors and warnings of each block that has some, in their order. */
export function marksByBlock(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
    const byBlock = new Map<string, Mark[]>();
    for (const mark of marks) {
        const found = byBlock.get(mark.block);
        if (found) found.push(mark);
        else byBlock.set(mark.block, [mark]);
    }
    return byBlock;
}
