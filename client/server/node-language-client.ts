import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { V8_START_OPTIONS } from '../../node/v8-options.js';
import type { CreateLanguageClient } from './server.js';

/** Runs the server in a process of its own, on the Node that VS Code itself runs on. */
export const nodeLanguageClient: CreateLanguageClient = (context, options) => {
    const module = context.asAbsolutePath('dist/server.cjs');
    const server = { module, transport: TransportKind.ipc, options: { execArgv: [...V8_START_OPTIONS] } };
    return new LanguageClient('msa', 'MSA Agreements', { run: server, debug: server }, options);
};
