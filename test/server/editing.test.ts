import {
    CompletionRequest,
    DocumentSymbolRequest,
    type CompletionList,
    type Diagnostic,
} from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import { RenderContract } from '../../protocol/contracts.js';
import type { Files } from '../language/check.js';
import { ACME, LIBRARY } from '../language/examples.js';
import { cursor, startEditor, type Editor } from './editor.js';

const MAIN = 'acme.msa';
const SHARED = 'library/northwind-standard.msa';
const NAMES = [MAIN, SHARED];

const editors: Editor[] = [];
afterEach(async () => {
    await Promise.all(editors.splice(0).map(editor => editor.close()));
});

/** An editor in which all files are open with these texts. */
async function opened(files: Files): Promise<Editor> {
    const editor = await startEditor(files);
    editors.push(editor);
    for (const name of NAMES) await editor.open(name);
    return editor;
}

/** All that an editor shows of the files now. */
async function shown(editor: Editor): Promise<unknown> {
    const known: Record<string, readonly Diagnostic[]> = {};
    const symbols: unknown[] = [];
    for (const name of NAMES) {
        const textDocument = { uri: editor.uri(name) };
        // An answer to a question about the links means that the build of the newest text is under way or done.
        symbols.push(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }));
        known[name] = await editor.diagnostics(name);
    }
    const contract = await editor.connection.sendRequest(RenderContract.type, {
        uri: editor.uri(MAIN),
        format: 'markdown',
        draft: true,
    });
    return { known, symbols, contract };
}

/** What is typed: in a file, in place of a text that stands there, another one. */
type Step = readonly [name: string, from: string, to: string];

const STEPS: readonly Step[] = [
    [MAIN, 'respond 15 min', 'respond 20 min'],
    [MAIN, 'means "This tier is for companies that work around the clock."', ''],
    [MAIN, 'respond 20 min', '\n\n respond 15 min'],
    [SHARED, 'tier standard "Standard"', 'tier usual "Standard"'],
    [MAIN, 'extends standard {', 'extends usual {'],
    [SHARED, '{', '{ // seen\n'],
    [MAIN, 'version "1.0"', 'version "1.1"'],
    [MAIN, 'price USD 79.00', 'price USD 7900.00'],
    [SHARED, 'tier usual "Standard"', 'tier standard "Usual"'],
    [MAIN, 'extends usual {', 'extends standard {'],
    [MAIN, 'price USD 7900.00', 'price USD 79.00 per'],
    [MAIN, 'price USD 79.00 per', 'price USD 81.00'],
    [MAIN, 'email "it@acme.example"', 'email "it@acme.example"\n      email "other@acme.example"'],
    [SHARED, 'respond 30 min', 'respond 45 min'],
    [SHARED, 'priority P1 ', 'priority P9 '],
    [SHARED, 'priority P9 ', 'priority P1 '],
];

function applied(files: Files, [name, from, to]: Step): Files {
    const text = files[name] ?? '';
    expect(text).toContain(from);
    return { ...files, [name]: text.replace(from, to) };
}

test('after every edit the editor shows what it shows of the same text newly opened', async () => {
    let files: Files = { [MAIN]: ACME, [SHARED]: LIBRARY };
    const editor = await opened(files);
    await shown(editor);
    for (const step of STEPS) {
        files = applied(files, step);
        const [name] = step;
        editor.change(name, files[name] ?? '');
        const fresh = await opened(files);
        const expected = await shown(fresh);
        await expect.poll(() => shown(editor), { timeout: 20_000, message: step.join(': ') }).toEqual(expected);
    }
}, 120_000);

test('edits that come faster than they are checked end in the same place', async () => {
    let files: Files = { [MAIN]: ACME, [SHARED]: LIBRARY };
    const editor = await opened(files);
    await shown(editor);
    for (const step of STEPS) {
        files = applied(files, step);
        const [name] = step;
        editor.change(name, files[name] ?? '');
    }
    const expected = await shown(await opened(files));
    await expect.poll(() => shown(editor), { timeout: 20_000 }).toEqual(expected);
}, 60_000);

test('a question that follows an edit at once is about the new text', async () => {
    const editor = await startEditor({ 'a.msa': '' });
    editors.push(editor);
    await editor.open('a.msa');
    const calendar = 'calendar support "Support hours" {\n  open 24x7\n}\nservice help-desk "Help desk"\n';
    for (const [statements, name] of [
        ['  covers <|>', 'help-desk'],
        ['  covers help-desk\n  hours <|>', 'support'],
    ]) {
        const { text, position } = cursor(`${calendar}tier t "T" {\n${statements}\n}\n`);
        editor.change('a.msa', text);
        const textDocument = { uri: editor.uri('a.msa') };
        const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
        expect((answer as CompletionList).items.map(({ label }) => label)).toContain(name);
    }
});
