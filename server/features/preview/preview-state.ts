import { renderHtml, type HtmlBlock, type HtmlRendering } from '../../../contract/html/html.js';
import type { ContractDocument } from '../../../contract/tree/document.js';
import type { Preview, PreviewBlock } from '../../../protocol/preview.js';

/** What is remembered of a page between two previews: the last contract that could be made of the file. */
export interface PreviewState {
    /** What the page shows; `undefined` while it shows nothing. */
    readonly shown: ShownContract | undefined;
}

interface ShownContract {
    readonly title: string;
    readonly rendering: HtmlRendering;
    readonly since: object | undefined;
}

/** The state before the first preview. */
export function newPreviewState(): PreviewState {
    return { shown: undefined };
}

/** What there is to show now. */
export interface PreviewSource {
    readonly title: string;
    /** The revision whose changes are shown, where it is a redline: the last good one stays only as long as that is the same. */
    readonly since?: object;
    /** Makes the contract; `undefined` when the file holds no agreement that can be read. */
    readonly contract: (() => ContractDocument) | undefined;
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
    const before = state.shown;
    const current = source.mistakes === 0 ? contractOf(source, before) : undefined;
    const last = before?.since === source.since ? before : undefined;
    const shown = current ?? last ?? contractOf(source, before);
    const change: PreviewChange = {
        title: shown?.title ?? '',
        state: shown === undefined ? 'empty' : current ? 'current' : 'outdated',
        notice: noticeOf(source, shown !== undefined, current !== undefined),
        ...changedBlocks(before?.rendering.blocks, shown?.rendering.blocks ?? []),
    };
    return { change, state: { shown } };
}

/** A large contract has thousands of blocks, and most edits leave them where they are: then their order is left out. */
function changedBlocks(
    before: readonly HtmlBlock[] | undefined,
    after: readonly HtmlBlock[],
): Pick<PreviewChange, 'order' | 'changed'> {
    if (before?.length === after.length && after.every(({ id }, index) => id === before[index]?.id)) {
        return { changed: after.filter(({ html }, index) => html !== before[index]?.html).map(sentBlock) };
    }
    const known = new Map(before?.map(({ id, html }) => [id, html]));
    return {
        order: after.map(({ id }) => id),
        changed: after.filter(({ id, html }) => html !== known.get(id)).map(sentBlock),
    };
}

function sentBlock({ id, html }: HtmlBlock): PreviewBlock {
    return { id, html };
}

function contractOf(
    { title, since, contract }: PreviewSource,
    before: ShownContract | undefined,
): ShownContract | undefined {
    return contract && { title, since, rendering: renderHtml(contract(), before?.rendering) };
}

function noticeOf(source: PreviewSource, isShown: boolean, isCurrent: boolean): string {
    if (isCurrent) return '';
    if (isShown)
        return `The text has ${source.mistakes === 1 ? 'a mistake' : `${source.mistakes} mistakes`}, so a part of it cannot be read. This is the last contract that could be made of it.`;
    return source.mistakes === 0
        ? 'This file holds no agreement to show. A contract appears when it has an `agreement` block.'
        : 'The text cannot be read as an agreement yet.';
}
