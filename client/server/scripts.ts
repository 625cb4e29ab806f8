import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ReadScript } from '../../protocol/files.js';

const SCRIPTS: ReadonlySet<string> = new Set(['docx', 'pdf'] satisfies ReadScript.Params['name'][]);

/** Hands scripts of the extension to a server that runs in a worker: those two, and nothing else. */
export function answerScriptRequests(client: BaseLanguageClient, extension: Uri): void {
    client.onRequest(ReadScript.type, async ({ name }) => {
        if (!SCRIPTS.has(name)) throw new Error('The extension has no such script.');
        const script = Uri.joinPath(extension, 'dist', `${name}.js`);
        return { text: new TextDecoder().decode(await workspace.fs.readFile(script)) };
    });
}
