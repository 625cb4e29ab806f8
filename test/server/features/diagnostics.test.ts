import { CodeActionRequest } from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import { MANAGED_IT_SERVICES } from '../../language/examples.js';
import { edit, opened, TIERS } from '../opened.js';

describe('diagnostics', () => {
    test('files that nobody has opened are checked at the start', async () => {
        const editor = await opened({ 'a.msa': 'tier gold "Gold" {\n  covers nothing\n}\n' });
        expect((await editor.diagnostics('a.msa')).map(each => each.code)).toContain('A01');
    });
    test('a file is checked again when a file that it imports changes', async () => {
        const { change, diagnostics } = await edit({
            'a.msa': 'import "library.msa"\ntier gold "Gold" extends basic {\n}\n',
            'library.msa': TIERS,
        });
        const broken = (all: readonly { code?: unknown }[]): boolean => all.some(each => each.code === 'A01');
        await diagnostics('a.msa', all => !broken(all));
        change('library.msa', TIERS.replace('basic', 'small'));
        await diagnostics('a.msa', broken);
        change('library.msa', TIERS);
        expect(await diagnostics('a.msa', all => !broken(all))).not.toContainEqual(
            expect.objectContaining({ code: 'A01' }),
        );
    });
    test('a file that is opened without its folder finds what it imports', async () => {
        const editor = await opened(MANAGED_IT_SERVICES, { folder: false });
        await editor.open('acme.msa');
        expect((await editor.diagnostics('acme.msa')).filter(each => each.severity === 1)).toEqual([]);
    });
    test('only the last of many edits counts', async () => {
        const { change, diagnostics } = await edit({ 'a.msa': TIERS });
        for (let index = 0; index < 50; index++)
            change('a.msa', `${TIERS}tier t${index} "T" extends nothing${index} {\n}\n`);
        change('a.msa', TIERS);
        expect((await diagnostics('a.msa')).filter(each => each.code === 'A01')).toEqual([]);
    });
    test('all slips of a file are mended at once, but for those that can mean several things', async () => {
        const text = 'tier gold “Gold” {\n  Means "The plan."\n  target P1 respond 15\n  price $45 per user\n}\n';
        const { connection, uri, diagnostics } = await edit({ 'a.msa': text });
        await diagnostics('a.msa', all => all.length > 0);
        const position = { line: 0, character: 0 };
        const params = {
            textDocument: { uri: uri('a.msa') },
            range: { start: position, end: position },
            context: { diagnostics: [], only: ['source.fixAll'] },
        };
        const actions = await connection.sendRequest(CodeActionRequest.type, params);
        expect(actions).toHaveLength(1);
        expect(actions?.[0]).toMatchObject({ title: 'Mend 3 slips', kind: 'source.fixAll.msa' });
        const [action] = actions ?? [];
        const edits = action && 'edit' in action ? action.edit?.changes?.[uri('a.msa')] : undefined;
        expect(edits?.map(({ newText }) => newText)).toEqual(['"Gold"', 'means', 'USD 45']);
    });
    test('a fix mends a misspelt name', async () => {
        const { connection, uri, diagnostics } = await edit({
            'a.msa': TIERS.replace('covers servers', 'covers server'),
        });
        const all = await diagnostics('a.msa', each => each.some(({ code }) => code === 'A01'));
        const diagnostic = all.find(({ code }) => code === 'A01');
        expect(diagnostic?.codeDescription?.href).toContain('A01');
        if (!diagnostic) throw new Error('The name is reported.');
        const actions = await connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri: uri('a.msa') },
            range: diagnostic.range,
            context: { diagnostics: [diagnostic] },
        });
        expect(actions).toContainEqual(expect.objectContaining({ title: 'Change to `servers`', isPreferred: true }));
    });
});
