import { URI } from 'langium';
import {
    DidOpenTextDocumentNotification,
    PublishDiagnosticsNotification,
    ReferencesRequest,
    RenameRequest,
    WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { LineOfBlock, OpenPreview, type Preview } from '../../../protocol/preview.js';
import type { Editor } from '../editor.js';
import { opened } from '../opened.js';

/** The address that the git extension of VS Code gives to a file of the last commit. */
const asItWas = (name: string): string => {
    const path = `/project/${name}`;
    return URI.from({ scheme: 'git', path, query: JSON.stringify({ path, ref: 'HEAD' }) }).toString();
};

const LIBRARY = (hours: number): string =>
    `import "msa:priorities"\ntier basic "Basic" {\n  target P1 respond ${hours} hours\n}\n`;
const AGREEMENT = (title: string): string =>
    `import "library/b.msa"\nagreement acme "${title}" {\n  tier gold "Gold" extends basic {\n  }\n}\n`;
const FILES = {
    'a.msa': AGREEMENT('Acme'),
    'library/b.msa': LIBRARY(2),
    [asItWas('library/b.msa')]: LIBRARY(8),
};

/** An editor that also shows a file as it was; `published`: the files with findings. */
async function bothOpen() {
    const editor = await opened(FILES);
    const published: string[] = [];
    editor.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
        if (diagnostics.length > 0) published.push(uri);
    });
    await editor.open('a.msa');
    const text = `${AGREEMENT('Acme as it was')}\ntier tier {\n`;
    const textDocument = { uri: asItWas('a.msa'), languageId: 'msa', version: 1, text };
    await editor.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return { editor, published, preview: await previewed(editor, asItWas('a.msa')) };
}

const previewed = (editor: Editor, uri: string): Promise<Preview> =>
    editor.connection.sendRequest(OpenPreview.type, { panel: uri, uri, view: 'contract', redline: true });

test('a file of a commit shows its contract, with the imports of that commit', async () => {
    const { editor, preview } = await bothOpen();
    const html = preview.changed.map(block => block.html).join('\n');
    expect(html).toContain('Acme as it was');
    expect(html).toContain('8 hours');
    const tier = preview.changed.find(block => block.html.includes('Gold') && block.id !== 'title');
    const place = { block: tier?.id ?? '', share: 0 };
    const line = await editor.connection.sendRequest(LineOfBlock.type, { panel: asItWas('a.msa'), place });
    expect([asItWas('a.msa'), asItWas('library/b.msa')]).toContain(line?.uri);

    const today = await previewed(editor, editor.uri('a.msa'));
    expect(today.changed.map(block => block.html).join('\n')).toContain('2 hours');
});

test('the file as it was is nowhere in the workspace: no findings, no symbols, no references, no renames', async () => {
    const { editor, published } = await bothOpen();
    const { connection } = editor;
    const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
    const places = (symbols ?? []).map(({ location }) => location.uri);
    expect(places).toContain(editor.uri('library/b.msa'));
    expect(places.filter(uri => uri.startsWith('git:'))).toEqual([]);

    const textDocument = { uri: editor.uri('library/b.msa') };
    const referencesAt = async (line: number, character: number): Promise<string[]> => {
        const found = await connection.sendRequest(ReferencesRequest.type, {
            ...{ textDocument, position: { line, character }, context: { includeDeclaration: false } },
        });
        return (found ?? []).map(({ uri }) => uri);
    };
    expect(await referencesAt(1, 6)).toEqual([editor.uri('a.msa')]);
    const ofPriority = await referencesAt(2, 9);
    expect(ofPriority).toContain(editor.uri('library/b.msa'));
    expect(ofPriority.filter(uri => uri.startsWith('git:'))).toEqual([]);

    const renamed = await connection.sendRequest(RenameRequest.type, {
        ...{ textDocument, position: { line: 1, character: 6 }, newName: 'usual' },
    });
    expect(Object.keys(renamed?.changes ?? {}).sort()).toEqual([editor.uri('a.msa'), editor.uri('library/b.msa')]);
    const former = { textDocument: { uri: asItWas('a.msa') }, position: { line: 2, character: 8 }, newName: 'usual' };
    await expect(connection.sendRequest(RenameRequest.type, former)).rejects.toThrow(
        'This is the file as it was, which cannot be changed.',
    );
    expect(published.filter(uri => uri.startsWith('git:'))).toEqual([]);
});
