import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Call } from '../command.js';
import { findCommit, openRepository } from '../git/repository.js';
import { FileError, UsageError } from '../terminal.js';
import { diskSides } from './disk-side.js';
import { gitSides } from './git-sides.js';
import { fromRoot, readOperands } from './operands.js';
import type { Sides } from './sides.js';

/** Reads what the words of `msa diff` name: two files or folders, or two revisions of the repository. */
export async function sidesOf(call: Call, folder: string): Promise<Sides> {
    const behind = call.behindSeparator;
    const words = call.operands.slice(0, call.operands.length - (behind?.length ?? 0));
    const staged = call.flag('staged');
    const against = call.text('against');
    const isPlain = behind === undefined && !staged && against === undefined;
    const [before, after] = words;
    if (isPlain && words.length === 2 && before !== undefined && after !== undefined) {
        if (words.every(word => existsSync(path.resolve(folder, word)))) {
            await refuseRevisions(words, folder);
            return expectAgreements(await diskSides(before, after, folder));
        }
    }
    const repository = await openRepository(folder);
    const operands = await readOperands(words, behind !== undefined, folder, repository);
    const paths = (behind ?? []).map(word => fromRoot(word, repository));
    if (isPlain && operands.length > 1 && operands.every(({ kind }) => kind === 'path'))
        throw new UsageError('two files or folders are compared. Write -- before paths that limit what is shown.');
    const sides = await gitSides(repository, { operands, paths, staged, against });
    return words.length > 0 || paths.length > 0 ? expectAgreements(sides) : sides;
}

/**
 * Refuses files that hold only shared declarations: no agreement would be compared, and nothing would seem to have
 * changed.
 */
function expectAgreements(sides: Sides): Sides {
    const { before, after } = sides;
    const covered = [before, after].flatMap(side => [...side.files].filter(([path]) => side.covers(path)));
    if (covered.length === 0 || covered.some(([, text]) => /\bagreement\b/.test(text))) return sides;
    throw new UsageError(
        'the files that are named hold shared declarations and no agreement. Name the agreements that import them.',
    );
}

/** A name that is also that of a revision could mean either. */
async function refuseRevisions(words: readonly string[], folder: string): Promise<void> {
    const repository = await openRepository(folder).catch((error: unknown) => {
        if (error instanceof FileError) return undefined;
        throw error;
    });
    for (const word of repository ? words : []) {
        if (repository && (await findCommit(repository, word)) !== undefined)
            throw new UsageError(
                `"${word}" is both a revision and a file. Write "./${word}" for the file, or -- behind the revisions.`,
            );
    }
}
