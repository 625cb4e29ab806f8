import { PassThrough } from 'node:stream';
import { EmptyFileSystemProvider, URI, type FileSystemNode, type FileSystemProvider } from 'langium';
import {
    createConnection,
    createProtocolConnection,
    ProposedFeatures,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
    DidChangeTextDocumentNotification,
    DidOpenTextDocumentNotification,
    ExitNotification,
    InitializedNotification,
    InitializeRequest,
    PublishDiagnosticsNotification,
    RegistrationRequest,
    ShutdownRequest,
    type Diagnostic,
    type Position,
    type ProtocolConnection,
    type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { modularWriters } from '../../contract/paper/writers.js';
import { startServer } from '../../server/server.js';
import type { Files } from '../language/check.js';

const FOLDER = 'memory:/project';

/** The files of a project, as a disk that the server reads. */
function memoryFiles(files: Files): FileSystemProvider {
    const nameOf = (uri: URI): string => uri.toString().slice(FOLDER.length + 1);
    const readFile = (uri: URI): Promise<string> => {
        const text = files[nameOf(uri)];
        return text === undefined ? Promise.reject(new Error('not found')) : Promise.resolve(text);
    };
    const entry = (uri: URI): FileSystemNode => ({ uri, isFile: true, isDirectory: false });
    return Object.assign(new EmptyFileSystemProvider(), {
        readFile,
        stat: async (uri: URI) => entry(await readFile(uri).then(() => uri)),
        readDirectory: (uri: URI) => {
            // The folder of the project shows all files at once.
            const folder = uri.toString() === FOLDER ? '' : `${nameOf(uri)}/`;
            const inside = Object.keys(files).filter(name => name.startsWith(folder));
            return Promise.resolve(inside.map(name => entry(URI.parse(`${FOLDER}/${name}`))));
        },
    });
}

/** An editor with a server of its own: what a person would do, and what they would see. */
export interface Editor {
    readonly connection: ProtocolConnection;
    uri(name: string): string;
    open(name: string, text?: string): Promise<void>;
    /** Replaces the text of an opened file. */
    change(name: string, text: string): void;
    /** The next diagnostics of a file that fulfil a condition, published from now on or standing already. */
    diagnostics(
        name: string,
        isAwaited?: (diagnostics: readonly Diagnostic[]) => boolean,
    ): Promise<readonly Diagnostic[]>;
    close(): Promise<void>;
}

export async function startEditor(files: Files, options: { readonly folder?: boolean } = {}): Promise<Editor> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    startServer(
        createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
        {
            fileSystemProvider: () => memoryFiles(files),
            writers: modularWriters,
        },
    );
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const published = new Map<string, readonly Diagnostic[]>();
    const listeners = new Set<(params: PublishDiagnosticsParams) => void>();
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
        published.set(params.uri, params.diagnostics);
        for (const listener of listeners) listener(params);
    });
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.listen();
    const workspaceFolders = options.folder === false ? null : [{ uri: FOLDER, name: 'project' }];
    await connection.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        capabilities: {},
        workspaceFolders,
    });
    await connection.sendNotification(InitializedNotification.type, {});

    const versions = new Map<string, number>();
    const uri = (name: string): string => `${FOLDER}/${name}`;
    return {
        connection,
        uri,
        async open(name, text = files[name] ?? '') {
            versions.set(name, 1);
            await connection.sendNotification(DidOpenTextDocumentNotification.type, {
                textDocument: { uri: uri(name), languageId: 'msa', version: 1, text },
            });
        },
        change(name, text) {
            const version = (versions.get(name) ?? 1) + 1;
            versions.set(name, version);
            published.delete(uri(name));
            void connection.sendNotification(DidChangeTextDocumentNotification.type, {
                textDocument: { uri: uri(name), version },
                contentChanges: [{ text }],
            });
        },
        diagnostics(name, isAwaited = () => true) {
            const standing = published.get(uri(name));
            if (standing && isAwaited(standing)) return Promise.resolve(standing);
            return new Promise(resolve => {
                const listener = (params: PublishDiagnosticsParams): void => {
                    if (params.uri !== uri(name) || !isAwaited(params.diagnostics)) return;
                    listeners.delete(listener);
                    resolve(params.diagnostics);
                };
                listeners.add(listener);
            });
        },
        async close() {
            await connection.sendRequest(ShutdownRequest.type);
            await connection.sendNotification(ExitNotification.type);
            connection.dispose();
        },
    };
}

/** A text with the mark `<|>` taken out, and the place where it stood. */
export function cursor(marked: string): { readonly text: string; readonly position: Position } {
    const before = marked.slice(0, marked.indexOf('<|>'));
    const lines = before.split('\n');
    return {
        text: marked.replace('<|>', ''),
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    };
}
