import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ACME, FIRST_LOOK, LIBRARY } from '../../language/examples.js';
import { BROKEN, workplace } from '../msa.js';

const { folder, file, msa } = workplace();
const filesIn = async (...operands: string[]): Promise<number> =>
    JSON.parse((await msa('check', '--format', 'json', ...operands)).out).summary.files;

test('the examples are free of errors and warnings', async () => {
    file('acme.msa', ACME);
    file('library/northwind-standard.msa', LIBRARY);
    const { code, out } = await msa('check', '--fail-on', 'warning', '.');
    expect(code, out).toBe(0);
    expect(out).toMatch(/ in 2 files\.\n$/);
});

test('the exit code is 1 from the severity on that is asked for', async () => {
    file('first.msa', FIRST_LOOK.replace('    example "A printer does not print."\n', ''));
    const codes = ['error', 'warning', 'info'].map(async from => (await msa('check', '--fail-on', from, '.')).code);
    expect(await Promise.all(codes)).toEqual([0, 1, 1]);
});

test('files, folders and globs are taken, each file once, hidden and foreign folders not', async () => {
    for (const name of ['a.msa', 'deep/b.msa', 'deep/node_modules/c.msa', '.hidden/d.msa', 'e.txt', '[x].msa'])
        file(name, '');
    expect(await filesIn('.')).toBe(3);
    expect(await filesIn('.', 'a.msa', 'deep/*.msa')).toBe(3);
    expect(await filesIn('**/b.msa')).toBe(1);
    expect(await filesIn('[x].msa')).toBe(1);
});

test('the order is that of paths and places, however the files are named', async () => {
    for (const name of ['b.msa', 'a.msa', 'c/a.msa']) file(name, BROKEN);
    const report = await msa('check', '--format', 'json', 'c', 'b.msa', 'a.msa');
    expect(await msa('check', '--format', 'json', '.')).toEqual(report);
    const files: string[] = JSON.parse(report.out).findings.map((finding: { file: string }) => finding.file);
    expect([...new Set(files)]).toEqual(['a.msa', 'b.msa', 'c/a.msa']);
});

test.each([
    ['*.txt', 2, 'no .msa file matches "*.txt".'],
    ['folder.msa', 2, 'the folder "folder.msa" holds no .msa file.'],
    ['missing.msa', 4, '"missing.msa" does not exist.'],
    ['circle.msa', 4, '"circle.msa" cannot be read: its links lead in a circle.'],
    ['pipe.msa', 4, '"pipe.msa" is neither a file nor a folder.'],
    ['utf16.msa', 4, '"utf16.msa" is not text in UTF-8. Save it in UTF-8, and try again.'],
])('%s ends with %i', async (operand, code, message) => {
    mkdirSync(path.join(folder(), 'folder.msa'));
    symlinkSync('circle.msa', path.join(folder(), 'circle.msa'));
    execFileSync('mkfifo', [path.join(folder(), 'pipe.msa')]);
    file('utf16.msa', new Uint8Array([0xff, 0xfe, 0x61, 0x00]));
    const result = await msa('check', operand);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.error).toContain(`msa check: ${message}\n`);
});

test('wrong formats and severities are refused', async () => {
    file('a.msa', '');
    expect((await msa('check', '--format', 'toString', 'a.msa')).code).toBe(2);
    expect((await msa('check', '--fail-on', 'never', 'a.msa')).code).toBe(2);
});

test('imports that cannot be read are findings', async () => {
    execFileSync('mkfifo', [path.join(folder(), 'pipe.msa')]);
    mkdirSync(path.join(folder(), 'folder.msa'));
    file('utf16.msa', new Uint8Array([0xff, 0xfe]));
    const names = ['pipe', 'folder', 'utf16', 'missing'];
    file('a.msa', names.map(name => `import "${name}.msa"\n`).join(''));
    const { code, out } = await msa('check', '--format', 'json', 'a.msa');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.map((finding: { code: string }) => finding.code)).toEqual(names.map(() => 'T06'));
});

test('a file that is far too large is a finding', async () => {
    file('large.msa', '{'.repeat(7_000_000));
    expect((await msa('check', 'large.msa')).out).toContain('error[T04]');
});

test('no import and no link leads out of the project', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'msa-outside-'));
    try {
        writeFileSync(path.join(outside, 'secret.msa'), 'service secret "Secret"\n');
        symlinkSync(path.join(outside, 'secret.msa'), path.join(folder(), 'link.msa'));
        symlinkSync(outside, path.join(folder(), 'linked'));
        const paths = ['link.msa', 'linked/secret.msa', path.relative(folder(), path.join(outside, 'secret.msa'))];
        const imports = paths.map(each => `import "${each}"\n`).join('');
        file('a.msa', `${imports}tier gold "Gold" {\n  covers secret\n}\n`);
        const { out } = await msa('check', '--format', 'json', '.');
        const report = JSON.parse(out);
        const codes = report.findings.map((finding: { code: string }) => finding.code);
        expect(codes).toEqual(expect.arrayContaining(['T06', 'T06', 'T07']));
        expect([report.summary.files, out.includes('"Secret"')]).toEqual([1, false]);
    } finally {
        rmSync(outside, { recursive: true, force: true });
    }
});

test('what a file imports is checked with it, but not the standard library', async () => {
    file('a.msa', 'import "msa:priorities"\nimport "library/b.msa"\nservice servers "Servers"\n');
    file('library/b.msa', BROKEN);
    const { code, out } = await msa('check', 'a.msa');
    expect(code).toBe(1);
    expect(out).toContain('library/b.msa:4:');
    expect(out).toMatch(/ in 2 files\.\n$/);
});
