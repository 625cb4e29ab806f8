import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateLanguageClient } from './server.js';

/** Runs the server in a process of its own, on the Node that VS Code itself runs on. */
export const nodeLanguageClient: CreateLanguageClient = (context, options) => {
    const module = context.asAbsolutePath('dist/server.cjs');
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient('msa', 'MSA Agreements', { run: server, debug: server }, options);
};
