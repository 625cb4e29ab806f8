import { expectGit, pieces } from './git.js';
import type { Repository } from './repository.js';

/**
 * git takes a file for renamed when at least 80% of it stayed the same: agreements with two clients have much in common
 * and are still two.
 */
const ALIKE = '-M80%';

/** The later paths of the files that git takes for renamed, by the earlier ones; `sides` as `git diff` wants to have them. */
export async function renamedFiles(
    { root }: Repository,
    sides: readonly string[],
): Promise<ReadonlyMap<string, string>> {
    const words = ['diff', '--no-ext-diff', '--no-textconv', '--name-status', ALIKE, '-z', '--diff-filter=R'];
    const out = pieces(await expectGit(root, [...words, ...sides, '--', '*.msa']));
    const renamed = new Map<string, string>();
    for (let at = 0; at < out.length; at += 3) {
        const [, from, to] = out.slice(at, at + 3);
        if (from !== undefined && to !== undefined) renamed.set(from, to);
    }
    return renamed;
}
