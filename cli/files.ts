import { mkdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { MAXIMUM_LENGTH } from '../language/parsing/bounded-parser.js';
import type { LinkedFiles } from '../language/references/project.js';
import { ForbiddenTarget, writeWholeFile, writtenPlace } from '../node/whole-file.js';
import { printable } from '../contract/text/terminal-text.js';
import { FileError, UsageError } from './terminal.js';

/** Reads files for the command line, and refuses pipes and devices, which may never end. */
export class DiskFiles extends NodeFileSystemProvider implements LinkedFiles {
    override readFile(uri: URI): Promise<string> {
        return new Promise(resolve => {
            resolve(readText(uri.fsPath, uri.fsPath));
        });
    }

    async realUri(uri: URI): Promise<URI> {
        return URI.file(await realpath(uri.fsPath));
    }
}

/** The `.msa` files that are named, found in a folder, or matched by a glob: absolute, sorted, each once. */
export async function agreementPaths(operands: readonly string[], folder: string): Promise<string[]> {
    if (operands.length === 0) throw new UsageError('name at least one file, folder or glob.');
    const found = await Promise.all(operands.map(operand => pathsOf(operand, folder)));
    return [...new Set(found.flat())].sort();
}

async function pathsOf(operand: string, folder: string): Promise<string[]> {
    const absolute = path.resolve(folder, operand);
    const status = statusOf(absolute, operand);
    if (status?.isFile()) return [absolute];
    // Loading it takes time that a command about one file need not spend.
    const { glob, isDynamicPattern } = await import('tinyglobby');
    if (status && !status.isDirectory()) throw new FileError(`"${operand}" is neither a file nor a folder.`);
    if (!status && !isDynamicPattern(operand)) throw new FileError(`"${operand}" does not exist.`);
    // Links are passed over, as the editor does: one in a folder of somebody else could lead anywhere.
    const options = { ignore: ['**/node_modules/**'], absolute: true, onlyFiles: true, followSymbolicLinks: false };
    const pattern = path.sep === '\\' ? operand.replaceAll('\\', '/') : operand;
    const matches = status
        ? await glob(['**/*.msa'], { ...options, cwd: absolute })
        : await glob([pattern], { ...options, cwd: folder });
    const agreements = matches.filter(match => match.endsWith('.msa')).map(match => path.resolve(match));
    if (agreements.length > 0) return agreements;
    throw new UsageError(status ? `the folder "${operand}" holds no .msa file.` : `no .msa file matches "${operand}".`);
}

/** A path as people and tools read it in a report: seen from the folder of the command, with `/`. */
export function shownPath(file: string, folder: string): string {
    return path.relative(folder, file).split(path.sep).join('/');
}

/**
 * The text of a file. Throws a `FileError` where it cannot be read. Of a file that is too large, only enough is read to
 * tell that it is.
 */
export function readText(file: string, shown: string): string {
    const status = statusOf(file, shown);
    if (!status) throw new FileError(`"${shown}" does not exist.`);
    // A pipe or a device may never end, even if its name is that of an agreement.
    if (!status.isFile()) throw new FileError(`"${shown}" is no file.`);
    if (status.size > MOST_BYTES) return TOO_LARGE;
    const bytes = attempt(() => readFileSync(file), shown, 'read');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        throw new FileError(`"${shown}" is not text in UTF-8. Save it in UTF-8, and try again.`);
    }
}

/** The bytes of a file; `undefined` for one that does not exist. */
export function readBytes(file: string, shown: string): Buffer | undefined {
    return statusOf(file, shown) && attempt(() => readFileSync(file), shown, 'read');
}

/**
 * A character takes at most three bytes for each of its UTF-16 units, so a file with more bytes is longer than any that
 * is parsed.
 */
export const MOST_BYTES = 3 * (MAXIMUM_LENGTH + 1);

/** Takes the place of the text of such a file: just long enough to be reported as too large. */
export const TOO_LARGE = ' '.repeat(MAXIMUM_LENGTH + 1);

/** Makes the folders around a file; `shown` is its name in messages. */
export function makeFolder(file: string, shown: string): void {
    attempt(() => mkdirSync(path.dirname(file), { recursive: true }), shown, 'written');
}

/**
 * Writes a file whole or not at all, inside a folder (by default its own); `shown` is its name in messages. A file that
 * is not an agreement is never written over one that is.
 */
export async function writeFile(
    file: string,
    shown: string,
    content: string | Uint8Array,
    folder: string = path.dirname(file),
): Promise<void> {
    try {
        const place = await writtenPlace(file, folder);
        if (place.endsWith('.msa') && !file.endsWith('.msa'))
            throw new ForbiddenTarget(
                `it is a link to "${place}", and a contract does not take the place of an agreement`,
            );
        await writeWholeFile(file, content, folder);
    } catch (error) {
        throw fileError(error, shown, 'written');
    }
}

function statusOf(file: string, shown: string): Stats | undefined {
    return attempt(() => statSync(file, { throwIfNoEntry: false }), shown, 'read');
}

const REASONS: Readonly<Record<string, string>> = {
    EACCES: 'you are not allowed to',
    EPERM: 'you are not allowed to',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'its folder does not exist',
    EEXIST: 'its folder is a file',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
};

function attempt<Result>(work: () => Result, shown: string, done: 'read' | 'written'): Result {
    try {
        return work();
    } catch (error) {
        throw fileError(error, shown, done);
    }
}

function fileError(error: unknown, shown: string, done: 'read' | 'written'): FileError {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
    return new FileError(`"${shown}" cannot be ${done}: ${printable(reason)}.`);
}
