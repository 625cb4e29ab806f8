import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { modularWriters } from '../contract/paper/writers.js';
import { startServer } from './server.js';
import { tuneV8 } from '../node/v8-options.js';
import { ReachableFiles } from './workspace/reachable-files.js';

/** Serves an editor over the transport that the command line names: --stdio, --node-ipc, --socket=… or --pipe=…. */
export function startNodeServer(): void {
    tuneV8();
    const connection = createConnection(ProposedFeatures.all);
    startServer(connection, { fileSystemProvider: () => new ReachableFiles(connection), writers: modularWriters });
}
