import { expect, test } from 'vitest';
import { RULES } from '../../language/rules/rules.js';
import { BROKEN, workplace } from './msa.js';

const { file, msa } = workplace();
const COMMANDS = ['check', 'format', 'render', 'amend', 'rules', 'explain', 'lsp'];

test('every command is listed and has a page', async () => {
    const list = await msa();
    expect(list.code).toBe(0);
    expect([(await msa('help')).out, (await msa('--help')).out, (await msa('-h')).out]).toEqual(
        Array.from({ length: 3 }, () => list.out),
    );
    for (const command of COMMANDS) {
        expect(list.out).toContain(`\n  ${command} `);
        const page = await msa('help', command);
        expect(page).toMatchObject({ code: 0, error: '' });
        expect(page.out).toContain(`Usage: msa ${command}`);
        expect(await msa(command, '--help')).toEqual(page);
    }
});

test('the version is that of the package', async () => {
    expect((await msa('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
    [['chek'], 'msa: there is no command "chek". Did you mean check?\nTry `msa help`.\n'],
    [['help', 'chek'], 'msa: there is no command "chek". Did you mean check?\nTry `msa help`.\n'],
    [['check'], 'msa check: name at least one file, folder or glob.\nTry `msa help check`.\n'],
    [['check', '--bad', '.'], "msa check: unknown option '--bad'.\nTry `msa help check`.\n"],
    [['rules', 'D01'], 'msa rules: "D01" is not expected here.\nTry `msa help rules`.\n'],
    [['explain'], 'msa explain: name one rule, or a file and a path.\nTry `msa help explain`.\n'],
    [['lsp'], 'msa lsp: write --stdio: it is the only transport.\nTry `msa help lsp`.\n'],
])('wrong use: msa %j', async (words, error) => {
    expect(await msa(...words)).toEqual({ code: 2, out: '', error });
});

test('colours come with --color and go with --no-color', async () => {
    file('broken.msa', BROKEN);
    expect((await msa('check', '--color', 'broken.msa')).out).toContain('\u001b[31merror[A01]\u001b[39m');
    expect((await msa('check', '--color', '--no-color', 'broken.msa')).out).not.toContain('\u001b');
});

test('rules are listed for people and for programs', async () => {
    const listed = JSON.parse((await msa('rules', '--json')).out);
    expect(listed).toHaveLength(RULES.length);
    expect(Object.keys(listed[0])).toEqual(['code', 'slug', 'severity', 'profile', 'summary', 'fixable']);
    expect((await msa('rules')).out).toMatch(/^D01 {2}error +core +.*$/m);
});

test('a rule is explained by its code or its name', async () => {
    const byCode = await msa('explain', 'd01');
    expect(byCode.out).toContain('# D01: resolution-shorter-than-response');
    expect(await msa('explain', 'resolution-shorter-than-response')).toEqual(byCode);
    expect(await msa('explain', 'resolution-shorter-then-response')).toMatchObject({
        code: 2,
        error: expect.stringContaining('Did you mean resolution-shorter-than-response?'),
    });
});
