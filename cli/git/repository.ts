import path from 'node:path';
import { mostSimilar } from '../../language/parsing/similar.js';
import { expectGit, explained, GitError, lastLine, runGit } from './git.js';

/** A repository that was found around a folder. */
export interface Repository {
    /** The folder in which git runs and from which paths are seen: the root of the working tree, of a bare repository its own. */
    readonly root: string;
    /** The folder of the command as a path from the root, with `/` at its end; empty at the root. */
    readonly prefix: string;
    readonly isBare: boolean;
}

/** The repository that a folder lies in; throws a `GitError` where there is none. */
export async function openRepository(folder: string): Promise<Repository> {
    const { code, out, error } = await runGit(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
    if (code !== 0) {
        throw new GitError(
            /not a git repository/.test(error)
                ? 'this folder is in no git repository, so there is no earlier revision to compare with. Name two files or folders, or call the command inside a repository.'
                : (explained(error) ?? `git cannot read the repository: ${lastLine(error)}`),
        );
    }
    const [isBare, gitFolder = folder] = out.toString().trimEnd().split('\n');
    if (isBare === 'true') return { root: gitFolder, prefix: '', isBare: true };
    const place = (await expectGit(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])).toString().split('\n');
    return { root: path.resolve(place[0] ?? folder), prefix: place[1] ?? '', isBare: false };
}

/** The hash of the commit that a name means; `undefined` where it means none. */
export async function findCommit({ root }: Repository, name: string): Promise<string | undefined> {
    if (name === '' || /[\0\n]/.test(name)) return undefined;
    const { code, out } = await runGit(root, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return code === 0 ? out.toString().trim() : undefined;
}

/** The same for a name that must mean one. */
export async function commitOf(repository: Repository, name: string): Promise<string> {
    const commit = await findCommit(repository, name);
    if (commit !== undefined) return commit;
    if (await isUnborn(repository, name))
        throw new GitError('this repository has no commit yet, so there is nothing to compare with. Commit first.');
    const names = await referenceNames(repository);
    // A clone in continuous integration often has only the branches of the remote: `origin/main`, but no `main`.
    const similar = names.find(each => each.endsWith(`/${name}`)) ?? mostSimilar(name, names);
    const hint = similar === undefined ? '' : ` Did you mean ${similar}?`;
    throw new GitError(`there is no revision "${name}".${hint}${await shallowHint(repository, name)}`);
}

/** The commit from which two revisions went apart. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string> {
    const [first, second] = [await commitOf(repository, one), await commitOf(repository, other)];
    const { code, out } = await runGit(repository.root, ['merge-base', first, second]);
    if (code === 0) return out.toString().trim();
    throw new GitError(
        (await isShallow(repository))
            ? `the history in this shallow clone does not reach back to where "${one}" and "${other}" went apart. Run \`git fetch --unshallow\` (in GitHub Actions: \`fetch-depth: 0\` for actions/checkout), and try again.`
            : `"${one}" and "${other}" have no common history, so there is no merge base. Compare them directly: ${one}..${other}.`,
    );
}

/** A tag as git names it: the one of a name, or the latest of those that a pattern such as `executed/*` matches. */
export async function signedTag(repository: Repository, pattern: string): Promise<string> {
    const words = [
        'for-each-ref',
        '--count=1',
        '--sort=-version:refname',
        '--sort=-creatordate',
        '--format=%(refname)',
    ];
    const found = (await expectGit(repository.root, [...words, '--', `refs/tags/${pattern}`])).toString().trim();
    if (found !== '') return found;
    if (!/[*?[]/.test(pattern)) return pattern;
    throw new GitError(
        `no tag matches "${pattern}". Tag the version that was signed, such as \`git tag -a ${pattern.replace(/[*?[].*$/, '')}2027-01-01\`; if others have the tags, run \`git fetch --tags\`.`,
    );
}

async function referenceNames({ root }: Repository): Promise<string[]> {
    const words = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes'];
    return (await expectGit(root, words))
        .toString()
        .split('\n')
        .filter(name => name !== '');
}

async function isUnborn({ root }: Repository, name: string): Promise<boolean> {
    if (name !== 'HEAD' && name !== '@') return false;
    return (await runGit(root, ['symbolic-ref', '--quiet', 'HEAD'])).code === 0;
}

async function isShallow({ root }: Repository): Promise<boolean> {
    return (await expectGit(root, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
}

async function shallowHint(repository: Repository, name: string): Promise<string> {
    if (!(await isShallow(repository))) return '';
    // `main~3` leads to a commit that a shallow clone leaves out; a plain name is a branch or a tag that was not
    // fetched.
    const isStep = /[~^]/.test(name);
    return isStep
        ? ' This is a shallow clone: run `git fetch --unshallow` to have the whole history.'
        : ` This is a shallow clone: run \`git fetch --unshallow\` for its history, or \`git fetch origin ${name.replace(/^origin\//, '')}\` for that branch or tag.`;
}
