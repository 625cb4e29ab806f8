import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { Range } from 'vscode-languageserver-types';
import type { Agreements } from './contracts.js';
import type { ContractView } from '../contract/views.js';

/** A piece of the rendered contract that is replaced as a whole. */
export interface PreviewBlock {
    /** Stays the same while the block speaks of the same thing. */
    readonly id: string;
    /** Rendered and escaped by the server; the page inserts it as it is. */
    readonly html: string;
}

/** What a page shows, or what of it has changed. */
export interface Preview {
    readonly panel: string;
    readonly uri: string;
    readonly title: string;
    /** The agreements of the file, and the place of the one that is shown; -1 when there is none. */
    readonly agreements: Agreements.Result;
    readonly chosen: number;
    /** `outdated`: the source has errors that leave no contract; these are the blocks of the last good one. */
    readonly state: 'current' | 'outdated' | 'empty';
    /** A sentence for the reader when something is missing; empty otherwise. */
    readonly notice: string;
    /** What changed since the baseline of the file, where it has one, whether or not the page shows it. */
    readonly comparison?: PreviewComparison;
    /** The ids of all blocks in their order; left out when it is as before. */
    readonly order?: readonly string[];
    /** The blocks that are new or differ from what the page has. */
    readonly changed: readonly PreviewBlock[];
}

/** What a page says of the changes of its file. */
export interface PreviewComparison {
    /** The name of the baseline, such as `HEAD`. */
    readonly name: string;
    /** In words: `3 changes since HEAD, 1 worse for the client`. */
    readonly summary: string;
    /** Whether the blocks are those of the redline; otherwise they are the contract as it is. */
    readonly isRedline: boolean;
}

/** Begins to show a file in a panel: answers with all blocks; changes arrive as {@link PreviewChanged}. */
export namespace OpenPreview {
    export interface Params {
        /** Whatever the editor calls the panel. What it showed before is forgotten. */
        readonly panel: string;
        readonly uri: string;
        readonly view: ContractView;
        /** Which agreement of the file: its name. Without one it is the first. */
        readonly agreement?: string;
        /** Shows what changed since the baseline of the file; the contract as it is where none is set. */
        readonly redline?: boolean;
    }
    export type Result = Preview;
    export const type = new RequestType<Params, Result, void>('msa/preview/open');
}

/** Ends it. */
export namespace ClosePreview {
    export interface Params {
        readonly panel: string;
    }
    export const type = new NotificationType<Params>('msa/preview/close');
}

/** What a panel shows has changed. */
export namespace PreviewChanged {
    export type Params = Preview;
    export const type = new NotificationType<Params>('msa/preview/changed');
}

/** An error or a warning, at the block that it is about. */
export interface PreviewMark {
    readonly block: string;
    readonly kind: 'error' | 'warning';
    readonly message: string;
    readonly uri: string;
    readonly range: Range;
}

/** The errors and warnings in what a panel shows: all of them, each time they may have changed. */
export namespace PreviewMarks {
    export interface Params {
        readonly panel: string;
        readonly marks: readonly PreviewMark[];
    }
    export const type = new NotificationType<Params>('msa/preview/marks');
}

/** A place in the contract: how far down in a block, from 0 at its top to 1 at its foot. */
export interface BlockPlace {
    readonly block: string;
    readonly share: number;
}

/** Where a panel shows a zero-based line of a file; `null` where it does not. */
export namespace BlockAtLine {
    export interface Params {
        readonly panel: string;
        readonly uri: string;
        readonly line: number;
    }
    export type Result = BlockPlace | null;
    export const type = new RequestType<Params, Result, void>('msa/preview/blockAtLine');
}

/** The zero-based line that a place in a panel shows; `null` for words that no text states. */
export namespace LineOfBlock {
    export interface Params {
        readonly panel: string;
        readonly place: BlockPlace;
    }
    export type Result = { readonly uri: string; readonly line: number } | null;
    export const type = new RequestType<Params, Result, void>('msa/preview/lineOfBlock');
}

/** Where a panel shows a change of its file, by the fingerprint of the change; `null` where it does not. */
export namespace BlockOfChange {
    export interface Params {
        readonly panel: string;
        readonly fingerprint: string;
    }
    export type Result = BlockPlace | null;
    export const type = new RequestType<Params, Result, void>('msa/preview/blockOfChange');
}
