import type { Block, Content, List, ListItem, Table } from '../../contract/tree/document.js';
import { revised, revisedBlock, revisedItem } from '../../contract/tree/marking.js';
import { aligned, type Pair } from './alignment.js';
import { keyOf, sideAfter, sideBefore, type Comparing, type SideReading } from './comparing.js';
import { comparedTable, tableKey } from './tables.js';
import { comparedContent, sharedWords } from './words.js';

/** The blocks of both as those of a redline: equal ones first, then those that have the most in common. */
export function comparedBodies(before: readonly Block[], after: readonly Block[], comparing: Comparing): Block[] {
    const pairs = aligned(before, after, {
        keyBefore: block => blockKey(block, sideBefore(comparing)),
        keyAfter: block => blockKey(block, sideAfter(comparing)),
        similarity: (was, is) =>
            areComparable(was, is)
                ? likeness(blockKey(was, sideBefore(comparing)), blockKey(is, sideAfter(comparing)))
                : 0,
    });
    return pairs.map(({ before: was, after: is }: Pair<Block>): Block => {
        if (!is) return revisedBlock('deleted', was);
        return was ? comparedBlock(was, is, comparing) : revisedBlock('inserted', is);
    });
}

/**
 * The same for blocks of which the first stands behind a number or a marker: that stays with the first paragraph, whatever
 * becomes of its words.
 */
export function comparedNumbered(before: readonly Block[], after: readonly Block[], comparing: Comparing): Block[] {
    const [was, ...othersBefore] = before;
    const [is, ...othersAfter] = after;
    if (was?.kind !== 'paragraph' || is?.kind !== 'paragraph') return comparedBodies(before, after, comparing);
    return [comparedBlock(was, is, comparing), ...comparedBodies(othersBefore, othersAfter, comparing)];
}

/** Optional content, such as a caption, as that of a redline. */
export function comparedOptional(
    before: Content | undefined,
    after: Content | undefined,
    comparing: Comparing,
): Content | undefined {
    if (before && after) return comparedContent(before, after, comparing);
    return before ? revised('deleted', before) : after && revised('inserted', after);
}

/** How much two texts have in common; a little in any case, so that one may take the place of the other. */
function likeness(before: string, after: string): number {
    return Math.max(sharedWords(before.split(/\s+/), after.split(/\s+/)), 0.01);
}

/** Whether one block may have become the other by a change of words. */
function areComparable(before: Block, after: Block): boolean {
    if (before.kind === 'list')
        return after.kind === 'list' && before.style === after.style && before.start === after.start;
    if (before.kind === 'subheading') return after.kind === 'subheading' && before.rank === after.rank;
    return before.kind === after.kind;
}

function comparedBlock(before: Block, after: Block, comparing: Comparing): Block {
    switch (after.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return before.kind === after.kind
                ? { ...after, content: comparedContent(before.content, after.content, comparing) }
                : after;
        case 'note':
            return before.kind === after.kind
                ? { ...after, blocks: comparedBodies(before.blocks, after.blocks, comparing) }
                : after;
        case 'list':
            return before.kind === after.kind ? comparedList(before, after, comparing) : after;
        case 'table':
            return before.kind === after.kind ? tableOf(before, after, comparing) : after;
    }
}

function tableOf(before: Table, after: Table, comparing: Comparing): Table {
    return {
        ...comparedTable(before, after, comparing),
        caption: comparedOptional(before.caption, after.caption, comparing),
    };
}

function comparedList(before: List, after: List, comparing: Comparing): List {
    const pairs = aligned(before.items, after.items, {
        keyBefore: item => itemKey(item, sideBefore(comparing)),
        keyAfter: item => itemKey(item, sideAfter(comparing)),
        similarity: (was, is) => likeness(itemKey(was, sideBefore(comparing)), itemKey(is, sideAfter(comparing))),
    });
    const items = pairs.map(({ before: was, after: is }: Pair<ListItem>): ListItem => {
        if (!is) return revisedItem('deleted', was);
        if (!was) return revisedItem('inserted', is);
        return { ...is, blocks: comparedNumbered(was.blocks, is.blocks, comparing) };
    });
    return { ...after, items };
}

function itemKey({ blocks }: ListItem, side: SideReading): string {
    return blocks.map(block => blockKey(block, side)).join('\n');
}

/** What a block says; equal for blocks that read the same. */
export function blockKey(block: Block, side: SideReading): string {
    switch (block.kind) {
        case 'paragraph':
        case 'code-block':
            return `${block.kind} ${keyOf(block.content, side)}`;
        case 'subheading':
            return `${block.kind} ${block.rank} ${keyOf(block.content, side)}`;
        case 'note':
            return `note ${block.blocks.map(each => blockKey(each, side)).join('\n')}`;
        case 'list':
            return `${block.style} ${block.start ?? 1} ${block.items.map(item => itemKey(item, side)).join('\n')}`;
        case 'table':
            return tableKey(block, side);
    }
}
