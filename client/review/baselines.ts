import { Uri, workspace } from 'vscode';
import type { BaselineChoice } from './choices.js';
import { fileRevision } from './file-revision.js';
import { chosenCommit, userOf } from './git/commits.js';
import { fileAt } from './git/files-at.js';
import { gitApi, type Repository } from './git/git-api.js';
import type { Revision } from './revision.js';

const NO_GIT =
    'There is no Git here: VS Code runs in a browser, its Git is turned off, or it does not trust this folder. Compare with a file instead.';

/** The revision of a choice for a file. A text is the sentence that says why there is none. */
export async function revisionOf(choice: BaselineChoice, uri: Uri): Promise<Revision | string> {
    if (choice.kind === 'file') return fileRevision(Uri.parse(choice.uri), uri);
    const repository = await repositoryOf(uri);
    if (typeof repository === 'string') return repository;
    const commit = await chosenCommit(repository, choice);
    if (typeof commit === 'string') return commit;
    const { name, hash } = commit;
    const authors = await userOf(repository);
    return { baseline: { name, revision: hash, authors }, read: file => fileAt(repository, hash, file) };
}

/** The repository of a file, as VS Code has opened it. A text is the sentence that says why there is none. */
export async function repositoryOf(uri: Uri): Promise<Repository | string> {
    const git = await gitApi();
    if (!git) return NO_GIT;
    const name = workspace.asRelativePath(uri);
    return (
        git.getRepository(uri) ??
        `"${name}" is in no Git repository that VS Code has opened. Compare with a file instead.`
    );
}
