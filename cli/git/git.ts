import { spawn } from 'node:child_process';
import { FileError } from '../terminal.js';

/** What git could not do: a whole sentence with what to do about it. */
export class GitError extends FileError {}

export interface GitResult {
    readonly code: number;
    readonly out: Buffer;
    readonly error: string;
}

/** Nothing of a repository is run: neither hooks, nor a file system monitor, nor a pager, nor another diff. */
const SAFELY = [
    '--no-pager',
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false', 'diff.external='].flatMap(
        setting => ['-c', setting],
    ),
];

/** The environment variables by which git would read the paths that we pass in another way. */
const READINGS_OF_PATHS = ['LITERAL', 'GLOB', 'NOGLOB', 'ICASE'].map(reading => `GIT_${reading}_PATHSPECS`);

/**
 * Runs git in a folder without a shell and answers what it wrote. Revisions and paths belong behind `--end-of-options`
 * or `--`, so that no name can be an option.
 */
export function runGit(folder: string, words: readonly string[], input = ''): Promise<GitResult> {
    return new Promise((resolve, reject) => {
        const git = spawn('git', [...SAFELY, ...words], { cwd: folder, env: environment(), windowsHide: true });
        const out: Buffer[] = [];
        const error: Buffer[] = [];
        git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
        git.stderr.on('data', (chunk: Buffer) => error.push(chunk));
        git.on('error', cause => {
            reject(notStarted(cause));
        });
        git.on('close', code => {
            resolve({ code: code ?? 1, out: Buffer.concat(out), error: Buffer.concat(error).toString() });
        });
        // git may stop before it has read everything; its exit code says why.
        git.stdin.on('error', () => undefined);
        git.stdin.end(input);
    });
}

/** The same, for what only fails when the repository is broken. */
export async function expectGit(folder: string, words: readonly string[], input = ''): Promise<Buffer> {
    const { code, out, error } = await runGit(folder, words, input);
    if (code === 0) return out;
    throw new GitError(explained(error) ?? `git could not run \`git ${words[0] ?? ''}\`: ${lastLine(error)}`);
}

/** An error message of git as sentences for people; `undefined` for a message that is not known. */
export function explained(error: string): string | undefined {
    const owner = /dubious ownership in repository at '(.*)'/.exec(error)?.[1];
    if (owner !== undefined)
        return `the repository "${owner}" belongs to another user, so git does not read it. If you trust it, run \`git config --global --add safe.directory "${owner}"\`.`;
    if (/promisor remote|lazy fetch/.test(error))
        return 'this is a partial clone, and git could not fetch the files that it lacks. Run `git fetch --refetch --no-filter`, and try again.';
    return undefined;
}

export function lastLine(error: string): string {
    const line = error.trim().split('\n').at(-1) ?? '';
    return line === '' ? 'it gave no reason.' : `${line.replace(/^(fatal|error): /, '').replace(/\.$/, '')}.`;
}

/** The pieces of an output that are ended by NUL. */
export function pieces(out: Buffer): string[] {
    return out.toString().split('\0').slice(0, -1);
}

function environment(): NodeJS.ProcessEnv {
    const { ...inherited } = process.env;
    for (const name of READINGS_OF_PATHS) Reflect.deleteProperty(inherited, name);
    Reflect.deleteProperty(inherited, 'GIT_EXTERNAL_DIFF');
    return { ...inherited, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}

function notStarted(cause: NodeJS.ErrnoException): GitError {
    return new GitError(
        cause.code === 'ENOENT'
            ? 'git is not found, and revisions are read with it. Install git, or compare two files or folders.'
            : `git cannot be started: ${cause.message}.`,
    );
}
