import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addedText } from '../../../client/review/git/added-text.js';
import { fileAt } from '../../../client/review/git/files-at.js';
import type { Repository } from '../../../client/review/git/git-api.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'msa-files-at-'));
const git = (...words: readonly string[]): Buffer => execFileSync('git', [...words], { cwd: folder, stdio: 'pipe' });

/** What the Git extension of VS Code does for its API. */
const repository = {
    getObjectDetails: async (commit: string, file: string) => {
        const [entry = ''] = git('ls-tree', '-l', commit, '--', file).toString().split('\n');
        const [, , object, size] = entry.split(/\s+/);
        return object === undefined
            ? Promise.reject(new Error('Path not known by git'))
            : { object, size: Number(size) };
    },
    buffer: async (commit: string, file: string) =>
        git('show', '--textconv', `${commit}:${path.relative(folder, file)}`),
    diffBlobs: async (one: string, other: string) => git('diff', one, other).toString(),
} as unknown as Repository;
const at = (name: string) => ({ fsPath: path.join(folder, name) }) as never;

const TEXTS = {
    'plain.msa': 'tier gold "Gold" {\n}\n',
    'open.msa': 'tier gold "Gold" {\n+ added\n- gone\n}',
    'windows.msa': 'tier gold "Gold" {\r\n}\r\n',
    'empty.msa': '',
};

beforeAll(() => {
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(folder, name), text);
    git('init', '--quiet');
    git('add', '--all');
    git('-c', 'user.name=A', '-c', 'user.email=a@a.example', 'commit', '--quiet', '-m', 'First');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the text of a file in a commit', () => {
    test('is what was committed, and nothing where the commit has no such file', async () => {
        for (const [name, text] of Object.entries(TEXTS)) expect(await fileAt(repository, 'HEAD', at(name))).toBe(text);
        expect(await fileAt(repository, 'HEAD', at('other.msa'))).toBeUndefined();
    });
    test('is that also where Git is told to convert agreements for reading', async () => {
        writeFileSync(path.join(folder, '.gitattributes'), '*.msa diff=msa\n');
        git('config', 'diff.msa.textconv', 'tr a-z A-Z <');
        expect(git('show', '--textconv', 'HEAD:plain.msa').toString()).toContain('TIER GOLD');
        git('config', 'diff.msa.textconv', 'wc -l');
        for (const [name, text] of Object.entries(TEXTS)) expect(await fileAt(repository, 'HEAD', at(name))).toBe(text);
    });
});

test('what another program prints in place of a diff is no text', () => {
    expect(addedText('file.msa --- 1/2 --- Text\n1 tier gold\n')).toBeUndefined();
    expect(addedText('@@ -0,0 +1 @@\n+one\n-two\n')).toBeUndefined();
});
