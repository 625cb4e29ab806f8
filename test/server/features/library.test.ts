import {
    CompletionRequest,
    DefinitionRequest,
    DidCloseTextDocumentNotification,
    DidOpenTextDocumentNotification,
    DocumentLinkRequest,
    HoverRequest,
    RenameRequest,
    type CompletionList,
    type LocationLink,
    type MarkupContent,
} from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import { LibraryText, Templates } from '../../../protocol/library.js';
import { cursor, startEditor, type Editor } from '../editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

const { text, position } = cursor('import "msa:priorities"\ntier gold "Gold" {\n  target <|>P1 respond 15 min\n}\n');

async function open(): Promise<Editor> {
    editor = await startEditor({ 'a.msa': text });
    await editor.open('a.msa');
    await editor.diagnostics('a.msa');
    return editor;
}

const errors = (diagnostics: readonly { readonly severity?: number | undefined }[]): number =>
    diagnostics.filter(each => each.severity === 1).length;

test('names of the standard library are found, and lead into a document that can be read', async () => {
    const { connection, uri, diagnostics } = await open();
    expect(errors(await diagnostics('a.msa'))).toBe(0);
    const textDocument = { uri: uri('a.msa') };
    const [place] = (await connection.sendRequest(DefinitionRequest.type, {
        textDocument,
        position,
    })) as LocationLink[];
    expect(place?.targetUri).toBe('msa:/priorities.msa');
    const document = await connection.sendRequest(LibraryText.type, { uri: 'msa:/priorities.msa' });
    expect(document.text).toContain('priority P1 "Critical"');
    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(link => link.target)).toEqual(['msa:/priorities.msa']);
});

test('the text of a library is nothing that an agreement can change', async () => {
    const { connection, uri } = await open();
    await expect(connection.sendRequest(LibraryText.type, { uri: 'msa:/../a.msa' })).rejects.toThrow('no such file');
    const rename = { textDocument: { uri: uri('a.msa') }, position, newName: 'P9' };
    await expect(connection.sendRequest(RenameRequest.type, rename)).rejects.toThrow('cannot be changed');
});

test('a library that is opened and closed again stays where it is', async () => {
    const { connection, change, diagnostics } = await open();
    const library = { uri: 'msa:/priorities.msa', languageId: 'msa', version: 1 };
    const content = (await connection.sendRequest(LibraryText.type, library)).text;
    const textDocument = { ...library, text: content };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: library });
    change('a.msa', text.replace('15 min', '20 min'));
    expect(errors(await diagnostics('a.msa'))).toBe(0);
});

test('an import offers the standard library', async () => {
    const marked = cursor('import "<|>"\n');
    editor = await startEditor({ 'a.msa': marked.text });
    await editor.open('a.msa');
    const request = { textDocument: { uri: editor.uri('a.msa') }, position: marked.position };
    const answer = await editor.connection.sendRequest(CompletionRequest.type, request);
    expect((answer as CompletionList).items.map(item => item.label)).toContain('msa:priorities');
});

test('the editor is offered templates', async () => {
    const { connection } = await open();
    const templates = await connection.sendRequest(Templates.type);
    expect(templates.map(template => template.name)).toContain('first-look');
});

test('a region shows its public holidays of this year and the next', async () => {
    const marked = cursor('calendar c "C" {\n  closed on holidays "GB<|>-ENG"\n}\n');
    editor = await startEditor({ 'a.msa': marked.text });
    await editor.open('a.msa');
    const request = { textDocument: { uri: editor.uri('a.msa') }, position: marked.position };
    const answer = await editor.connection.sendRequest(HoverRequest.type, request);
    expect((answer?.contents as MarkupContent).value).toContain('25 December');
});

test('a value of the base shows where it comes from, and what replaced it', async () => {
    const marked = cursor(`agreement base "Base" {
  priority P1 "Critical" {}
  tier standard "Standard" { target P1 respond 1 hour }
}
agreement a "A" based on base {
  override standard.P1.resp<|>ond 30 min because "The *plant* runs at night."
}
`);
    editor = await startEditor({ 'a.msa': marked.text });
    await editor.open('a.msa');
    const request = { textDocument: { uri: editor.uri('a.msa') }, position: marked.position };
    const answer = await editor.connection.sendRequest(HoverRequest.type, request);
    const shown = (answer?.contents as MarkupContent).value;
    expect(shown).toContain(
        'overridden in agreement **a** because “The \\*plant\\* runs at night.”: **30 min** ([a.msa, line 6]',
    );
    expect(shown).toContain('instead of what is written in tier **standard**: **respond 1 hour** ([a.msa, line 3]');
});
