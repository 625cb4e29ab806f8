import type { Connection } from 'vscode-languageserver';
import type { renderDocx } from '../../contract/paper/docx/docx.js';
import type { pdfObstacles, renderPdf } from '../../contract/paper/pdf/pdf.js';
import type { Writers } from '../../contract/paper/writers.js';
import { ReadScript, type ScriptName } from '../../protocol/files.js';

/** A script of the extension in a worker, and what it leaves there. */
declare function importScripts(url: string): void;
type Script<Name extends ScriptName> = Name extends 'docx'
    ? { readonly renderDocx: typeof renderDocx }
    : { readonly renderPdf: typeof renderPdf; readonly pdfObstacles: typeof pdfObstacles };

/** The writers of the extension, for a server that cannot load modules by itself: each comes through the client. */
export function remoteWriters(connection: Connection): Writers {
    const loaded = new Map<ScriptName, Promise<unknown>>();
    const load = <Name extends ScriptName>(name: Name): Promise<Script<Name>> => {
        const script = loaded.get(name) ?? run(name);
        loaded.set(name, script);
        // What failed once, such as for want of a connection, may succeed the next time.
        script.catch(() => loaded.delete(name));
        return script as Promise<Script<Name>>;
    };
    const run = async (name: ScriptName): Promise<unknown> => {
        const { text } = await connection.sendRequest(ReadScript.type, { name });
        const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
        importScripts(url);
        URL.revokeObjectURL(url);
        // The build gives each script this name: see scripts/build.mjs.
        return (globalThis as Readonly<Record<string, unknown>>)[`msa_${name}`];
    };
    return {
        docx: async (contract, paper, tracking) => (await load('docx')).renderDocx(contract, paper, tracking),
        pdf: async (contract, paper) => (await load('pdf')).renderPdf(contract, paper),
        pdfObstacles: async contract => (await load('pdf')).pdfObstacles(contract),
    };
}
