import { Uri, workspace } from 'vscode';
import {
    BrowserMessageReader,
    BrowserMessageWriter,
    LanguageClient,
    type MessageTransports,
} from 'vscode-languageclient/browser';
import type { CreateLanguageClient } from './server.js';

/**
 * Runs the server in a web worker. Its script is read through the editor, because a browser refuses to load a worker
 * from the address of some extensions.
 */
export const webLanguageClient: CreateLanguageClient = (context, options) =>
    new LanguageClient('msa', 'MSA Agreements', () => startWorker(context.extensionUri), options);

async function startWorker(extension: Uri): Promise<MessageTransports> {
    const script = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'server-web.js'));
    const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'text/javascript' }));
    const worker = new Worker(url);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
