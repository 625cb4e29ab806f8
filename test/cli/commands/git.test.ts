import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../cli/command-line.js';
import { quoted, settingsFor } from '../../../cli/commands/git/settings.js';
import { buildBundles } from '../../bundles.js';
import { agreement, library, repository } from '../review/repository.js';

const bundles = mkdtempSync(path.join(tmpdir(), "msa's drivers "));
const PROGRAM = quoted([process.execPath, path.join(bundles, 'msa.cjs')]);
beforeAll(() => {
    buildBundles(bundles);
}, 120_000);
afterAll(() => {
    rmSync(bundles, { recursive: true });
});

const { folder, file, read, msa, git, commit } = repository();

const install = (...words: string[]): ReturnType<typeof msa> => msa('git', 'install', '--program', PROGRAM, ...words);

/** Git, and what it wrote, also where it ends with another code than 0. */
function tried(...words: string[]): { readonly code: number | null; readonly out: string } {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder(), encoding: 'utf8', env: process.env });
    return { code: status, out: stdout + stderr };
}

const lines = (from: string, to: string, text: string): string => {
    if (!text.includes(from)) throw new Error(`The text has no "${from}".`);
    return text.replace(from, to);
};

const BASE = agreement('acme', 15);

describe('installing', () => {
    test('writes a line and settings, once, and takes away just these', async () => {
        file('.gitattributes', '*.png binary');
        git('config', 'diff.msa.binary', 'false');
        const before = read('.git/config');
        const first = await install();
        expect(first.out).toContain('git uses msa for agreements in this repository.');
        expect(read('.gitattributes')).toBe('*.png binary\n*.msa diff=msa merge=msa\n');
        for (const [name, value] of settingsFor(PROGRAM))
            expect(git('config', '--local', '--get-all', name)).toBe(`${value}\n`);
        const installed = read('.git/config');
        await install();
        expect(read('.git/config')).toBe(installed);
        expect(read('.gitattributes')).toBe('*.png binary\n*.msa diff=msa merge=msa\n');
        expect((await msa('git', 'uninstall')).code).toBe(0);
        expect(read('.gitattributes')).toBe('*.png binary\n');
        expect(read('.git/config').trimEnd()).toBe(before.trimEnd());
    });

    test('a file of attributes that held nothing else is gone, and a setting of somebody else stays', async () => {
        await install();
        git('config', 'merge.msa.driver', 'other %A');
        const { out } = await msa('git', 'uninstall');
        expect(out).toContain('merge.msa.driver is set to something else and stays: other %A');
        expect(git('config', 'merge.msa.driver')).toBe('other %A\n');
        expect(existsSync(path.join(folder(), '.gitattributes'))).toBe(false);
    });

    test('in a sub-folder, a working tree and a submodule, the attributes stand at their root', async () => {
        commit({ 'clients/acme.msa': BASE });
        git('worktree', 'add', '--quiet', '-b', 'other', 'tree');
        git('submodule', '--quiet', 'add', folder(), 'part');
        for (const [place, root] of [
            ['clients', '.'],
            ['tree/clients', 'tree'],
            ['part/clients', 'part'],
        ] as const) {
            const terminal = { folder: path.join(folder(), place), colors: false, out: vi.fn(), error: vi.fn() };
            expect(await runCommandLine(['git', 'install', '--program', PROGRAM], terminal)).toBe(0);
            expect(read(path.join(root, '.gitattributes'))).toBe('*.msa diff=msa merge=msa\n');
        }
    });

    test('for all repositories of a user', async () => {
        vi.stubEnv('GIT_CONFIG_GLOBAL', path.join(folder(), 'settings'));
        vi.stubEnv('XDG_CONFIG_HOME', path.join(folder(), 'xdg'));
        await install('--global');
        expect(read('xdg/git/attributes')).toBe('*.msa diff=msa merge=msa\n');
        expect(read('settings')).toContain('cachetextconv = true');
        expect(existsSync(path.join(folder(), '.gitattributes'))).toBe(false);
        await msa('git', 'uninstall', '--global');
        expect(read('settings').trim()).toBe('');
        expect(existsSync(path.join(folder(), 'xdg/git/attributes'))).toBe(false);
    });

    test('outside of a repository it says what to do', async () => {
        rmSync(path.join(folder(), '.git'), { recursive: true });
        const { code, error } = await install();
        expect(code).toBe(4);
        expect(error).toContain('write --global for all repositories of this user');
    });

    test.each([
        [['git'], 'say what git is to do'],
        [['git', 'instal'], 'there is no "msa git instal"'],
        [['git', 'install', '--local', '--global'], 'exclude each other'],
        [['git', 'install', 'x'], '"x" is not expected here'],
        [['git', 'merge', 'x'], '%O %A %B'],
    ])('msa %s is wrong use', async (words, message) => {
        const { code, error } = await msa(...words);
        expect(code).toBe(2);
        expect(error).toContain(message);
    });
});

describe('merging', () => {
    const branches = async (ours: string, theirs: string, base = BASE): Promise<void> => {
        await install();
        commit({ 'acme.msa': base });
        git('switch', '--quiet', '--create', 'feature');
        commit({ 'acme.msa': theirs });
        git('switch', '--quiet', 'main');
        commit({ 'acme.msa': ours });
    };
    const OURS = lines('respond 15 min', 'respond 10 min', BASE);
    const THEIRS = lines('hours always', 'hours always\n    price GBP 5.00 per user per month', BASE);

    test.each(['merge --no-edit feature', 'rebase --quiet feature', 'cherry-pick feature'])(
        'git %s puts edits of neighbouring lines together',
        async words => {
            await branches(OURS, THEIRS);
            expect(tried(...words.split(' ')).code).toBe(0);
            expect(read('acme.msa')).toContain(
                '    hours always\n    price GBP 5.00 per user per month\n    target P1 respond 10 min\n',
            );
            expect(git('status', '--porcelain')).toBe('');
        },
    );

    test('one fact with two values is a conflict that names both', async () => {
        await branches(OURS, lines('respond 15 min', 'respond 30 min', BASE));
        const { code, out } = tried('merge', 'feature');
        expect(code).toBe(1);
        expect(out).toContain(
            'acme.msa: agreement acme / tier gold / target P1 respond: both sides changed this. Ours: 10 min. Theirs: 30 min.',
        );
        expect(read('acme.msa')).toContain(`    hours always
<<<<<<< ours: 10 min
    target P1 respond 10 min
=======
    target P1 respond 30 min
>>>>>>> theirs: 30 min
  }
`);
        expect(git('status', '--porcelain')).toBe('UU acme.msa\n');
        // What git shows of it is the conflict, and nothing of the rest.
        const shown = git('diff')
            .split('\n')
            .filter(line => /^(?:[-+][-+ ]| [-+])\S/.test(line));
        expect(shown).toEqual([
            '--- a/acme.msa',
            '+++ b/acme.msa',
            '++<<<<<<< ours',
            ' +acme.gold: target P1 respond 10 min',
            '++=======',
            '+ acme.gold: target P1 respond 30 min',
            '++>>>>>>> theirs',
        ]);
    });

    test('a file that somebody renamed is merged under its new name', async () => {
        await branches(OURS, THEIRS);
        git('mv', 'acme.msa', 'client.msa');
        commit();
        expect(tried('merge', '--no-edit', 'feature').code).toBe(0);
        expect(read('client.msa')).toMatch(/price GBP 5.00[^]*respond 10 min/);
    });

    test('line ends stay what they are', async () => {
        const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
        await branches(crlf(OURS), crlf(THEIRS), crlf(BASE));
        expect(tried('merge', '--no-edit', 'feature').code).toBe(0);
        expect(read('acme.msa')).toBe(crlf(lines('respond 15 min', 'respond 10 min', THEIRS)));
    });

    test('what cannot be read is merged by lines', async () => {
        await branches(lines('tier gold', 'teir gold', BASE), lines('Monitoring', 'Watching', BASE));
        const { code, out } = tried('merge', '--no-edit', 'feature');
        expect(code).toBe(0);
        expect(out).toContain('It is merged by lines.');
        expect(read('acme.msa')).toMatch(/Watching[^]*teir gold/);
    });
});

describe('showing', () => {
    test('git log -p and git show have one commitment to a line', async () => {
        await install();
        commit({ 'acme.msa': BASE });
        commit({ 'acme.msa': lines('    covers servers\n', '    // Only these.\n    covers servers\n', BASE) });
        commit({ 'acme.msa': lines('respond 15 min', 'respond 30 min', BASE) });
        for (const words of [['log', '-p', '-1'], ['show']]) {
            const shown = git(...words);
            expect(shown).toContain('-acme.gold: target P1 respond 15 min\n+acme.gold: target P1 respond 30 min\n');
        }
        // A commit of a comment shows no line.
        expect(git('show', 'HEAD~1')).not.toContain('@@');
    });

    test('a file that cannot be read is shown as it is', async () => {
        await install();
        commit({ 'acme.msa': 'agreement {\n' });
        expect(git('show')).toContain('+agreement {\n');
    });

    test('git diff says what a change means', async () => {
        await install();
        commit({ 'acme.msa': BASE });
        file('acme.msa', lines('respond 15 min', 'respond 30 min', BASE));
        expect(git('diff')).toMatch(/^acme\.msa\n[^]*15 min → 30 min/);
        expect(git('diff', '--no-ext-diff', '--no-textconv')).toContain('+    target P1 respond 30 min');
        git('add', '.');
        expect(git('diff', '--staged')).toContain('15 min → 30 min');
        commit();
        expect(git('show', '--ext-diff')).toContain('15 min → 30 min');
    });

    test('of a library it shows what changes for those that import it', async () => {
        await install();
        const imports = 'import "library.msa"\n';
        commit({ 'acme.msa': agreement('acme', 15, imports, 'include network'), 'library.msa': library('Routers') });
        file('library.msa', library('Switches'));
        const shown = git('diff');
        expect(shown).toMatch(/^library\.msa\n/);
        expect(shown).toContain('in 1 agreement');
        expect(shown).toContain('Switches');
    });

    test('added, deleted and renamed files, also in a folder', async () => {
        await install();
        commit({ 'acme.msa': BASE });
        git('rm', '--quiet', 'acme.msa');
        commit({
            'clients/acme.msa': lines('respond 15 min', 'respond 30 min', BASE),
            'other.msa': agreement('other', 5),
        });
        const shown = git('show', '--ext-diff', '-M');
        expect(shown).toContain('acme.msa → clients/acme.msa\n');
        expect(shown).toContain('15 min → 30 min');
        expect(shown).toContain('New agreement: other');
        expect(git('diff', 'HEAD', 'HEAD~1', '--no-renames')).toContain('clients/acme.msa\n');
    });

    test('where nothing else is meant, and where a side cannot be read, the lines follow', async () => {
        await install();
        commit({ 'acme.msa': BASE });
        file('acme.msa', `// New.\n${BASE}`);
        expect(git('diff')).toMatch(/No agreement says anything else than before[^]*@@[^]*\+\/\/ New\./);
        file('acme.msa', lines('tier', 'teir', BASE));
        const { code, out } = tried('diff');
        expect(code).toBe(0);
        expect(out).toMatch(/cannot be compared[^]*\+ {2}teir gold/);
    });

    test('a value and its unit are one word, and a hunk names its block', async () => {
        await install();
        commit({ 'acme.msa': BASE });
        file('acme.msa', lines('respond 15 min', 'respond 30 min', BASE));
        const shown = git('diff', '--no-ext-diff', '--no-textconv', '--word-diff', '-U1');
        expect(shown).toContain('target P1 respond [-15 min-]{+30 min+}');
        expect(shown).toMatch(/@@ .* tier gold "Gold" \{/);
    });
});

test('a program whose path has spaces and quotes is called', () => {
    expect(PROGRAM).toContain(String.raw`'\''`);
    expect(execFileSync('sh', ['-c', `${PROGRAM} --version`], { encoding: 'utf8' })).toMatch(/^\d/);
});
