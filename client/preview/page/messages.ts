import type { Preview } from '../../../server/protocol.js';

/** What the extension tells the page. */
export type ToPage =
    | { readonly kind: 'preview'; readonly preview: Preview }
    /** The cursor stands on this zero-based line of the file. */
    | { readonly kind: 'line'; readonly line: number }
    /** The file is gone; the contract stays as it was. */
    | { readonly kind: 'gone'; readonly notice: string };

/** What the page tells the extension. It never names a file: the panel knows its own. */
export type FromPage =
    /** The page is there and needs the whole contract. */
    | { readonly kind: 'ready' }
    /** The reader has clicked on what this zero-based line of the file says. */
    | { readonly kind: 'reveal'; readonly line: number };

/** Reads a message of the page; `undefined` for anything that it does not send. */
export function readFromPage(message: unknown): FromPage | undefined {
    if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
    if (message.kind === 'ready') return { kind: 'ready' };
    if (message.kind !== 'reveal' || !('line' in message)) return undefined;
    const { line } = message;
    const isLine = typeof line === 'number' && Number.isSafeInteger(line) && line >= 0 && line < 10_000_000;
    return isLine ? { kind: 'reveal', line } : undefined;
}
