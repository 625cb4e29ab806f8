import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.js';

/** Serves an editor over the transport that the command line names: --stdio, --node-ipc, --socket=… or --pipe=…. */
export function startNodeServer(): void {
    startServer(createConnection(ProposedFeatures.all), NodeFileSystem);
}
