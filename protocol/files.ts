import { RequestType } from 'vscode-jsonrpc';

/** The server asks the client for a file where it has no file system of its own (a browser, a virtual workspace). */
export namespace ReadFile {
    export interface Params {
        readonly uri: string;
    }
    export interface Result {
        readonly text: string;
    }
    export const type = new RequestType<Params, Result, void>('msa/fs/readFile');
}

/** The same for what a folder holds. */
export namespace ReadDirectory {
    export interface Params {
        readonly uri: string;
    }
    export type Result = readonly { readonly uri: string; readonly kind: 'file' | 'directory' }[];
    export const type = new RequestType<Params, Result, void>('msa/fs/readDirectory');
}

/** A script of the extension that a server in a worker loads when it is needed. */
export type ScriptName = 'docx' | 'pdf';

/** A server in a worker asks the client for the text of such a script, because it cannot load files itself. */
export namespace ReadScript {
    export interface Params {
        readonly name: ScriptName;
    }
    export interface Result {
        readonly text: string;
    }
    export const type = new RequestType<Params, Result, void>('msa/readScript');
}
