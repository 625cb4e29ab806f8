import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { CreateLanguageClient } from './server.js';

/** Runs the server in a web worker. */
export const webLanguageClient: CreateLanguageClient = (context, options) => {
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js');
    return new LanguageClient(
        'msa',
        'MSA Agreements',
        () => Promise.resolve(new Worker(script.toString(true))),
        options,
    );
};
