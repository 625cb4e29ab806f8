import type { FormatName } from '../contract/formats.js';
import { NotificationType, RequestType, RequestType0 } from 'vscode-jsonrpc';

export { CONTRACT_FORMATS, type ContractFormat } from '../contract/formats.js';

/** A piece of the rendered contract that is replaced as a whole. */
export interface PreviewBlock {
    /** Stays the same while the block speaks of the same thing. */
    readonly id: string;
    /** Rendered and escaped by the server; the page inserts it as it is. */
    readonly html: string;
    /** Zero-based lines of the agreement's file that the block shows, if it comes from that file. */
    readonly lines: { readonly first: number; readonly last: number } | undefined;
}

/** The contract of one file as the preview shows it. */
export interface Preview {
    readonly uri: string;
    readonly title: string;
    /** `outdated`: the source has errors that leave no contract; these are the blocks of the last good one. */
    readonly state: 'current' | 'outdated' | 'empty';
    /** A sentence for the reader when something is missing; empty otherwise. */
    readonly notice: string;
    /** The ids of all blocks in their order. */
    readonly order: readonly string[];
    /** The blocks that are new or differ from the last preview sent of this file. */
    readonly changed: readonly PreviewBlock[];
}

/** Starts to follow a file: answers with all blocks; changes arrive as {@link PreviewChanged}. */
export namespace OpenPreview {
    export interface Params {
        readonly uri: string;
    }
    export type Result = Preview;
    export const type = new RequestType<Params, Result, void>('msa/preview/open');
}

/** Ends it. */
export namespace ClosePreview {
    export interface Params {
        readonly uri: string;
    }
    export const type = new NotificationType<Params>('msa/preview/close');
}

/** The contract of a followed file has changed. */
export namespace PreviewChanged {
    export type Params = Preview;
    export const type = new NotificationType<Params>('msa/preview/changed');
}

/** The agreements that a file holds, in its order. */
export namespace Agreements {
    export interface Params {
        readonly uri: string;
    }
    export type Result = readonly { readonly name: string; readonly title: string }[];
    export const type = new RequestType<Params, Result, void>('msa/agreements');
}

/** Renders the contract of a file as a document of its own. */
export namespace RenderContract {
    export interface Params {
        readonly uri: string;
        readonly format: FormatName;
        readonly draft: boolean;
        /** A style sheet that is laid over that of an HTML page. */
        readonly style?: string;
        /** Which agreement of the file: its name. Without one it is the first. */
        readonly agreement?: string;
    }
    /** `refused` says in sentences why a contract with errors is not rendered. */
    export type Result =
        | {
              readonly kind: 'rendered';
              /** The bytes of the document in Base64. */
              readonly content: string;
              readonly fileName: string;
          }
        | { readonly kind: 'refused'; readonly reasons: readonly string[] };
    export const type = new RequestType<Params, Result, void>('msa/render');
}

/** The text of a file of the standard library, for an editor that shows it read-only. */
export namespace LibraryText {
    export interface Params {
        readonly uri: string;
    }
    export interface Result {
        readonly text: string;
    }
    export const type = new RequestType<Params, Result, void>('msa/library');
}

/** The agreements that a new one can start from. */
export namespace Templates {
    export type Result = readonly {
        readonly name: string;
        readonly summary: string;
        /** The file to open first. */
        readonly main: string;
        /** By their paths, seen from the folder of the main file. */
        readonly files: Readonly<Record<string, string>>;
    }[];
    export const type = new RequestType0<Result, void>('msa/templates');
}

/** The server asks the client for files where it has no file system of its own (a browser, a virtual workspace). */
export namespace ReadFile {
    export interface Params {
        readonly uri: string;
    }
    export interface Result {
        readonly text: string;
    }
    export const type = new RequestType<Params, Result, void>('msa/fs/readFile');
}

export namespace ReadDirectory {
    export interface Params {
        readonly uri: string;
    }
    export type Result = readonly { readonly uri: string; readonly kind: 'file' | 'directory' }[];
    export const type = new RequestType<Params, Result, void>('msa/fs/readDirectory');
}
