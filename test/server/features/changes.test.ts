import {
    CodeActionRequest,
    CodeLensRequest,
    HoverRequest,
    InlayHintRequest,
    ReferencesRequest,
    type MarkupContent,
    type Range,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { ChangesOfFile, ReadBaselineFile } from '../../../protocol/review.js';
import type { Files } from '../../language/check.js';
import { agreement, compared, comparing, setBaseline } from '../compared.js';
import type { Editor } from '../editor.js';

const FORMER = agreement('15 minutes');
const CURRENT = agreement('30 minutes');
const TIME: Range = { start: { line: 4, character: 24 }, end: { line: 4, character: 24 } };
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const started = (today: string, former: Files) => comparing({ 'a.msa': today }, former);

/** Everything that the editor would show of changes. */
async function shown({ connection, uri }: Editor) {
    const textDocument = { uri: uri('a.msa') };
    const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range: ALL });
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position: TIME.start });
    const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: TIME,
        context: { diagnostics: [] },
    });
    return {
        hints: (hints ?? []).map(({ label, position }) => `${position.line}: ${JSON.stringify(label)}`),
        lenses: (lenses ?? []).map(({ command, range }) => `${range.start.line}: ${command?.title ?? ''}`),
        hover: (hover?.contents as MarkupContent | undefined)?.value ?? '',
        approvals: (actions ?? []).flatMap(each =>
            each.title === 'Approve this change…' && typeof each.command === 'object' ? [each.command] : [],
        ),
    };
}

test('a file is compared with the revision that the editor names', async () => {
    const { editor } = await started(CURRENT, { 'a.msa': FORMER });
    const { changes, summary } = await compared(editor);
    expect(summary).toBe('1 change since HEAD, 1 worse for the client');
    expect(changes).toEqual([
        expect.objectContaining({
            agreement: 'acme',
            before: expect.stringContaining('15 min') as string,
            after: expect.stringContaining('30 min') as string,
            client: 'worse',
            severity: 'major',
        }),
    ]);
    expect(changes[0]?.current.range.start.line).toBe(4);
    expect(changes[0]?.former?.range.start.line).toBe(4);
});

test('the changed value says in its hint, its hover, its lens and its fix what changed', async () => {
    const { editor } = await started(CURRENT, { 'a.msa': FORMER });
    const [change] = (await compared(editor)).changes;
    const { hints, lenses, hover, approvals } = await shown(editor);
    expect(hints).toEqual([expect.stringMatching(/^4: "was 15 min/)]);
    expect(lenses).toEqual(['3: 1 change since HEAD · 1 worse for the client']);
    expect(hover).toMatch(/was 15 min.* in HEAD: worse for the client, major/);
    expect(approvals).toEqual([
        expect.objectContaining({
            command: 'msa.review.approve',
            arguments: [editor.uri('a.msa'), change?.fingerprint],
        }),
    ]);
});

test('nothing is shown without a baseline, for a value that did not change, and when the baseline is taken away', async () => {
    const nothing = { hints: [], lenses: [], approvals: [] };
    const { editor, asked } = await started(CURRENT, { 'a.msa': FORMER });
    expect(await shown(editor)).toMatchObject(nothing);
    expect(asked).toEqual([]);
    await compared(editor);
    expect(await setBaseline(editor, null)).toEqual({ kind: 'ended' });
    const after = await shown(editor);
    expect(after).toMatchObject(nothing);
    expect(after.hover).not.toContain('HEAD');

    const same = await started(CURRENT, { 'a.msa': `// a comment\n${CURRENT}` });
    expect((await compared(same.editor)).summary).toBe('No changes since HEAD');
    expect(await shown(same.editor)).toMatchObject(nothing);
});

test('what changed follows each edit, and what was read is not read again', async () => {
    const { editor, asked } = await started(FORMER, { 'a.msa': FORMER });
    expect((await compared(editor)).changes).toEqual([]);
    const changed = new Promise<ChangesOfFile.Params>(resolve => {
        editor.connection.onNotification(ChangesOfFile.type, params => {
            if (params.changes.length > 0) resolve(params);
        });
    });
    editor.change('a.msa', CURRENT);
    expect((await changed).summary).toBe('1 change since HEAD, 1 worse for the client');
    await compared(editor);
    expect(asked).toEqual(['a.msa', 'msa.config.json']);
});

test('what is gone stands at what held it', async () => {
    const { editor } = await started(FORMER, { 'a.msa': agreement('15 minutes', '    target P1 resolve 4 hours\n') });
    const { changes } = await compared(editor);
    const gone = changes.find(({ after }) => after === undefined);
    expect(gone?.current.range.start.line).toBe(3);
    expect(gone?.former?.range.start.line).toBe(5);
    expect((await shown(editor)).hints).toEqual([]);
});

test('the imports of the earlier revision are read from it, and stay out of the workspace', async () => {
    const library = (time: string) => `tier basic "Basic" {\n  target P1 respond ${time}\n}\n`;
    const text = `import "b.msa"\n${agreement('15 minutes')}`;
    const { editor, asked } = await started(text, { 'a.msa': text, 'b.msa': library('1 hour') });
    await setBaseline(editor);
    expect(asked).toEqual(['a.msa', 'b.msa']);
    const references = await editor.connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri: editor.uri('a.msa') },
        position: { line: 2, character: 12 },
        context: { includeDeclaration: true },
    });
    expect(references?.map(({ uri }) => uri)).toEqual([editor.uri('a.msa'), editor.uri('a.msa')]);
});

test('a revision that cannot be read is refused with a reason', async () => {
    const missing = await started(CURRENT, {});
    expect(await setBaseline(missing.editor)).toEqual({
        kind: 'refused',
        reason: 'HEAD has no file a.msa, so there is nothing to compare it with.',
    });
    const broken = await started(CURRENT, { 'a.msa': 'agreement {{{' });
    expect(await setBaseline(broken.editor)).toEqual({
        kind: 'refused',
        reason: expect.stringMatching(/^a\.msa cannot be read as it is in HEAD: line 1: /) as string,
    });
});

test('a file that could not be read is asked for again', async () => {
    const { editor } = await started(CURRENT, {});
    let isOffline = true;
    editor.connection.onRequest(ReadBaselineFile.type, () => {
        if (isOffline) throw new Error('offline');
        return { text: FORMER };
    });
    expect((await setBaseline(editor)).kind).toBe('refused');
    isOffline = false;
    expect((await compared(editor)).changes).toHaveLength(1);
});
