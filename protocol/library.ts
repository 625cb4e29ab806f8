import { RequestType, RequestType0 } from 'vscode-jsonrpc';

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
