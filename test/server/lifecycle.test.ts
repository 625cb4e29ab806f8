import {
    DidChangeWatchedFilesNotification,
    DidCloseTextDocumentNotification,
    DocumentSymbolRequest,
    FileChangeType,
    HoverRequest,
    PublishDiagnosticsNotification,
    type Diagnostic,
} from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import { startEditor, type Editor } from './editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

const IMPORTING = 'import "library.msa"\ntier gold "Gold" {\n  covers servers\n}\n';
const LIBRARY = 'service servers "Servers"\n';

const has =
    (code: string) =>
    (diagnostics: readonly Diagnostic[]): boolean =>
        diagnostics.some(each => each.code === code);
const lacks =
    (code: string) =>
    (diagnostics: readonly Diagnostic[]): boolean =>
        !has(code)(diagnostics);

test('a superseded edit is never reported', async () => {
    editor = await startEditor({ 'a.msa': LIBRARY });
    const reported: (number | undefined)[] = [];
    const { connection, uri } = editor;
    await editor.open('a.msa');
    await editor.diagnostics('a.msa');
    const last = 21;
    const settled = new Promise<void>(resolve => {
        connection.onNotification(PublishDiagnosticsNotification.type, params => {
            if (params.uri !== uri('a.msa')) return;
            reported.push(params.version);
            if (params.version === last) resolve();
        });
    });
    for (let version = 2; version <= last; version++) editor.change('a.msa', LIBRARY + `// ${version}\n`);
    await settled;
    // The opened text may have been reported before the first edit arrived.
    expect(reported.filter(version => version !== 1)).toEqual([last]);
});

test('a file that is deleted is missing in the files that import it, and found again when it is back', async () => {
    const files: Record<string, string> = { 'a.msa': IMPORTING, 'library.msa': LIBRARY };
    editor = await startEditor(files);
    const { connection, uri, diagnostics } = editor;
    const report = (type: FileChangeType): Promise<void> =>
        connection.sendNotification(DidChangeWatchedFilesNotification.type, {
            changes: [{ uri: uri('library.msa'), type }],
        });
    await diagnostics('a.msa', lacks('A01'));
    delete files['library.msa'];
    await report(FileChangeType.Deleted);
    expect(has('A01')(await diagnostics('a.msa', has('T06')))).toBe(false);
    files['library.msa'] = LIBRARY;
    await report(FileChangeType.Created);
    expect(has('A01')(await diagnostics('a.msa', lacks('T06')))).toBe(false);
});

test('a file that is closed without being saved says again what is on disk', async () => {
    editor = await startEditor({ 'a.msa': LIBRARY });
    const { connection, uri, open, diagnostics } = editor;
    await open('a.msa', IMPORTING);
    await diagnostics('a.msa', has('T06'));
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri('a.msa') } });
    expect(lacks('T06')(await diagnostics('a.msa', lacks('T06')))).toBe(true);
});

test('the findings of a file that was never saved go away with it', async () => {
    editor = await startEditor({});
    const { connection, uri, open, diagnostics } = editor;
    await open('new.msa', IMPORTING);
    await diagnostics('new.msa', has('T06'));
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uri('new.msa') },
    });
    expect(await diagnostics('new.msa', all => all.length === 0)).toEqual([]);
});

test('no file outside the project is read', async () => {
    const asked = new Set<string | symbol>();
    const files = new Proxy<Record<string, string>>(
        { 'a.msa': 'import "../other/library.msa"\n' },
        {
            get(target, name, receiver): unknown {
                asked.add(name);
                return Reflect.get(target, name, receiver);
            },
        },
    );
    editor = await startEditor(files);
    expect(has('T07')(await editor.diagnostics('a.msa', has('T07')))).toBe(true);
    expect([...asked]).toEqual(['a.msa']);
});

test('a question that follows right on the opening of a new file is answered', async () => {
    editor = await startEditor({ 'a.msa': LIBRARY });
    await editor.diagnostics('a.msa');
    const { connection, uri } = editor;
    void editor.open('new.msa', LIBRARY);
    const answer = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri('new.msa') } });
    expect(answer).toEqual([expect.objectContaining({ name: 'servers' })]);
});

test('a file as it was in a commit imports files of that commit, and its findings stay out of the Problems view', async () => {
    const asOf = (name: string): string =>
        `${name}?${encodeURIComponent(JSON.stringify({ path: `/project/${name}`, ref: 'HEAD' }))}`;
    const files: Record<string, string> = { 'a.msa': IMPORTING, 'library.msa': LIBRARY };
    editor = await startEditor(files);
    const { connection, uri, diagnostics } = editor;
    await diagnostics('a.msa');
    const published: string[] = [];
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
        published.push(...params.diagnostics.map(() => params.uri));
    });

    files[asOf('a.msa')] = IMPORTING;
    const labelOfServers = async (): Promise<unknown> => {
        await editor?.open(asOf('a.msa'));
        const question = { textDocument: { uri: uri(asOf('a.msa')) }, position: { line: 2, character: 12 } };
        return (await connection.sendRequest(HoverRequest.type, question))?.contents;
    };
    files[asOf('library.msa')] = 'service servers "Servers of the Last Commit"\ntier empty "Empty" {\n}\n';
    expect(JSON.stringify(await labelOfServers())).toContain('Servers of the Last Commit');

    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uri(asOf('a.msa')) },
    });
    files[asOf('library.msa')] = 'service servers "Servers of the Commit Since"\n';
    expect(JSON.stringify(await labelOfServers())).toContain('Servers of the Commit Since');
    expect(published.filter(each => each.includes('?'))).toEqual([]);
});
