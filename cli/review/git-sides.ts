import type { RevisionName } from '../../review/change.js';
import { GitError } from '../git/git.js';
import { renamedFiles } from '../git/renames.js';
import { commitOf, findCommit, mergeBase, signedTag, type Repository } from '../git/repository.js';
import { Trees, type Files } from '../git/trees.js';
import { UsageError } from '../terminal.js';
import { movedFiles } from './disk-side.js';
import type { Operand } from './operands.js';
import { isSetting } from '../../review/policy/settings.js';
import { isBelow, type Sides } from './sides.js';

/** Which two revisions of a repository to compare. */
export interface GitQuestion {
    readonly operands: readonly Operand[];
    /** The files and folders to which the agreements are limited, from the root; empty for all. */
    readonly paths: readonly string[];
    readonly staged: boolean;
    /** The tag of the version that was signed, or a pattern of tags. */
    readonly against: string | undefined;
}

/** A revision before its files are read; `what` is how `git diff` names it. */
interface Revision {
    readonly name: RevisionName;
    readonly what:
        { readonly kind: 'commit'; readonly commit: string } | { readonly kind: 'index' | 'disk' | 'nothing' };
    /** The only file or folder that is compared; `undefined` for all. */
    readonly place: string | undefined;
}

/** Reads both revisions, each with one call for its files. */
export async function gitSides(repository: Repository, asked: GitQuestion): Promise<Sides> {
    const question = withoutPaths(asked);
    const { paths } = question;
    const [before, after] = await revisionsOf(repository, question);
    const trees = new Trees(repository);
    const [readBefore, readAfter] = [await filesOf(trees, before), await filesOf(trees, after)];
    const [earlier, later] = [agreementsIn(readBefore), agreementsIn(readAfter)];
    expectPaths(paths, [...earlier.keys(), ...later.keys()]);
    expectPlace(before, earlier);
    if (question.operands.length > 1) expectPlace(after, later);
    const covers = (place: string | undefined) => (file: string) =>
        (place === undefined || isBelow(file, place)) &&
        (paths.length === 0 || paths.some(each => isBelow(file, each)));
    const side = (revision: Revision, read: Files, files: Files): Sides['before'] => ({
        name: revision.name,
        root: repository.root,
        files,
        settings: settingsIn(read),
        covers: covers(revision.place),
    });
    const sides = { before: side(before, readBefore, earlier), after: side(after, readAfter, later) };
    const moved =
        before.place !== undefined && after.place !== undefined
            ? movedFiles(sides.before, before.place, after.place)
            : await renamesBetween(repository, before, after);
    return { ...sides, moved };
}

function agreementsIn(read: Files): Files {
    return new Map([...read].filter(([path]) => !isSetting(path)));
}

function settingsIn(read: Files): Files {
    return new Map([...read].filter(([path]) => isSetting(path)));
}

/**
 * Paths that follow a revision, or stand alone, limit what is shown. Two files or folders of revisions are compared
 * with each other.
 */
function withoutPaths(question: GitQuestion): GitQuestion {
    const { operands } = question;
    if (operands.length === 2 && operands.some(({ kind }) => kind === 'place')) return question;
    const paths = operands.flatMap(each => (each.kind === 'path' ? [each.path] : []));
    return {
        ...question,
        operands: operands.filter(({ kind }) => kind !== 'path'),
        paths: [...question.paths, ...paths],
    };
}

async function revisionsOf(repository: Repository, question: GitQuestion): Promise<[Revision, Revision]> {
    const { operands, staged, against } = question;
    const current = (): Revision => (staged ? INDEX : workingTree(repository));
    const [first, second, third] = operands;
    if (third) throw new UsageError('more than two revisions are named. Write paths behind "--".');
    if (against !== undefined) {
        const signed = await commitRevision(repository, await signedTag(repository, against));
        if (!first) return [signed, current()];
        if (first.kind !== 'revision' || second || staged)
            throw new UsageError(
                '--against is compared with the working tree, with what is --staged, or with one revision.',
            );
        return [signed, await commitRevision(repository, first.name)];
    }
    if (!first) return [await head(repository), current()];
    if (!second) return oneOperand(repository, first, current, staged);
    if (staged) throw new UsageError('--staged is compared with one revision.');
    if (first.kind === 'range' || second.kind === 'range') throw new UsageError('a range is named alone.');
    return [await revisionAt(repository, first), await revisionAt(repository, second)];
}

async function oneOperand(
    repository: Repository,
    operand: Operand,
    current: () => Revision,
    staged: boolean,
): Promise<[Revision, Revision]> {
    switch (operand.kind) {
        case 'revision':
            return [await commitRevision(repository, operand.name), current()];
        case 'place':
            return [await revisionAt(repository, operand), { ...current(), place: operand.path }];
        case 'path':
            return [await head(repository), { ...current(), place: operand.path }];
        case 'range': {
            if (staged) throw new UsageError('--staged is compared with one revision.');
            const to = await commitRevision(repository, operand.to);
            if (!operand.isFromBase) return [await commitRevision(repository, operand.from), to];
            const commit = await mergeBase(repository, operand.from, operand.to);
            const name = { text: `the merge base of ${shownName(operand.from)} and ${shownName(operand.to)}`, commit };
            return [{ name, what: { kind: 'commit', commit }, place: undefined }, to];
        }
    }
}

async function revisionAt(repository: Repository, operand: Exclude<Operand, { kind: 'range' }>): Promise<Revision> {
    switch (operand.kind) {
        case 'revision':
            return commitRevision(repository, operand.name);
        case 'path':
            return {
                ...workingTree(repository),
                name: { text: operand.path, commit: undefined },
                place: operand.path,
            };
        case 'place': {
            const revision = await commitRevision(repository, operand.revision);
            const text = `${operand.revision}:${operand.path}`;
            return { ...revision, name: { ...revision.name, text }, place: operand.path };
        }
    }
}

const INDEX: Revision = { name: { text: 'the index', commit: undefined }, what: { kind: 'index' }, place: undefined };

function workingTree({ isBare }: Repository): Revision {
    if (isBare)
        throw new GitError(
            'this repository is bare: it has no working tree. Name two revisions, such as main~1..main.',
        );
    return { name: { text: 'the working tree', commit: undefined }, what: { kind: 'disk' }, place: undefined };
}

/** The last commit; before the first one, everything is new. */
async function head(repository: Repository): Promise<Revision> {
    if ((await findCommit(repository, 'HEAD')) !== undefined) return commitRevision(repository, 'HEAD');
    return {
        name: { text: 'nothing, before the first commit', commit: undefined },
        what: { kind: 'nothing' },
        place: undefined,
    };
}

async function commitRevision(repository: Repository, name: string): Promise<Revision> {
    const commit = await commitOf(repository, name);
    return { name: { text: shownName(name), commit }, what: { kind: 'commit', commit }, place: undefined };
}

/** A revision as a person would name it: a branch or a tag without its folder, the first digits of a whole hash. */
export function shownName(name: string): string {
    return name.replace(/^refs\/(tags|heads|remotes)\//, '').replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1');
}

async function filesOf(trees: Trees, { what }: Revision): Promise<Files> {
    switch (what.kind) {
        case 'commit':
            return trees.ofCommit(what.commit);
        case 'index':
            return trees.ofIndex();
        case 'disk':
            return trees.ofWorkingTree();
        case 'nothing':
            return new Map();
    }
}

async function renamesBetween(
    repository: Repository,
    before: Revision,
    after: Revision,
): Promise<ReadonlyMap<string, string>> {
    if (before.what.kind !== 'commit' || after.what.kind === 'nothing') return new Map();
    const { commit } = before.what;
    switch (after.what.kind) {
        case 'commit':
            return renamedFiles(repository, [commit, after.what.commit]);
        case 'index':
        case 'disk':
            // Uses the index even for the working tree: reading files of the disk, git would run the filters that a
            // repository configures.
            return renamedFiles(repository, ['--cached', commit]);
    }
}

/** A path that names nothing would look like an agreement that has not changed. */
function expectPaths(paths: readonly string[], files: readonly string[]): void {
    const empty = paths.find(path => !files.some(file => isBelow(file, path)));
    if (empty !== undefined) throw new UsageError(`no .msa file lies at "${empty}" in either revision.`);
}

function expectPlace({ name, place }: Revision, files: Files): void {
    if (place === undefined || [...files.keys()].some(file => isBelow(file, place))) return;
    throw new GitError(`"${name.text}" is no .msa file, and no folder that holds one.`);
}
