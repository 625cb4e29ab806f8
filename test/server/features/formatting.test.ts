import {
    DocumentOnTypeFormattingRequest,
    DocumentRangeFormattingRequest,
    type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEach, expect, test } from 'vitest';
import { startEditor, type Editor } from '../editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

const TEXT = 'service   a "A"\nservice   b "B" {\nincludes   "I"\n}\nservice   c "C"\n';
const options = { tabSize: 4, insertSpaces: false };

async function opened(): Promise<{ readonly editor: Editor; readonly textDocument: { readonly uri: string } }> {
    editor = await startEditor({ 'a.msa': TEXT });
    await editor.open('a.msa');
    return { editor, textDocument: { uri: editor.uri('a.msa') } };
}

function applied(edits: readonly TextEdit[] | null): string {
    return TextDocument.applyEdits(TextDocument.create('a.msa', 'msa', 1, TEXT), [...(edits ?? [])]);
}

test('a selection is formatted without its surroundings', async () => {
    const { editor, textDocument } = await opened();
    const range = { start: { line: 1, character: 3 }, end: { line: 2, character: 4 } };
    const edits = await editor.connection.sendRequest(DocumentRangeFormattingRequest.type, {
        textDocument,
        range,
        options,
    });
    expect(applied(edits)).toBe('service   a "A"\nservice b "B" {\n  includes "I"\n}\nservice   c "C"\n');
});

test('a closing brace formats its block', async () => {
    const { editor, textDocument } = await opened();
    const edits = await editor.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
        textDocument,
        position: { line: 3, character: 1 },
        ch: '}',
        options,
    });
    expect(applied(edits)).toBe('service   a "A"\nservice   b "B" {\n  includes "I"\n}\nservice   c "C"\n');
});

test('a brace in prose formats nothing', async () => {
    editor = await startEditor({});
    await editor.open('b.msa', 'clause   c "C" {\n"""\n{ } x\n"""\n}\n');
    const edits = await editor.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
        textDocument: { uri: editor.uri('b.msa') },
        position: { line: 2, character: 3 },
        ch: '}',
        options,
    });
    expect(edits).toEqual([]);
});
