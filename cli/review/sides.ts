import type { RevisionName } from '../../review/change.js';
import type { Files } from '../git/trees.js';
import { importersOf } from './imports.js';

/**
 * Everything that is read of one revision. It is plain data, so that the code that compares revisions knows nothing of
 * git.
 */
export interface Side {
    readonly name: RevisionName;
    /** The folder that all paths are seen from, as an absolute path. */
    readonly root: string;
    readonly files: Files;
    /** The policy of the house and its approvals, by their paths from the root of the repository. */
    readonly settings: Files;
    /** Whether the agreements of a file are compared. Other files are read only where these import them. */
    readonly covers: (path: string) => boolean;
}

/** What is compared. */
export interface Sides {
    readonly before: Side;
    readonly after: Side;
    /** The later paths of the files that have another one than before, by the earlier ones. */
    readonly moved: ReadonlyMap<string, string>;
}

/** Whether a file is the one at a path, or lies below the folder there. The empty path is the root. */
export function isBelow(file: string, place: string): boolean {
    return place === '' || file === place || file.startsWith(`${place}/`);
}

/**
 * The files that are asked for and may mean something else than before: those that have another text or another path, and
 * those that import such a file.
 */
export function affectedFiles({ before, after, moved }: Sides): { before: Set<string>; after: Set<string> } {
    const later = (path: string): string => moved.get(path) ?? path;
    const earlier = new Map([...moved].map(([from, to]) => [to, from]));
    const changed = [...before.files].filter(([path, text]) => moved.has(path) || after.files.get(path) !== text);
    const added = [...after.files.keys()].filter(path => !before.files.has(earlier.get(path) ?? path));
    const inBefore = importersOf(before.files, [...changed.map(([path]) => path), ...added]);
    const inAfter = importersOf(after.files, [...changed.map(([path]) => later(path)), ...added]);
    // Where a file changes its meaning in one revision, it is compared in both.
    for (const path of inBefore) inAfter.add(later(path));
    for (const path of inAfter) inBefore.add(earlier.get(path) ?? path);
    const asked = (paths: Set<string>, { files, covers }: Side): Set<string> =>
        new Set([...paths].filter(path => files.has(path) && covers(path)).sort());
    return { before: asked(inBefore, before), after: asked(inAfter, after) };
}
