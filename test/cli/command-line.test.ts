import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../cli/command-line.js';
import { RULES } from '../../language/rules/rules.js';
import { ACME, FIRST_LOOK, LIBRARY } from '../language/examples.js';

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'msa-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string | Uint8Array): string {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return name;
}

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

async function msa(...words: string[]): Promise<{ code: number; out: string; error: string }> {
    let out = '';
    let error = '';
    const terminal = {
        folder,
        colors: false,
        out: (text: string) => void (out += text),
        error: (text: string) => void (error += text),
    };
    return { code: await runCommandLine(words, terminal), out, error };
}

const BROKEN = 'service servers "Servers"\n\ntier gold "Gold" {\n  covers server\n}\n';

describe('check', () => {
    test('is content with the examples', async () => {
        file('acme.msa', ACME);
        file('library/northwind-standard.msa', LIBRARY);
        const { code, out } = await msa('check', '--fail-on', 'warning', '.');
        expect(code, out).toBe(0);
        expect(out).toContain('in 2 files.');
    });
    test('shows the line, marks the word, and says what to do', async () => {
        file('broken.msa', BROKEN);
        const { code, out } = await msa('check', 'broken.msa');
        expect(code).toBe(1);
        expect(out).toContain(
            'error[A01]: reference-to-undeclared-element\n --> broken.msa:4:10\n4 |   covers server\n  |          ^^^^^^\n',
        );
        expect(out).toContain('Hint: Did you mean `servers`?');
    });
    test('writes JSON in its stable form', async () => {
        file('sub/broken.msa', BROKEN);
        const { code, out } = await msa('check', '--format', 'json', 'sub');
        expect(code).toBe(1);
        const report = JSON.parse(out);
        expect(Object.keys(report)).toEqual(['formatVersion', 'findings', 'summary']);
        expect(report.findings.find((finding: { code: string }) => finding.code === 'A01')).toEqual({
            file: 'sub/broken.msa',
            range: { start: { line: 3, character: 9 }, end: { line: 3, character: 15 } },
            code: 'A01',
            slug: 'reference-to-undeclared-element',
            severity: 'error',
            message: expect.stringContaining('`server`'),
            help: 'Did you mean `servers`?',
        });
        expect(report.summary).toMatchObject({ errors: 1, files: 1 });
    });
    test('writes SARIF for code scanning', async () => {
        file('broken file.msa', BROKEN);
        const { out } = await msa('check', '--format', 'sarif', 'broken file.msa');
        const [run] = JSON.parse(out).runs;
        const result = run.results.find((each: { ruleId: string }) => each.ruleId === 'A01');
        expect(run.tool.driver.rules[result.ruleIndex].id).toBe('A01');
        expect(result.level).toBe('error');
        expect(result.locations[0].physicalLocation).toEqual({
            artifactLocation: { uri: 'broken%20file.msa' },
            region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 16 },
        });
        expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('servers');
    });
    test('writes annotations for GitHub', async () => {
        file('broken.msa', BROKEN);
        expect((await msa('check', '--format', 'github', 'broken.msa')).out).toMatch(
            /^::error file=broken\.msa,line=4,col=10,endLine=4,endColumn=16,title=A01 [a-z-]+::.*%0ADid you mean/m,
        );
    });
    test('fails from the severity on that is asked for', async () => {
        file('first.msa', FIRST_LOOK.replace('    example "A printer does not print."\n', ''));
        expect((await msa('check', 'first.msa')).code).toBe(0);
        expect((await msa('check', '--fail-on', 'warning', 'first.msa')).code).toBe(1);
    });
    test('takes files, folders and globs, each file once', async () => {
        for (const name of ['a.msa', 'deep/b.msa', 'deep/node_modules/c.msa']) file(name, '');
        const { out } = await msa('check', '.', 'a.msa', 'deep/*.msa');
        expect(out).toContain('in 2 files');
    });
    test('tells wrong use, missing and unreadable files apart', async () => {
        file('text.msa', new Uint8Array([0xff, 0xfe, 0x00]));
        mkdirSync(path.join(folder, 'folder.msa'));
        expect((await msa('check')).code).toBe(2);
        expect((await msa('check', '*.txt')).code).toBe(2);
        expect((await msa('check', '--format', 'xml', 'text.msa')).code).toBe(2);
        expect((await msa('check', '--unknown', 'text.msa')).code).toBe(2);
        expect((await msa('check', 'missing.msa')).code).toBe(4);
        expect((await msa('check', 'folder.msa')).code).toBe(2);
        const unreadable = await msa('check', 'text.msa');
        expect([unreadable.code, unreadable.error]).toEqual([4, 'msa check: "text.msa" is not text in UTF-8.\n']);
    });
    test('follows no import out of the project, not even through a link', async () => {
        const outside = mkdtempSync(path.join(tmpdir(), 'msa-outside-'));
        try {
            writeFileSync(path.join(outside, 'secret.msa'), 'service secret "Secret"\n');
            symlinkSync(path.join(outside, 'secret.msa'), path.join(folder, 'link.msa'));
            file(
                'a.msa',
                `import "link.msa"\nimport "${path.relative(folder, path.join(outside, 'secret.msa'))}"\ntier gold "Gold" {\n  covers secret\n}\n`,
            );
            const { out } = await msa('check', 'a.msa');
            expect(out).toContain('error[T06]');
            expect(out).toContain('error[T07]');
            expect(out).toContain('error[A01]');
        } finally {
            rmSync(outside, { recursive: true, force: true });
        }
    });
    test('lets no file steer the terminal', async () => {
        file('evil.msa', 'service \u001b[31mevil "Evil"\n');
        expect((await msa('check', 'evil.msa')).out).not.toContain('\u001b');
    });
});

describe('format', () => {
    test('rewrites white space and says where', async () => {
        file('a.msa', 'service   a "A"\r\n');
        file('b.msa', 'service b "B"\n');
        expect((await msa('format', '--check', '.')).code).toBe(1);
        expect(read('a.msa')).toBe('service   a "A"\r\n');
        expect(await msa('format', '.')).toEqual({ code: 0, out: 'formatted a.msa\n', error: '' });
        expect(read('a.msa')).toBe('service a "A"\r\n');
        expect((await msa('format', '--check', '.')).out).toBe('All 2 files are formatted.\n');
    });
    test('says when a file cannot be written', async () => {
        file('a.msa', 'service   a "A"\n');
        chmodSync(folder, 0o555);
        chmodSync(path.join(folder, 'a.msa'), 0o444);
        const { code } = await msa('format', 'a.msa');
        chmodSync(folder, 0o755);
        // The administrator of the machine may write everywhere.
        expect(code).toBe(process.getuid?.() === 0 ? 0 : 4);
    });
});

describe('render', () => {
    test('writes the contract beside the agreement, where it is told, or out', async () => {
        file('first.msa', FIRST_LOOK);
        expect(await msa('render', '--to', 'markdown', 'first.msa')).toEqual({
            code: 0,
            out: '',
            error: 'Wrote first.md.\n',
        });
        expect(read('first.md')).toContain('# Support Agreement');
        await msa('render', '--to', 'html', '-o', 'contract.html', 'first.msa');
        expect(read('contract.html')).toMatch(/^<!doctype html>/i);
        expect((await msa('render', '--to', 'markdown', '-o', '-', 'first.msa')).out).toBe(read('first.md'));
    });
    test('refuses an agreement with errors, unless it is a draft', async () => {
        file(
            'first.msa',
            FIRST_LOOK.replace('covers help-desk', 'covers helpdesk').replace('status draft', 'status final'),
        );
        const refused = await msa('render', '--to', 'html', '-o', '-', 'first.msa');
        expect([refused.code, refused.out]).toEqual([1, '']);
        expect(refused.error).toContain('error[A01]');
        const draft = await msa('render', '--to', 'html', '-o', '-', '--draft', 'first.msa');
        expect(draft.code).toBe(0);
        expect(draft.out).toMatch(/draft/i);
    });
    test('asks which agreement is meant', async () => {
        file('two.msa', 'agreement one "One" {\n}\nagreement two "Two" {\n}\n');
        file('library.msa', 'service a "A"\n');
        expect((await msa('render', '--to', 'html', 'two.msa')).error).toContain(
            'Choose one with --agreement: one, two',
        );
        expect((await msa('render', '--to', 'html', 'library.msa')).error).toContain('makes no contract by itself');
        expect(
            (await msa('render', '--to', 'markdown', '-o', '-', '--draft', '--agreement', 'two', 'two.msa')).out,
        ).toContain('# Two');
    });
});

describe('rules and help', () => {
    test('rules are listed for people and for programs', async () => {
        const listed = JSON.parse((await msa('rules', '--json')).out);
        expect(listed).toHaveLength(RULES.length);
        expect(Object.keys(listed[0])).toEqual(['code', 'slug', 'severity', 'profile', 'summary', 'fixable']);
        expect((await msa('rules')).out).toContain('D01');
    });
    test('a rule is explained by its code or its name', async () => {
        const byCode = await msa('explain', 'd01');
        expect(byCode.out).toContain('# D01: resolution-shorter-than-response');
        expect((await msa('explain', 'resolution-shorter-than-response')).out).toBe(byCode.out);
        expect(await msa('explain', 'D99')).toMatchObject({ code: 2 });
    });
    test('every command has a page', async () => {
        for (const command of ['check', 'format', 'render', 'rules', 'explain', 'lsp']) {
            expect((await msa('help', command)).out).toContain(`Usage: msa ${command}`);
            expect((await msa(command, '--help')).out).toBe((await msa('help', command)).out);
        }
        expect((await msa()).code).toBe(0);
        expect((await msa('chek')).code).toBe(2);
        expect((await msa('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    });
});
