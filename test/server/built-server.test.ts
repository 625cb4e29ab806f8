import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
    CompletionRequest,
    createProtocolConnection,
    DidOpenTextDocumentNotification,
    ExitNotification,
    HoverRequest,
    InitializedNotification,
    InitializeRequest,
    PublishDiagnosticsNotification,
    ShutdownRequest,
    StreamMessageReader,
    StreamMessageWriter,
    type CompletionList,
    type Diagnostic,
    type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { buildBundles } from '../bundles.js';

/** This Node, and the machine's own where it is another: the bundle promises to run on Node 20. */
const NODES = [...new Set([process.execPath, '/usr/bin/node', '/usr/local/bin/node'])].filter(existsSync);

const scratch = mkdtempSync(join(tmpdir(), 'msa-server-'));
const bundle = join(scratch, 'server.cjs');
let server: ChildProcess | undefined;

beforeAll(() => {
    buildBundles(scratch);
});
afterEach(() => server?.kill());
afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
});

async function start(
    node: string,
    folder: string,
): Promise<{ connection: ProtocolConnection; diagnostics: (name: string) => Promise<readonly Diagnostic[]> }> {
    const child = spawn(node, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    server = child;
    const connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
    );
    const reported = new Map<string, readonly Diagnostic[]>();
    const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
        reported.set(uri, diagnostics);
        waiting.get(uri)?.(diagnostics);
    });
    connection.listen();
    const workspaceFolders = [{ uri: pathToFileURL(folder).toString(), name: 'project' }];
    await connection.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        capabilities: {},
        workspaceFolders,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    const diagnostics = (name: string): Promise<readonly Diagnostic[]> => {
        const uri = pathToFileURL(join(folder, name)).toString();
        const known = reported.get(uri);
        return known ? Promise.resolve(known) : new Promise(resolve => waiting.set(uri, resolve));
    };
    return { connection, diagnostics };
}

function project(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(scratch, 'project-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
}

describe.each(NODES)('the built server on %s', node => {
    test('checks, completes and ends when asked', async () => {
        const text = 'tier basic "Basic" {\n  covers nothing\n}\ntier gold "Gold" extends ';
        const folder = project({ 'a.msa': text });
        const { connection, diagnostics } = await start(node, folder);
        expect((await diagnostics('a.msa')).map(each => each.code)).toContain('A01');
        const uri = pathToFileURL(join(folder, 'a.msa')).toString();
        await connection.sendNotification(DidOpenTextDocumentNotification.type, {
            textDocument: { uri, languageId: 'msa', version: 1, text },
        });
        const answer = await connection.sendRequest(CompletionRequest.type, {
            textDocument: { uri },
            position: { line: 3, character: 25 },
        });
        expect((answer as CompletionList).items.map(item => item.label)).toContain('basic');
        await connection.sendRequest(ShutdownRequest.type);
        const ended = new Promise(resolve => server?.once('exit', resolve));
        await connection.sendNotification(ExitNotification.type);
        expect(await ended).toBe(0);
    });

    test('answers a question about an unknown file with an error', async () => {
        // With two copies of vscode-jsonrpc in the bundle the error would arrive as a result.
        const { connection } = await start(node, project({}));
        const question = { textDocument: { uri: 'file:///nowhere.msa' }, position: { line: 0, character: 0 } };
        await expect(connection.sendRequest(HoverRequest.type, question)).rejects.toThrow('No document found');
    });
});

test('no link leads out of the project', async () => {
    const outside = project({ 'library.msa': 'service servers "Servers"\n' });
    const folder = project({
        'a.msa': 'import "link.msa"\ntier gold "Gold" {\n  covers servers\n}\n',
        'b.msa': 'import "inner.msa"\ntier gold "Gold" {\n  covers desk\n}\n',
        'desk.msa': 'service desk "Desk"\n',
    });
    symlinkSync(join(outside, 'library.msa'), join(folder, 'link.msa'));
    symlinkSync(join(folder, 'desk.msa'), join(folder, 'inner.msa'));
    const { diagnostics } = await start(process.execPath, folder);
    const codes = async (name: string): Promise<unknown[]> => (await diagnostics(name)).map(each => each.code);
    expect(await codes('a.msa')).toContain('T06');
    const found = await codes('b.msa');
    expect(found.filter(code => code === 'T06' || code === 'A01')).toEqual([]);
});

test('a file that cannot be read keeps no other from being checked', async () => {
    const folder = project({ 'a.msa': 'import "folder.msa"\nimport "gone.msa"\n' });
    mkdirSync(join(folder, 'folder.msa'));
    symlinkSync(join(folder, 'nowhere.msa'), join(folder, 'gone.msa'));
    const { diagnostics } = await start(process.execPath, folder);
    expect((await diagnostics('a.msa')).map(each => each.code)).toEqual(['T06', 'T06']);
});

test('a file that is far too large is reported without being read whole', async () => {
    const folder = project({ 'a.msa': '{'.repeat(10_000_000) });
    const { diagnostics } = await start(process.execPath, folder);
    expect((await diagnostics('a.msa')).map(each => each.severity)).toContain(1);
});
