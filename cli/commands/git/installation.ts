import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder, readBytes, writeFile } from '../../files.js';
import { FileError } from '../../terminal.js';
import { expectGit, pieces, runGit } from '../../git/git.js';
import { isOwn, settingsFor, withAttributes, withoutAttributes } from './settings.js';

/** For one repository, or for all of a user. */
export type Scope = 'local' | 'global';

/** What an installation did or undid, as lines for people. */
export type Report = readonly string[];

/** Tells git to use `msa`. Doing it again changes nothing. */
export async function install(scope: Scope, program: string, folder: string): Promise<Report> {
    const file = await attributesFile(scope, folder);
    for (const [name, value] of settingsFor(program)) await configure(folder, scope, ['--replace-all', name, value]);
    const before = textOf(file);
    const after = withAttributes(before);
    if (after !== before) {
        makeFolder(file, file);
        await writeFile(file, file, after);
    }
    const shared =
        scope === 'local'
            ? ['Commit .gitattributes. Everybody who clones the repository runs `msa git install` once.']
            : [];
    return [
        `git uses msa for agreements in ${scope === 'local' ? 'this repository' : 'all repositories of this user'}.`,
        ...shared,
    ];
}

/** Takes away what `install` put there, and nothing else: a setting that somebody changed stays. */
export async function uninstall(scope: Scope, folder: string): Promise<Report> {
    const file = await attributesFile(scope, folder);
    const kept: string[] = [];
    for (const [name] of settingsFor('')) {
        for (const value of await valuesOf(folder, scope, name)) {
            if (isOwn(name, value)) await configure(folder, scope, ['--fixed-value', '--unset-all', name, value]);
            else kept.push(`${name} is set to something else and stays: ${value}`);
        }
    }
    const before = textOf(file);
    const after = withoutAttributes(before);
    if (after !== before) {
        if (after === '') rmSync(file);
        else await writeFile(file, file, after);
    }
    const where = scope === 'local' ? 'in this repository' : 'in the repositories of this user';
    return [`git reads agreements as any text again ${where}.`, ...kept];
}

async function configure(folder: string, scope: Scope, words: readonly string[]): Promise<void> {
    await expectGit(folder, ['config', `--${scope}`, ...words]);
}

async function valuesOf(folder: string, scope: Scope, name: string): Promise<readonly string[]> {
    const { code, out } = await runGit(folder, ['config', `--${scope}`, '--null', '--get-all', name]);
    return code === 0 ? pieces(out) : [];
}

async function attributesFile(scope: Scope, folder: string): Promise<string> {
    if (scope === 'local') {
        const { code, out } = await runGit(folder, ['rev-parse', '--show-toplevel']);
        const root = out.toString().trim();
        if (code === 0 && root !== '') return path.join(path.resolve(root), '.gitattributes');
        throw new FileError(
            'this folder is in no working tree of git. Call the command inside a repository, or write --global for all repositories of this user.',
        );
    }
    const { code, out } = await runGit(folder, ['config', '--global', '--type=path', '--get', 'core.attributesFile']);
    const file = out.toString().trim();
    if (code === 0 && file !== '') return path.resolve(file);
    const { XDG_CONFIG_HOME, HOME } = process.env;
    const isGiven = XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== '';
    return path.join(isGiven ? XDG_CONFIG_HOME : path.join(HOME ?? homedir(), '.config'), 'git', 'attributes');
}

function textOf(file: string): string {
    return readBytes(file, file)?.toString() ?? '';
}
