import { DidCloseTextDocumentNotification } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { BlockOfChange, OpenPreview } from '../../../protocol/preview.js';
import { ApproveChange, ReadBaselineFile, SetBaseline } from '../../../protocol/review.js';
import { agreement, compared, comparing, HEAD, setBaseline } from '../compared.js';
import type { Editor } from '../editor.js';

const FORMER = { 'a.msa': agreement('15 minutes') };
const CURRENT = { 'a.msa': agreement('30 minutes') };

/** Lets an editor read no file of an earlier revision until it is told to. Answers when the first one is asked for. */
function heldBack(editor: Editor): { readonly begun: Promise<void>; readonly goOn: () => void } {
    let [begin, goOn] = [(): void => undefined, (): void => undefined];
    const begun = new Promise<void>(resolve => (begin = resolve));
    const gate = new Promise<void>(resolve => (goOn = resolve));
    editor.connection.onRequest(ReadBaselineFile.type, async ({ uri }) => {
        begin();
        await gate;
        return uri === editor.uri('a.msa') ? { text: FORMER['a.msa'] } : null;
    });
    return { begun, goOn: () => goOn() };
}

test('of two baselines the last one counts, whichever is read first', async () => {
    const { editor } = await comparing(CURRENT, FORMER);
    const { begun, goOn } = heldBack(editor);
    const first = setBaseline(editor);
    await begun;
    const second = setBaseline(editor, { name: 'main', revision: 'beef' });
    goOn();
    expect(await first).toEqual({ kind: 'ended' });
    expect(await second).toMatchObject({ kind: 'compared', changes: { baseline: { name: 'main' } } });
});

test('a baseline that is taken away while it is read does not come back', async () => {
    const { editor } = await comparing(CURRENT, FORMER);
    const { begun, goOn } = heldBack(editor);
    const first = setBaseline(editor);
    await begun;
    expect(await setBaseline(editor, null)).toEqual({ kind: 'ended' });
    goOn();
    expect(await first).toEqual({ kind: 'ended' });
    const uri = editor.uri('a.msa');
    const page = await editor.connection.sendRequest(OpenPreview.type, { panel: 'one', uri, view: 'contract' });
    expect(page).not.toHaveProperty('comparison');
});

test('what is edited while the baseline is read is compared as it is then', async () => {
    const { editor } = await comparing(CURRENT, FORMER);
    const { begun, goOn } = heldBack(editor);
    const answer = setBaseline(editor);
    await begun;
    editor.change('a.msa', agreement('45 minutes'));
    await editor.diagnostics('a.msa');
    goOn();
    const result = await answer;
    expect(result.kind === 'compared' && result.changes.changes[0]?.after).toContain('45 min');
});

test('a file that goes away while its baseline is read is refused', async () => {
    const { editor } = await comparing({ 'a.msa': `${CURRENT['a.msa']}service servers` }, FORMER);
    await editor.diagnostics('a.msa', found => found.length > 0);
    const { begun, goOn } = heldBack(editor);
    const answer = setBaseline(editor);
    await begun;
    const textDocument = { uri: editor.uri('a.msa') };
    await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    await editor.diagnostics('a.msa', found => found.length === 0);
    goOn();
    expect(await answer).toEqual({ kind: 'refused', reason: 'The file is not loaded, so it cannot be compared.' });
});

test('nothing that an editor may ask is answered with an error', async () => {
    const { editor } = await comparing(CURRENT, FORMER);
    const { connection } = editor;
    const { fingerprint = '' } = (await compared(editor)).changes[0] ?? {};
    for (const uri of ['', 'nonsense', 'file:////x', 'memory:/project/none.msa', 'git:/a.msa?{', '%', '__proto__']) {
        const answer = await connection.sendRequest(SetBaseline.type, { uri, baseline: HEAD });
        expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/\.$/) as string });
        expect(await connection.sendRequest(SetBaseline.type, { uri, baseline: null })).toMatchObject({});
        const page = { panel: 'hostile', uri, view: 'contract', redline: true } as const;
        expect(await connection.sendRequest(OpenPreview.type, page)).toMatchObject({ state: 'empty' });
        expect(await connection.sendRequest(BlockOfChange.type, { panel: 'hostile', fingerprint })).toBeNull();
        const approval = { uri, fingerprint, by: 'a', role: 'b', reason: 'c' };
        expect(await connection.sendRequest(ApproveChange.type, approval)).toMatchObject({ kind: 'refused' });
    }
    const uri = editor.uri('a.msa');
    for (const root of ['', 'nonsense', 'file:////x', 'memory:/elsewhere'])
        expect(await connection.sendRequest(SetBaseline.type, { uri, baseline: { ...HEAD, root } })).toMatchObject({
            kind: 'compared',
        });
    const named = { name: '<b>"`|\n../', revision: '__proto__', authors: ['constructor'] };
    const { kind } = await connection.sendRequest(SetBaseline.type, { uri, baseline: named });
    expect(kind).toBe('compared');
});
