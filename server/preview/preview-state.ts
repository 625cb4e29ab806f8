import type { HtmlBlock, RenderedMarkdown } from '../../contract/html.js';
import { renderBlocks } from '../../contract/html.js';
import { contractDocument } from '../../contract/contract.js';
import type { Agreement } from '../../language/agreement/model.js';
import type { Preview, PreviewBlock } from '../protocol.js';

/** What is remembered of a followed file between two previews. */
export interface PreviewState {
    readonly rendered: RenderedMarkdown;
    /** The blocks that the page has, by id. */
    readonly sent: ReadonlyMap<string, string>;
    /** The last contract that could be made of the file. */
    readonly last: { readonly title: string; readonly blocks: readonly PreviewBlock[] } | undefined;
}

/** The state before the first preview. */
export function newPreviewState(): PreviewState {
    return { rendered: new Map(), sent: new Map(), last: undefined };
}

export interface PreviewSource {
    readonly uri: string;
    /** The agreement to show; `undefined` when the file holds none that can be read. */
    readonly agreement: Agreement | undefined;
    /** The number of mistakes for which a part of the text could not be read. */
    readonly mistakes: number;
    readonly lineOf: (offset: number) => number;
}

/**
 * The next preview of a file, and what to remember. A contract is made of whatever could be read; while the text has
 * syntax errors and less of it can be read than before, the last good contract stays and is marked as outdated.
 */
export function nextPreview(
    source: PreviewSource,
    state: PreviewState,
): { readonly preview: Preview; readonly state: PreviewState } {
    const current =
        source.mistakes === 0 && source.agreement ? contractOf(source, source.agreement, state.rendered) : undefined;
    const shown =
        current ?? state.last ?? (source.agreement ? contractOf(source, source.agreement, state.rendered) : undefined);
    const blocks = shown?.blocks ?? [];
    const changed = blocks.filter(block => state.sent.get(block.id) !== fingerprint(block));
    const preview: Preview = {
        uri: source.uri,
        title: shown?.title ?? '',
        state: shown === undefined ? 'empty' : current ? 'current' : 'outdated',
        notice: noticeOf(source, shown !== undefined, current !== undefined),
        order: blocks.map(block => block.id),
        changed,
    };
    const sent = new Map(blocks.map(block => [block.id, fingerprint(block)]));
    return { preview, state: { rendered: state.rendered, sent, last: shown } };
}

function contractOf(
    source: PreviewSource,
    agreement: Agreement,
    rendered: RenderedMarkdown,
): { title: string; blocks: PreviewBlock[] } {
    const blocks = renderBlocks(contractDocument(agreement), rendered);
    return { title: agreement.title?.value ?? '', blocks: blocks.map(block => previewBlock(block, source)) };
}

function previewBlock(block: HtmlBlock, source: PreviewSource): PreviewBlock {
    const isHere = block.source?.uri === source.uri;
    const lines =
        isHere && block.source
            ? { first: source.lineOf(block.source.offset), last: source.lineOf(block.source.end) }
            : undefined;
    return { id: block.id, html: block.html, lines };
}

/** What the page has of a block: where its lines moved, the page has to know. */
function fingerprint(block: PreviewBlock): string {
    return `${block.lines?.first ?? ''}-${block.lines?.last ?? ''} ${block.html}`;
}

function noticeOf(source: PreviewSource, isShown: boolean, isCurrent: boolean): string {
    if (isCurrent) return '';
    if (isShown)
        return `The text has ${source.mistakes === 1 ? 'a mistake' : `${source.mistakes} mistakes`}, so a part of it cannot be read. This is the last contract that could be made of it.`;
    return source.mistakes === 0
        ? 'This file holds no agreement to show. A contract appears when it has an `agreement` block.'
        : 'The text cannot be read as an agreement yet.';
}
