import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { keepHeapSmall } from './heap.js';
import { startServer } from './server.js';
import { LocalFiles } from './workspace/local-files.js';

/** Serves an editor over the transport that the command line names: --stdio, --node-ipc, --socket=… or --pipe=…. */
export function startNodeServer(): void {
    keepHeapSmall();
    startServer(createConnection(ProposedFeatures.all), { fileSystemProvider: () => new LocalFiles() });
}
