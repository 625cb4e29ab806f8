import { contractDocument } from '../../../contract/contract.js';
import { renderBlocks } from '../../../contract/html/html.js';
import type { ContractView } from '../../../contract/views.js';
import type { Agreement } from '../../../language/agreement/model.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import type { Preview, PreviewBlock } from '../../../protocol/preview.js';

/** A block of the page and the text that it shows. */
export interface PlacedBlock extends PreviewBlock {
    readonly source: SourceSpan | undefined;
}

/** What is remembered of a page between two previews. */
export interface PreviewState {
    /** The HTML that the page has, by block; `undefined` while it has nothing. */
    readonly sent: ReadonlyMap<string, string> | undefined;
    /** The last contract that could be made of the file. */
    readonly last: { readonly title: string; readonly blocks: readonly PlacedBlock[] } | undefined;
}

/** The state before the first preview. */
export function newPreviewState(): PreviewState {
    return { sent: undefined, last: undefined };
}

export interface PreviewSource {
    readonly view: ContractView;
    /** The agreement to show; `undefined` when the file holds none that can be read. */
    readonly agreement: Agreement | undefined;
    /** The number of mistakes for which a part of the text could not be read. */
    readonly mistakes: number;
}

/** What changes on the page; the panel and the file are known to the caller. */
export type PreviewChange = Pick<Preview, 'title' | 'state' | 'notice' | 'order' | 'changed'>;

/**
 * The next preview of a file, and what to remember. A contract is made of whatever could be read; while the text has
 * syntax errors and less of it can be read than before, the last good contract stays and is marked as outdated.
 */
export function nextPreview(
    source: PreviewSource,
    state: PreviewState,
): { readonly change: PreviewChange; readonly state: PreviewState } {
    const current = source.mistakes === 0 && source.agreement ? contractOf(source, source.agreement) : undefined;
    const shown = current ?? state.last ?? (source.agreement ? contractOf(source, source.agreement) : undefined);
    const blocks = shown?.blocks ?? [];
    const { sent } = state;
    const hasOrder = sent?.size === blocks.length && sameOrder([...sent.keys()], blocks);
    const change: PreviewChange = {
        title: shown?.title ?? '',
        state: shown === undefined ? 'empty' : current ? 'current' : 'outdated',
        notice: noticeOf(source, shown !== undefined, current !== undefined),
        // A large contract has thousands of blocks, and most edits leave them where they are.
        ...(!hasOrder && { order: blocks.map(block => block.id) }),
        changed: blocks.filter(block => sent?.get(block.id) !== block.html).map(({ id, html }) => ({ id, html })),
    };
    const nextSent = new Map(blocks.map(block => [block.id, block.html]));
    return { change, state: { sent: nextSent, last: shown } };
}

function sameOrder(ids: readonly string[], blocks: readonly PlacedBlock[]): boolean {
    return blocks.every((block, index) => block.id === ids[index]);
}

function contractOf({ view }: PreviewSource, agreement: Agreement): { title: string; blocks: readonly PlacedBlock[] } {
    return {
        title: agreement.title?.value ?? '',
        blocks: renderBlocks(contractDocument(agreement, { view })),
    };
}

function noticeOf(source: PreviewSource, isShown: boolean, isCurrent: boolean): string {
    if (isCurrent) return '';
    if (isShown)
        return `The text has ${source.mistakes === 1 ? 'a mistake' : `${source.mistakes} mistakes`}, so a part of it cannot be read. This is the last contract that could be made of it.`;
    return source.mistakes === 0
        ? 'This file holds no agreement to show. A contract appears when it has an `agreement` block.'
        : 'The text cannot be read as an agreement yet.';
}
