import { RequestType } from 'vscode-jsonrpc';
import type { FormatName } from '../contract/formats.js';
import type { ContractView } from '../contract/views.js';

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
        readonly view?: ContractView;
        /** The paper of a PDF or a Word document, `a4` or `letter`; that of the place for anything else. */
        readonly paper?: string;
    }
    /** `refused` says in sentences why a contract is not rendered: for errors, or for letters that a PDF would lack. */
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
