import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.js';
import { remoteWriters } from './workspace/remote-writers.js';
import { RemoteFileSystem } from './workspace/remote-file-system.js';

/** The worker's own scope, which sends and receives like the worker does on the other side. */
declare const self: Worker;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, {
    fileSystemProvider: () => new RemoteFileSystem(connection),
    writers: remoteWriters(connection),
});
