import { MOST_BYTES, TOO_LARGE } from '../files.js';
import { expectGit, GitError } from './git.js';

/**
 * The texts of files of a repository by their hashes, read with one call of git. In what is not text, unreadable bytes
 * become characters that no agreement may hold. Of a file that is too large, only enough is kept to tell that it is.
 */
export async function readBlobs(folder: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    if (hashes.length === 0) return texts;
    const small: string[] = [];
    for (const { hash, size } of await sizesOf(folder, hashes)) {
        if (size > MOST_BYTES) texts.set(hash, TOO_LARGE);
        else small.push(hash);
    }
    const out = await expectGit(folder, ['cat-file', '--batch'], small.map(hash => `${hash}\n`).join(''));
    for (let at = 0; at < out.length;) {
        const start = out.indexOf('\n', at) + 1;
        const { hash, size } = readHead(out.toString('utf8', at, start - 1));
        texts.set(hash, textOf(out.subarray(start, start + size)));
        at = start + size + 1;
    }
    return texts;
}

/** Bytes as text, with the line ends that git keeps: a checkout on Windows is no change of an agreement. */
export function textOf(bytes: Uint8Array): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
}

async function sizesOf(folder: string, hashes: readonly string[]): Promise<{ hash: string; size: number }[]> {
    const out = await expectGit(folder, ['cat-file', '--batch-check'], hashes.map(hash => `${hash}\n`).join(''));
    return out.toString().trimEnd().split('\n').map(readHead);
}

function readHead(line: string): { hash: string; size: number } {
    const [hash = '', kind, size] = line.split(' ');
    if (kind === 'blob') return { hash, size: Number(size) };
    throw new GitError(
        `the repository lacks the file with the hash ${hash}. If this is a partial clone, run \`git fetch --refetch --no-filter\`; otherwise run \`git fsck\` to see what else is missing.`,
    );
}
