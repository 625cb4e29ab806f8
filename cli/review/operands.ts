import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { commitOf, findCommit, type Repository } from '../git/repository.js';
import { FileError, UsageError } from '../terminal.js';

/** What a word of the command line names. `place`: a file or folder of a revision, `main:agreements/acme.msa`. */
export type Operand =
    | { readonly kind: 'revision'; readonly name: string }
    | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly isFromBase: boolean }
    | { readonly kind: 'place'; readonly revision: string; readonly path: string }
    | { readonly kind: 'path'; readonly path: string };

/** Reads words as git does: revisions, then paths. A word that could be both is refused. */
export async function readOperands(
    words: readonly string[],
    hasSeparator: boolean,
    folder: string,
    repository: Repository,
): Promise<Operand[]> {
    const operands: Operand[] = [];
    for (const word of words) {
        const revision = await readRevision(word, repository);
        const isFile = !hasSeparator && existsSync(path.resolve(folder, word));
        if (revision && isFile)
            throw new UsageError(
                `"${word}" is both a revision and a file. Write "${word} --" for the revision, or "./${word}" for the file.`,
            );
        if (revision) operands.push(revision);
        else if (isFile) operands.push({ kind: 'path', path: fromRoot(word, repository) });
        else await explainUnknown(word, hasSeparator, repository);
    }
    return operands;
}

/** A path as it is seen from the root of the repository; throws for one outside of it. */
export function fromRoot(word: string, { root, prefix }: Repository): string {
    const relative = path.isAbsolute(word) ? path.relative(root, real(word)) : path.join(prefix, word);
    const seen = relative.split(path.sep).join('/').replace(/\/+$/, '');
    if (seen === '..' || seen.startsWith('..') || path.isAbsolute(seen))
        throw new FileError(
            `"${word}" lies outside of the repository "${root}". Name two files or folders to compare them.`,
        );
    return seen === '.' ? '' : seen;
}

/** git names the root without links, so paths are compared with it like that. */
function real(absolute: string): string {
    return existsSync(absolute) ? realpathSync(absolute) : absolute;
}

async function readRevision(word: string, repository: Repository): Promise<Operand | undefined> {
    const range = /^(.*?)(\.{2,3})(?!\.)(.*)$/.exec(word);
    if (range) {
        const [from, to] = [range[1] || 'HEAD', range[3] || 'HEAD'];
        // Only one of the two needs to be known: the other one is then reported as unknown.
        const isRange = (await findCommit(repository, from)) ?? (await findCommit(repository, to));
        const isPath = range[1] === '' && (range[3] === '' || range[3]?.startsWith('/'));
        if (isRange !== undefined && !isPath) return { kind: 'range', from, to, isFromBase: range[2] === '...' };
    }
    if ((await findCommit(repository, word)) !== undefined) return { kind: 'revision', name: word };
    const colon = word.indexOf(':');
    if (colon <= 0) return undefined;
    const [revision, place] = [word.slice(0, colon), word.slice(colon + 1)];
    if ((await findCommit(repository, revision)) === undefined) return undefined;
    // As git has it: from the root, unless it is written from the folder of the command.
    const seen = /^\.\.?(\/|$)/.test(place) ? path.posix.join(repository.prefix, place) : path.posix.normalize(place);
    return { kind: 'place', revision, path: seen.replace(/^\.?\/*$/, '').replace(/\/+$/, '') };
}

async function explainUnknown(word: string, hasSeparator: boolean, repository: Repository): Promise<never> {
    const looksLikeFile = /\.msa$|[\\/]$|^\.{0,2}[\\/]/.test(word) && !word.includes(':');
    if (looksLikeFile && !hasSeparator) throw new FileError(`"${word}" does not exist.`);
    const [revision = word] = word.split(':');
    await commitOf(repository, word.includes(':') && revision !== '' ? revision : word);
    throw new FileError(`"${word}" is neither a revision nor a file.`);
}
