import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { modularWriters } from '../contract/writers.js';
import { startServer } from './server.js';
import { tuneV8 } from './v8-options.js';
import { LocalFiles } from './workspace/local-files.js';

/** Serves an editor over the transport that the command line names: --stdio, --node-ipc, --socket=… or --pipe=…. */
export function startNodeServer(): void {
    tuneV8();
    startServer(createConnection(ProposedFeatures.all), {
        fileSystemProvider: () => new LocalFiles(),
        writers: modularWriters,
    });
}
