import type { Repository } from './git-api.js';

/** A commit, and what a person would call it. */
export interface NamedCommit {
    readonly name: string;
    readonly hash: string;
}

/** A revision of a repository to compare with, as it is named: what it means may change with every commit. */
export type CommitChoice =
    | { readonly kind: 'head' }
    /** Where HEAD and this branch, such as `refs/heads/main`, went apart. */
    | { readonly kind: 'branch'; readonly reference: string }
    | { readonly kind: 'tag'; readonly name: string }
    /** The latest tag that matches, as `msa diff --against` finds it. */
    | { readonly kind: 'signed'; readonly pattern: string };

/** What a choice means now. A text is the sentence that says why it means nothing. */
export async function chosenCommit(repository: Repository, choice: CommitChoice): Promise<NamedCommit | string> {
    switch (choice.kind) {
        case 'head': {
            const hash = await hashOf(repository, 'HEAD');
            return hash === undefined
                ? 'This repository has no commit yet, so there is nothing to compare with. Commit first.'
                : { name: 'HEAD', hash };
        }
        case 'branch': {
            const name = shortName(choice.reference);
            const tip = await hashOf(repository, choice.reference);
            if (tip === undefined) return `There is no branch "${name}" any more.`;
            const hash = await repository.getMergeBase('HEAD', choice.reference);
            if (hash === undefined)
                return `HEAD and "${name}" have no common history, so there is no place where they went apart.`;
            return { name: hash === tip ? name : `the merge base with ${name}`, hash };
        }
        case 'tag': {
            const hash = await hashOf(repository, `refs/tags/${choice.name}`);
            return hash === undefined
                ? `There is no tag "${choice.name}". If others have it, fetch the tags.`
                : { name: choice.name, hash };
        }
        case 'signed': {
            const { pattern } = choice;
            const query = { pattern: `refs/tags/${pattern}`, count: 1, sort: 'creatordate' } as const;
            const [latest] = await repository.getRefs(query);
            if (latest?.name !== undefined) return chosenCommit(repository, { kind: 'tag', name: latest.name });
            const example = `${pattern.replace(/[*?[].*$/, '')}2027-01-01`;
            return `No tag matches "${pattern}". Tag the version that was signed, such as ${example}; if others have the tags, fetch them.`;
        }
    }
}

/** `main` of `refs/heads/main`, `origin/main` of `refs/remotes/origin/main`. */
export function shortName(reference: string): string {
    return reference.replace(/^refs\/(heads|remotes|tags)\//, '');
}

/** Who makes the changes that are not committed, by name and address: the user of Git. */
export async function userOf(repository: Repository): Promise<readonly string[]> {
    const found = await Promise.all(['user.name', 'user.email'].map(key => setting(repository, key)));
    return found.filter(each => each !== '');
}

/** A setting of Git: of the repository, else of the user; empty where there is none. */
export async function setting(repository: Repository, key: string): Promise<string> {
    const own = await repository.getConfig(key).catch(() => '');
    return own !== '' ? own.trim() : ((await repository.getGlobalConfig?.(key).catch(() => '')) ?? '').trim();
}

async function hashOf(repository: Repository, reference: string): Promise<string | undefined> {
    try {
        return (await repository.getCommit(`${reference}^{commit}`)).hash;
    } catch {
        return undefined;
    }
}
