import type { BlockPlace, Preview } from '../../../protocol/preview.js';
import type { ContractView } from '../../../contract/views.js';

/** What a panel shows, and how: enough to bring it back after the window was reloaded. */
export interface Showing {
    readonly uri: string;
    readonly view: ContractView;
    /** The name of the agreement, when the file holds several. */
    readonly agreement: string | undefined;
    /** Whether it stays with its file when another agreement is opened. */
    readonly locked: boolean;
    /** Whether it shows what changed since the baseline of the file, where the file is compared with one. */
    readonly redline: boolean;
}

/** Whether two panels would be rendered alike. */
export function isSameShowing(one: Showing, other: Showing): boolean {
    return (
        one.uri === other.uri &&
        one.view === other.view &&
        one.agreement === other.agreement &&
        one.redline === other.redline
    );
}

/** What of a redline is to be seen, as in the redline that is exported. */
export const REDLINE_VIEWS = [
    { name: 'redline', label: 'Redline' },
    { name: 'now', label: 'As it is now' },
    { name: 'before', label: 'As it was' },
    { name: 'changed', label: 'Changed clauses only' },
] as const;
export type RedlineView = (typeof REDLINE_VIEWS)[number]['name'];

/** An error or a warning at a block, as the page shows it. */
export interface Mark {
    readonly block: string;
    readonly kind: 'error' | 'warning';
    readonly message: string;
}

/** What the extension tells the page. */
export type ToPage =
    | { readonly kind: 'preview'; readonly preview: Preview; readonly showing: Showing }
    | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
    /** The cursor stands on the text of this block. `reveal`: it was put there, so the reader wants to see it. */
    | { readonly kind: 'cursor'; readonly block: string | undefined; readonly reveal: boolean }
    /** The editor was scrolled: its first line is shown at this place. */
    | { readonly kind: 'scroll'; readonly place: BlockPlace }
    | { readonly kind: 'locked'; readonly locked: boolean }
    | { readonly kind: 'zoom'; readonly direction: -1 | 0 | 1 }
    /** The file is gone; the contract stays as it was. */
    | { readonly kind: 'gone'; readonly notice: string };

/** What the page tells the extension. It never names a file: the panel knows its own. */
export type FromPage =
    /** The page is there and needs the whole contract. */
    | { readonly kind: 'ready' }
    /** The reader has clicked on what a place in the contract says. */
    | { readonly kind: 'reveal'; readonly place: BlockPlace }
    /** The reader has scrolled: this place is at the top. */
    | { readonly kind: 'scrolled'; readonly place: BlockPlace }
    /** The reader wants to see the problem behind a mark: its number in the last marks. */
    | { readonly kind: 'problem'; readonly mark: number }
    | { readonly kind: 'view'; readonly view: ContractView }
    /** Another agreement of the file: its place in the list. */
    | { readonly kind: 'agreement'; readonly index: number }
    | { readonly kind: 'lock'; readonly locked: boolean }
    /** The redline of the file, or its contract as it is. */
    | { readonly kind: 'redline'; readonly redline: boolean }
    | { readonly kind: 'browser' };
