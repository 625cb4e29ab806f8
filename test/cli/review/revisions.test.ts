import { describe, expect, test, vi } from 'vitest';
import { agreement, library, repository, type Diffed } from './repository.js';

const { folder, file, msa, git, commit, diff, diffIn } = repository();

describe('what is compared', () => {
    test('without a revision, HEAD with the working tree, what is not added included', async () => {
        commit({ 'acme.msa': agreement('acme', 15), 'beta.msa': agreement('beta', 15) });
        file('acme.msa', agreement('acme', 30));
        file('new.msa', agreement('new', 15));
        file('.gitignore', 'draft.msa\n');
        file('draft.msa', agreement('draft', 15));
        expect(await diff()).toEqual({
            code: 0,
            error: '',
            before: 'HEAD',
            after: 'the working tree',
            agreements: ['acme acme.msa', 'added new new.msa'],
        });
    });

    test('what is staged', async () => {
        commit({ 'acme.msa': agreement('acme', 15), 'beta.msa': agreement('beta', 15) });
        file('acme.msa', agreement('acme', 30));
        git('add', '.');
        file('beta.msa', agreement('beta', 30));
        expect(await diff('--staged')).toMatchObject({ after: 'the index', agreements: ['acme acme.msa'] });
    });

    test('a revision with the working tree, two revisions, and a range', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        git('tag', 'v1');
        commit({ 'beta.msa': agreement('beta', 15) });
        commit({ 'acme.msa': agreement('acme', 30) });
        file('beta.msa', agreement('beta', 30));
        expect((await diff('v1')).agreements).toEqual(['acme acme.msa', 'added beta beta.msa']);
        expect((await diff('v1', 'HEAD~1')).agreements).toEqual(['added beta beta.msa']);
        expect((await diff('HEAD~1..HEAD')).agreements).toEqual(['acme acme.msa']);
        expect(await diff('v1..')).toMatchObject({
            before: 'v1',
            after: 'HEAD',
            agreements: ['acme acme.msa', 'added beta beta.msa'],
        });
        expect((await diff('..v1')).agreements).toEqual(['acme acme.msa', 'removed beta beta.msa']);
    });

    test('what a branch did since it left another one', async () => {
        commit({ 'acme.msa': agreement('acme', 15), 'beta.msa': agreement('beta', 15) });
        git('switch', '--quiet', '--create', 'feature');
        commit({ 'acme.msa': agreement('acme', 30) });
        git('switch', '--quiet', 'main');
        commit({ 'beta.msa': agreement('beta', 30) });
        expect(await diff('main...feature')).toMatchObject({
            before: 'the merge base of main and feature',
            after: 'feature',
            agreements: ['acme acme.msa'],
        });
        expect((await diff('main..feature')).agreements).toHaveLength(2);
    });

    test('a merge commit with each of its parents, and a branch that was rebased', async () => {
        commit({ 'acme.msa': agreement('acme', 15), 'beta.msa': agreement('beta', 15) });
        git('switch', '--quiet', '--create', 'feature');
        commit({ 'acme.msa': agreement('acme', 30) });
        git('switch', '--quiet', 'main');
        commit({ 'beta.msa': agreement('beta', 30) });
        git('merge', '--quiet', '--no-ff', '--message=Merge', 'feature');
        expect((await diff('HEAD^1..HEAD')).agreements).toEqual(['acme acme.msa']);
        expect((await diff('HEAD^2..HEAD')).agreements).toEqual(['beta beta.msa']);
        git('reset', '--quiet', '--hard', 'HEAD^1');
        git('switch', '--quiet', 'feature');
        git('rebase', '--quiet', 'main');
        expect((await diff('main...feature')).agreements).toEqual(['acme acme.msa']);
    });

    test('a file as it was, under another name, and with the working tree', async () => {
        commit({ 'acme.msa': agreement('acme', 15), 'lib/beta.msa': agreement('beta', 15) });
        git('tag', 'v1');
        file('acme.msa', agreement('acme', 30));
        expect(await diff('v1:acme.msa', 'v1:lib/beta.msa')).toMatchObject({
            before: 'v1:acme.msa',
            agreements: ['beta lib/beta.msa (was acme.msa)'],
        });
        expect((await diff('v1:acme.msa')).agreements).toEqual(['acme acme.msa']);
        expect((await diff('v1:acme.msa', 'acme.msa')).agreements).toEqual(['acme acme.msa']);
        expect((await diff('v1:lib', 'lib')).agreements).toEqual([]);
        expect(await diff('v1:gone.msa', 'v1:acme.msa')).toMatchObject({
            code: 4,
            error: 'msa diff: "v1:gone.msa" is no .msa file, and no folder that holds one.\n',
        });
    });

    test('paths limit the agreements that are shown', async () => {
        commit({ 'a/acme.msa': agreement('acme', 15), 'b/beta.msa': agreement('beta', 15) });
        file('a/acme.msa', agreement('acme', 30));
        file('b/beta.msa', agreement('beta', 30));
        expect((await diff('--', 'a')).agreements).toEqual(['acme a/acme.msa']);
        expect((await diff('HEAD', 'b/beta.msa')).agreements).toEqual(['beta b/beta.msa']);
        expect((await diff('HEAD', '--', 'a', 'b/beta.msa')).agreements).toHaveLength(2);
        expect(await diff('--', 'c')).toMatchObject({
            code: 2,
            error: expect.stringContaining('no .msa file lies at "c" in either revision.'),
        });
    });

    test('the signed version: a tag, or the latest that matches', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        git('tag', 'executed/2026');
        vi.stubEnv('GIT_COMMITTER_DATE', '2027-02-01T12:00:00Z');
        commit({ 'acme.msa': agreement('acme', 20) });
        git('tag', 'executed/2027');
        commit({ 'acme.msa': agreement('acme', 30) });
        expect(await diff('--against', 'executed/*')).toMatchObject({
            before: 'executed/2027',
            after: 'the working tree',
        });
        expect((await diff('--against', 'executed')).before).toBe('executed/2027');
        expect(await diff('--against', 'executed/2026', 'HEAD')).toMatchObject({
            before: 'executed/2026',
            after: 'HEAD',
        });
        expect(await diff('--against', 'signed/*')).toMatchObject({
            code: 4,
            error: 'msa diff: no tag matches "signed/*". Tag the version that was signed, such as `git tag -a signed/2027-01-01`; if others have the tags, run `git fetch --tags`.\n',
        });
    });

    test('two files and two folders, whatever git knows of them', async () => {
        for (const [name, minutes] of [
            ['old', 15],
            ['new', 30],
        ] as const) {
            file(`${name}/acme.msa`, agreement('acme', minutes, 'import "lib/network.msa"\n', 'include network'));
            file(`${name}/beta.msa`, agreement('beta', 15, 'import "lib/network.msa"\n', 'include network'));
            file(`${name}/lib/network.msa`, library('Switches'));
        }
        expect(await diff('old/acme.msa', 'new/acme.msa')).toMatchObject({
            before: 'old/acme.msa',
            after: 'new/acme.msa',
            agreements: ['acme new/acme.msa (was old/acme.msa)'],
        });
        // A file that reads the same means something else when what it imports differs.
        file('new/lib/network.msa', library('Switches and routers'));
        expect((await diff('old', 'new')).agreements).toEqual([
            'acme new/acme.msa (was old/acme.msa)',
            'beta new/beta.msa (was old/beta.msa)',
        ]);
        expect(await diff('old/lib/network.msa', 'new/lib/network.msa')).toMatchObject({
            code: 2,
            error: expect.stringContaining('Name the agreements that import them.'),
        });
    });
});

describe('what changed with what', () => {
    test('an agreement that changed only through a library in another folder', async () => {
        const imports = 'import "../shared/more.msa"\n';
        commit({
            'clients/acme.msa': agreement('acme', 15, imports, 'include network'),
            'clients/beta.msa': agreement('beta', 15),
            'shared/more.msa': 'import "network.msa"\n',
            'shared/network.msa': library('Switches'),
        });
        commit({ 'shared/network.msa': library('Switches and routers') });
        expect((await diff('HEAD~1..HEAD')).agreements).toEqual(['acme clients/acme.msa']);
        expect((await diff('HEAD~1..HEAD', '--', 'clients')).agreements).toEqual(['acme clients/acme.msa']);
    });

    test('an agreement that changed only through its base', async () => {
        commit({
            'standard.msa': agreement('standard', 15),
            'acme.msa': 'import "standard.msa"\nagreement acme "Acme" based on standard {\n}\n',
        });
        file('standard.msa', agreement('standard', 30));
        expect((await diff()).agreements).toEqual(['acme acme.msa', 'standard standard.msa']);
    });

    test('files that are renamed, added and deleted', async () => {
        commit({ 'acme.msa': agreement('acme', 15), 'beta.msa': agreement('beta', 15) });
        git('mv', 'acme.msa', 'acme ltd.msa');
        git('rm', '--quiet', 'beta.msa');
        commit({ 'gamma.msa': agreement('gamma', 15).replaceAll('servers', 'phones').replaceAll('gold', 'bronze') });
        const expected = ['acme acme ltd.msa (was acme.msa)', 'removed beta beta.msa', 'added gamma gamma.msa'];
        expect((await diff('HEAD~1..HEAD')).agreements).toEqual(expected);
        git('reset', '--quiet', '--soft', 'HEAD~1');
        expect((await diff('--staged')).agreements).toEqual(expected);
        expect((await diff()).agreements).toEqual(expected);
    });

    test('an agreement with another name in the same file is the same agreement', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        file('acme.msa', agreement('acme-ltd', 15));
        expect((await diff()).agreements).toEqual(['acme-ltd acme.msa']);
    });

    test('an agreement that moves into another file is the same agreement', async () => {
        commit({ 'all.msa': agreement('acme', 15) + agreement('beta', 15) });
        file('all.msa', agreement('acme', 15));
        file('beta.msa', agreement('beta', 15));
        expect((await diff()).agreements).toContain('beta beta.msa (was all.msa)');
        expect((await diff()).agreements).not.toContain('added beta beta.msa');
    });

    test('line ends are no change', async () => {
        commit({ 'acme.msa': agreement('acme', 15) });
        file('acme.msa', agreement('acme', 15).replaceAll('\n', '\r\n'));
        expect((await diff()).agreements).toEqual([]);
        git('config', 'core.autocrlf', 'true');
        expect((await diff('--staged')).agreements).toEqual([]);
    });
});

describe('what cannot be read', () => {
    const broken = agreement('acme', 15).replace('respond 15 min', 'respond soon');

    test.each([
        ['the working tree', agreement('acme', 15), broken],
        ['HEAD', broken, agreement('acme', 15)],
    ])('%s has an error: its place, and no review', async (side, before, after) => {
        commit({ 'acme.msa': before });
        file('acme.msa', after);
        const { code, out, error } = await msa('diff', '--fail-on', 'none');
        expect({ code, out }).toEqual({ code: 3, out: '' });
        expect(error).toContain(`cannot be compared, because ${side} has errors`);
        expect(error).toContain('acme.msa:9:');
    });

    test('a library that is changed and that nothing imports', async () => {
        commit({ 'lib.msa': library('Switches') });
        file('lib.msa', 'service {');
        expect(await diff()).toMatchObject({ code: 3 });
    });

    test('an import that the earlier revision lacks is not taken from the later one', async () => {
        commit({ 'acme.msa': agreement('acme', 15, 'import "network.msa"\n', 'include network') });
        commit({ 'network.msa': library('Switches') });
        const { code, error } = await diff('HEAD~1..HEAD');
        expect(code).toBe(3);
        expect(error).toContain('because HEAD~1 has errors');
        expect(error).toContain('The file "network.msa" is not found');
        expect(error).not.toContain('because HEAD has');
    });

    test('what did not change may be broken', async () => {
        commit({ 'broken.msa': 'agreement {', 'acme.msa': agreement('acme', 15) });
        file('acme.msa', agreement('acme', 30));
        expect(await diff()).toMatchObject({ code: 0, agreements: ['acme acme.msa'] });
    });
});

test('the folder of the command does not have to be the root', async () => {
    commit({ 'a/acme.msa': agreement('acme', 15), 'b/beta.msa': agreement('beta', 15) });
    file('a/acme.msa', agreement('acme', 30));
    file('b/beta.msa', agreement('beta', 30));
    const inA = (...words: string[]): Promise<Diffed> => diffIn(`${folder()}/a`, ...words);
    expect((await inA()).agreements).toEqual(['acme a/acme.msa', 'beta b/beta.msa']);
    expect((await inA('--', '.')).agreements).toEqual(['acme a/acme.msa']);
    expect((await inA('--', '../b/beta.msa')).agreements).toEqual(['beta b/beta.msa']);
    expect((await inA('HEAD:./acme.msa', 'acme.msa')).agreements).toEqual(['acme a/acme.msa']);
    expect((await inA('HEAD:b/beta.msa')).agreements).toEqual(['beta b/beta.msa']);
    expect(await inA('--', '../../elsewhere')).toMatchObject({
        code: 4,
        error: expect.stringContaining('outside of the repository'),
    });
});
