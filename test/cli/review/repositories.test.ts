import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { agreement, library, repository } from './repository.js';

const { folder, file, git, gitIn, commit, diff, diffIn } = repository();

let beside = '';
beforeEach(() => {
    beside = mkdtempSync(path.join(tmpdir(), 'msa-beside-'));
});
afterEach(() => {
    rmSync(beside, { recursive: true, force: true });
});

describe('repositories of every kind', () => {
    test('before the first commit everything is new', async () => {
        file('acme.msa', agreement('acme', 15));
        expect(await diff()).toMatchObject({ code: 0, agreements: ['added acme acme.msa'] });
        expect((await diff('--staged')).agreements).toEqual([]);
        git('add', '.');
        expect((await diff('--staged')).agreements).toEqual(['added acme acme.msa']);
        expect(await diff('HEAD')).toMatchObject({
            code: 4,
            error: 'msa diff: this repository has no commit yet, so there is nothing to compare with. Commit first.\n',
        });
    });

    test('a worktree has its own HEAD and files', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        git('worktree', 'add', '--quiet', '-b', 'other', path.join(beside, 'tree'));
        file('acme.msa', agreement('acme', 30));
        expect((await diffIn(path.join(beside, 'tree'))).agreements).toEqual([]);
        expect((await diff()).agreements).toEqual(['acme acme.msa']);
    });

    test('a submodule is a repository of its own', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        const outer = path.join(beside, 'outer');
        gitIn(beside, 'init', '--quiet', '--initial-branch=main', 'outer');
        gitIn(outer, 'submodule', '--quiet', 'add', folder(), 'clients');
        gitIn(outer, 'commit', '--quiet', '--message=Add');
        const inner = path.join(outer, 'clients');
        gitIn(inner, 'rm', '--quiet', 'acme.msa');
        expect((await diffIn(outer)).agreements).toEqual([]);
        expect((await diffIn(inner)).agreements).toEqual(['removed acme acme.msa']);
    });

    test('a shallow clone says what fetches the rest', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        git('tag', 'v1');
        commit({ 'acme.msa': agreement('acme', 20) });
        git('switch', '--quiet', '--create', 'feature', 'HEAD~1');
        commit({ 'acme.msa': agreement('acme', 30) });
        gitIn(
            beside,
            'clone',
            '--quiet',
            '--depth=1',
            '--no-single-branch',
            '--no-tags',
            `file://${folder()}`,
            'clone',
        );
        const clone = path.join(beside, 'clone');
        expect((await diffIn(clone, 'origin/main..HEAD')).agreements).toEqual(['acme acme.msa']);
        expect(await diffIn(clone, 'origin/main...HEAD')).toMatchObject({
            code: 4,
            error: expect.stringContaining('Run `git fetch --unshallow` (in GitHub Actions: `fetch-depth: 0`'),
        });
        expect((await diffIn(clone, 'HEAD~1')).error).toBe(
            'msa diff: there is no revision "HEAD~1". This is a shallow clone: run `git fetch --unshallow` to have the whole history.\n',
        );
        expect((await diffIn(clone, 'v1')).error).toContain('`git fetch origin v1` for that branch or tag.');
    });

    test('a bare repository has revisions and no working tree', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        commit({ 'acme.msa': agreement('acme', 30) });
        gitIn(beside, 'clone', '--quiet', '--bare', folder(), 'bare.git');
        const bare = path.join(beside, 'bare.git');
        expect((await diffIn(bare, 'HEAD~1..HEAD')).agreements).toEqual(['acme acme.msa']);
        expect(await diffIn(bare)).toMatchObject({
            code: 4,
            error: expect.stringContaining('this repository is bare'),
        });
    });

    test('a sparse checkout leaves files out that are no less there', async () => {
        commit({ 'a/acme.msa': agreement('acme', 15), 'b/beta.msa': agreement('beta', 15) });
        git('sparse-checkout', 'set', 'a');
        expect((await diff()).agreements).toEqual([]);
    });

    test('histories without a common commit have no merge base', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        git('switch', '--quiet', '--orphan', 'other');
        commit({ 'acme.msa': agreement('acme', 30) });
        expect((await diff('main...other')).error).toBe(
            'msa diff: "main" and "other" have no common history, so there is no merge base. Compare them directly: main..other.\n',
        );
    });

    test('a merge that is not finished', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        git('switch', '--quiet', '--create', 'feature');
        commit({ 'acme.msa': agreement('acme', 30) });
        git('switch', '--quiet', 'main');
        commit({ 'acme.msa': agreement('acme', 60) });
        expect(() => git('merge', '--quiet', 'feature')).toThrow();
        expect(await diff('--staged')).toMatchObject({
            code: 4,
            error: 'msa diff: "acme.msa" has a merge conflict, so what is staged is not known. Resolve it, run `git add`, and try again.\n',
        });
        expect(await diff()).toMatchObject({ code: 3, error: expect.stringContaining('error[T03]') });
    });

    test('no repository, and no git', async () => {
        expect(await diffIn(beside)).toMatchObject({
            code: 4,
            error: expect.stringContaining('this folder is in no git repository'),
        });
        vi.stubEnv('PATH', beside);
        expect(await diff()).toMatchObject({
            code: 4,
            error: 'msa diff: git is not found, and revisions are read with it. Install git, or compare two files or folders.\n',
        });
        file('a.msa', agreement('acme', 15));
        file('b.msa', agreement('acme', 30));
        expect((await diff('a.msa', 'b.msa')).agreements).toEqual(['acme b.msa (was a.msa)']);
    });

    test('nothing of the repository is run', async () => {
        commit({ '.gitattributes': '*.msa diff=evil filter=evil\n', 'acme.msa': agreement('acme', 15) });
        const touch = `touch ${path.join(beside, 'evil')} #`;
        for (const key of [
            'core.fsmonitor',
            'core.pager',
            'diff.external',
            'diff.evil.textconv',
            'diff.evil.command',
            'filter.evil.clean',
        ])
            git('config', key, touch);
        git('mv', 'acme.msa', 'other.msa');
        file('other.msa', agreement('acme', 30));
        rmSync(path.join(beside, 'evil'), { force: true });
        expect((await diff()).agreements).toEqual(['acme other.msa (was acme.msa)']);
        expect((await diff('--staged')).agreements).toEqual(['acme other.msa (was acme.msa)']);
        expect(existsSync(path.join(beside, 'evil'))).toBe(false);
    });
});

describe('names of every kind', () => {
    test.each([
        'with space.msa',
        'say "hello".msa',
        'für Müller.msa',
        "it's [a] *.msa",
        'tab\there.msa',
        '-x.msa',
        ':(top)x.msa',
    ])('a file named %j', async name => {
        commit({ [name]: agreement('acme', 15), 'other.msa': agreement('other', 15) });
        file(name, agreement('acme', 30));
        file('other.msa', agreement('other', 30));
        expect((await diff('--', name)).agreements).toEqual([`acme ${name}`]);
        expect((await diff(`HEAD:${name}`)).agreements).toEqual([`acme ${name}`]);
    });

    test('a revision that is named like a file is asked about', async () => {
        commit({ main: 'no agreement', 'acme.msa': agreement('acme', 15) });
        file('acme.msa', agreement('acme', 30));
        expect(await diff('main')).toMatchObject({
            code: 2,
            error: 'msa diff: "main" is both a revision and a file. Write "main --" for the revision, or "./main" for the file.\nTry `msa help diff`.\n',
        });
        expect(await diff('main', 'acme.msa')).toMatchObject({ code: 2 });
        expect((await diff('main', '--')).agreements).toEqual(['acme acme.msa']);
    });

    test.each([
        ['mian', 'there is no revision "mian". Did you mean main?'],
        ['feature/x', 'there is no revision "feature/x". Did you mean origin/feature/x?'],
        ['main..mian', 'there is no revision "mian". Did you mean main?'],
        ['mian:acme.msa', 'there is no revision "mian". Did you mean main?'],
        ['gone.msa', '"gone.msa" does not exist.'],
        ['../elsewhere', '"../elsewhere" does not exist.'],
    ])('an unknown name: %s', async (name, message) => {
        commit({ 'acme.msa': agreement('acme', 15) });
        git('update-ref', 'refs/remotes/origin/feature/x', 'HEAD');
        expect(await diff(name)).toMatchObject({ code: 4, error: `msa diff: ${message}\n` });
    });

    test('a name that looks like an option is none', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        const evil = path.join(beside, 'evil');
        expect(await diff('--', `--output=${evil}`)).toMatchObject({ code: 2 });
        expect(await diff(`--against=--output=${evil}`)).toMatchObject({
            code: 4,
            error: `msa diff: there is no revision "--output=${evil}".\n`,
        });
        expect(existsSync(path.join(beside, 'evil'))).toBe(false);
    });
});

test('links are not followed, in a commit as on the disk', async () => {
    mkdirSync(path.join(beside, 'lib'));
    symlinkSync(path.join(beside, 'lib'), path.join(folder(), 'lib'));
    file('lib/network.msa', library('Switches'));
    symlinkSync(path.join(beside, 'lib/network.msa'), path.join(folder(), 'network.msa'));
    commit({ 'acme.msa': agreement('acme', 15) });
    for (const imported of ['lib/network.msa', 'network.msa']) {
        file('acme.msa', agreement('acme', 15, `import "${imported}"\n`, 'include network'));
        expect(await diff()).toMatchObject({
            code: 3,
            error: expect.stringContaining(`The file "${imported}" is not found`),
        });
    }
});
