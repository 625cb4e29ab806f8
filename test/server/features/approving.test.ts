import {
    CodeLensRequest,
    DidChangeWatchedFilesNotification,
    HoverRequest,
    type MarkupContent,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { OpenPreview } from '../../../protocol/preview.js';
import { ApproveChange, ChangesOfFile, SetBaseline } from '../../../protocol/review.js';
import { agreement, compared, comparing, HEAD, setBaseline } from '../compared.js';
import type { Editor } from '../editor.js';

const POLICY = JSON.stringify({
    review: { failOn: 'major', approvals: { required: [{ match: '**', roles: ['client-owner', 'delivery'] }] } },
});
const FORMER = { 'a.msa': agreement('15 minutes') };
const CURRENT = { 'a.msa': agreement('30 minutes') };

const approve = (editor: Editor, fingerprint: string, more: Partial<ApproveChange.Params> = {}) =>
    editor.connection.sendRequest(ApproveChange.type, {
        uri: editor.uri('a.msa'),
        ...{ fingerprint, by: 'ada@acme.example', role: 'client-owner', reason: 'Agreed in May', ...more },
    });

/** Says that files were written, and waits for the changes that are graded again. */
function written(editor: Editor, names: readonly string[]): Promise<ChangesOfFile.Params> {
    const sent = new Promise<ChangesOfFile.Params>(resolve => {
        const listener = editor.connection.onNotification(ChangesOfFile.type, changes => {
            listener.dispose();
            resolve(changes);
        });
    });
    const changes = names.map(name => ({ uri: editor.uri(name), type: 1 as const }));
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    return sent;
}

test('changes are graded by the policy of the earlier revision, not by that of today', async () => {
    const lax = JSON.stringify({ review: { failOn: 'none' } });
    const { editor } = await comparing(
        { ...CURRENT, 'msa.config.json': lax },
        { ...FORMER, 'msa.config.json': POLICY },
    );
    const { changes, roles, notices } = await compared(editor);
    expect(changes).toEqual([
        expect.objectContaining({ approved: false, stops: true, missingRoles: ['client-owner', 'delivery'] }),
    ]);
    expect(roles).toEqual(['client-owner', 'delivery']);
    expect(notices[0]).toContain('it stops no changes any more');
});

test('an approval that is written counts at once, and is said where the change is shown', async () => {
    const files: Record<string, string> = { ...CURRENT };
    const { editor } = await comparing(files, { ...FORMER, 'msa.config.json': POLICY });
    const { changes } = await compared(editor);
    const { fingerprint = '' } = changes[0] ?? {};
    const approval = await approve(editor, fingerprint);
    if (approval.kind === 'refused') throw new Error(approval.reason);
    const name = `approvals/${fingerprint}.json`;
    expect(approval.uri).toBe(editor.uri(name));
    expect(JSON.parse(approval.text)).toMatchObject({
        ...{ fingerprint, by: 'ada@acme.example', role: 'client-owner', reason: 'Agreed in May' },
        ...{ from: expect.stringContaining('15 min') as string, to: expect.stringContaining('30 min') as string },
    });
    files[name] = approval.text;
    files['msa.config.json'] = POLICY;
    const after = await written(editor, [name, 'msa.config.json']);
    expect(after.changes).toEqual([expect.objectContaining({ approved: true, stops: false, missingRoles: [] })]);
    expect(after.summary).toBe('1 change since HEAD, 1 worse for the client, 1 approved');

    const shown = { panel: 'one', uri: editor.uri('a.msa'), view: 'contract', redline: true } as const;
    const { changed } = await editor.connection.sendRequest(OpenPreview.type, shown);
    expect(changed.map(({ html }) => html).join('')).toContain('Worse for the client, major, approved');

    const textDocument = { uri: editor.uri('a.msa') };
    const lenses = await editor.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ command }) => command?.title)).toContain(
        '1 change since HEAD · 1 worse for the client · 1 approved',
    );
    const position = { line: 4, character: 24 };
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    expect((hover?.contents as MarkupContent | undefined)?.value).toContain(
        'approved by ada@acme.example as client\\-owner: Agreed in May',
    );
});

test('each person has a file of their own, and whoever approves again writes the same file', async () => {
    const files: Record<string, string> = { ...CURRENT };
    const { editor } = await comparing(files, FORMER);
    const { fingerprint = '' } = (await compared(editor)).changes[0] ?? {};
    const first = await approve(editor, fingerprint);
    if (first.kind === 'approval') files[`approvals/${fingerprint}.json`] = first.text;
    expect(await approve(editor, fingerprint, { reason: 'Still right' })).toMatchObject({
        uri: editor.uri(`approvals/${fingerprint}.json`),
    });
    expect(await approve(editor, fingerprint, { by: 'bob@acme.example' })).toMatchObject({
        uri: editor.uri(`approvals/${fingerprint}.2.json`),
    });
});

test('who made the change may not approve it where the policy says so', async () => {
    const files: Record<string, string> = { ...CURRENT };
    const policy = JSON.stringify({ review: { approvals: { byAuthor: false } } });
    const { editor } = await comparing(files, { ...FORMER, 'msa.config.json': policy });
    const baseline = { ...HEAD, authors: ['ada@acme.example'] };
    const first = await setBaseline(editor, baseline);
    const { fingerprint = '' } = (first.kind === 'compared' ? first.changes.changes[0] : undefined) ?? {};
    const approval = await approve(editor, fingerprint);
    if (approval.kind === 'approval') files[`approvals/${fingerprint}.json`] = approval.text;
    files['msa.config.json'] = policy;
    const { changes, notices } = await written(editor, [`approvals/${fingerprint}.json`]);
    expect(changes).toEqual([expect.objectContaining({ approved: false, stops: true })]);
    expect(notices).toEqual([expect.stringContaining('approved a change of their own') as string]);
});

test('what cannot be understood is said, and stops nothing else', async () => {
    const files = { ...CURRENT, 'approvals/0123456789abcdef.json': '{', 'approvals/notes.txt': 'x' };
    const { editor } = await comparing(files, { ...FORMER, 'msa.config.json': '{"review": 7}' });
    const { changes, notices } = await compared(editor);
    expect(changes).toEqual([expect.objectContaining({ stops: true })]);
    expect(notices).toEqual([
        expect.stringMatching(
            /^The policy of HEAD cannot be understood\. .* graded as if it were not there\.$/,
        ) as string,
        expect.stringMatching(/^An approval cannot be understood\. .*0123456789abcdef.*\.$/) as string,
    ]);
});

test('the house is where the editor says it is', async () => {
    const files = { 'sub/a.msa': agreement('30 minutes') };
    const { editor, asked } = await comparing(files, {
        'sub/a.msa': agreement('15 minutes'),
        'sub/msa.config.json': POLICY,
    });
    const baseline = { ...HEAD, root: editor.uri('sub') };
    const result = await editor.connection.sendRequest(SetBaseline.type, { uri: editor.uri('sub/a.msa'), baseline });
    expect(asked).toEqual(['sub/a.msa', 'sub/msa.config.json']);
    const { fingerprint = '' } = (result.kind === 'compared' ? result.changes.changes[0] : undefined) ?? {};
    expect(await approve(editor, fingerprint, { uri: editor.uri('sub/a.msa') })).toMatchObject({
        uri: editor.uri(`sub/approvals/${fingerprint}.json`),
    });
});

test('what cannot be approved is refused with a reason', async () => {
    const { editor } = await comparing(CURRENT, FORMER);
    const reasonOf = async (answer: Promise<ApproveChange.Result>): Promise<string> => {
        const result = await answer;
        return result.kind === 'refused' ? result.reason : '';
    };
    expect(await reasonOf(approve(editor, 'ab'))).toMatch(/^The file is not compared/);
    const { fingerprint = '' } = (await compared(editor)).changes[0] ?? {};
    expect(await reasonOf(approve(editor, '../../x'))).toMatch(/^No change has the fingerprint \.\.\/\.\.\/x\./);
    expect(await reasonOf(approve(editor, ''))).toMatch(/^Name the fingerprint of a change/);
    expect(await reasonOf(approve(editor, fingerprint, { reason: '  ' }))).toMatch(/^An approval says who/);
    expect(await reasonOf(approve(editor, fingerprint, { uri: 'file:////x' }))).toMatch(/^The file is not compared/);
});
