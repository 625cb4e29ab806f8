import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
    AbstractMessageReader,
    AbstractMessageWriter,
    CompletionRequest,
    createProtocolConnection,
    DidOpenTextDocumentNotification,
    InitializedNotification,
    InitializeRequest,
    PublishDiagnosticsNotification,
    type CompletionList,
    type DataCallback,
    type Diagnostic,
    type Disposable,
    type Message,
} from 'vscode-languageserver-protocol/node';
import { ReadDirectory, ReadFile } from '../../protocol/files.js';
import { buildBundles } from '../bundles.js';

const FOLDER = 'vscode-vfs://host/project';
const FILES: Readonly<Record<string, string>> = {
    [`${FOLDER}/a.msa`]: 'import "library.msa"\ntier gold "Gold" extends basic {\n  covers nothing\n}\n',
    [`${FOLDER}/library.msa`]: 'tier basic "Basic" {\n}\n',
};

class PortReader extends AbstractMessageReader {
    constructor(private readonly port: MessagePort) {
        super();
    }
    listen(callback: DataCallback): Disposable {
        this.port.onmessage = ({ data }: MessageEvent<Message>): void => {
            callback(data);
        };
        return { dispose: () => (this.port.onmessage = null) };
    }
}

class PortWriter extends AbstractMessageWriter {
    constructor(private readonly port: MessagePort) {
        super();
    }
    write(message: Message): Promise<void> {
        this.port.postMessage(message);
        return Promise.resolve();
    }
    end(): void {}
}

const bundles = mkdtempSync(join(tmpdir(), 'msa-web-server-'));
const channel = new MessageChannel();
beforeAll(() => {
    buildBundles(bundles);
});
afterEach(() => {
    channel.port1.close();
    channel.port2.close();
});
afterAll(() => {
    rmSync(bundles, { recursive: true, force: true });
});

test('the server for browsers works with what a web worker offers, and reads files through the editor', async () => {
    // No `process`, no `require`: nothing of Node.
    const worker = {
        self: channel.port1,
        ...{ console, performance, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
        ...{ TextEncoder, TextDecoder, URL, AbortController },
    };
    runInContext(readFileSync(join(bundles, 'server-web.js'), 'utf8'), createContext(worker));

    const connection = createProtocolConnection(new PortReader(channel.port2), new PortWriter(channel.port2));
    connection.onRequest(ReadDirectory.type, ({ uri }) =>
        Object.keys(FILES)
            .filter(file => file.startsWith(`${uri}/`))
            .map(file => ({ uri: file, kind: 'file' as const })),
    );
    connection.onRequest(ReadFile.type, ({ uri }) => ({ text: FILES[uri] ?? '' }));
    const reported = new Promise<readonly Diagnostic[]>(resolve => {
        connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
            if (uri.endsWith('/a.msa')) resolve(diagnostics);
        });
    });
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        capabilities: {},
        workspaceFolders: [{ uri: FOLDER, name: 'project' }],
    });
    await connection.sendNotification(InitializedNotification.type, {});
    const unlinked = (await reported).filter(each => each.code === 'A01');
    expect(unlinked.map(each => each.range.start.line)).toEqual([2]);

    const textDocument = { uri: `${FOLDER}/b.msa` };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {
            ...textDocument,
            languageId: 'msa',
            version: 1,
            text: 'import "library.msa"\ntier gold "Gold" extends ',
        },
    });
    const answer = await connection.sendRequest(CompletionRequest.type, {
        textDocument,
        position: { line: 1, character: 25 },
    });
    expect((answer as CompletionList).items.map(item => item.label)).toContain('basic');
    connection.dispose();
});
