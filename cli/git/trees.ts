import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { MOST_BYTES, readBytes, TOO_LARGE } from '../files.js';
import { readBlobs, textOf } from './blobs.js';
import { expectGit, GitError, pieces } from './git.js';
import { CONFIG_FILE, isSetting } from '../../review/policy/settings.js';
import type { Repository } from './repository.js';

/** The texts of files by their paths from the root, with `/`. */
export type Files = ReadonlyMap<string, string>;

/** Reads the agreements, the policy and the approvals of a revision, each text once, however many revisions have it. Links and submodules are passed over. */
export class Trees {
    private readonly known = new Map<string, string>();

    constructor(private readonly repository: Repository) {}

    async ofCommit(commit: string): Promise<Files> {
        const out = await expectGit(this.repository.root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
        const entries = pieces(out).map(piece => readEntry(piece));
        return this.read(entries.filter(isRead).map(({ path, hash }) => [path, hash]));
    }

    /** What is staged for the next commit. */
    async ofIndex(): Promise<Files> {
        const entries = (await this.indexEntries()).filter(isRead);
        const open = entries.find(each => each.stage !== '0');
        if (open)
            throw new GitError(
                `"${open.path}" has a merge conflict, so what is staged is not known. Resolve it, run \`git add\`, and try again.`,
            );
        return this.read(entries.map(({ path, hash }) => [path, hash]));
    }

    /** What lies on the disk, also what is not committed yet, unless git ignores it. */
    async ofWorkingTree(): Promise<Files> {
        const entries = (await this.indexEntries()).filter(isRead);
        const others = await expectGit(this.repository.root, [
            ...['ls-files', '-z', '--others', '--exclude-standard', '--', ...READ],
        ]);
        const files = new Map<string, string>();
        for (const file of [...entries.map(each => each.path), ...pieces(others)]) {
            const text = textOnDisk(this.repository.root, file);
            if (text !== undefined) files.set(file, text);
        }
        // A sparse checkout leaves files out of the disk that are no less part of the working tree.
        const leftOut = entries.filter(each => each.isLeftOut && !files.has(each.path));
        return new Map([...files, ...(await this.read(leftOut.map(({ path, hash }) => [path, hash])))]);
    }

    private async indexEntries(): Promise<Entry[]> {
        const out = await expectGit(this.repository.root, ['ls-files', '-z', '-t', '--stage', '--', ...READ]);
        return pieces(out).map(piece => readEntry(piece.slice(2), piece.startsWith('S ')));
    }

    private async read(paths: readonly (readonly [path: string, hash: string])[]): Promise<Files> {
        const missing = new Set(paths.map(([, hash]) => hash).filter(hash => !this.known.has(hash)));
        for (const [hash, text] of await readBlobs(this.repository.root, [...missing])) this.known.set(hash, text);
        return new Map(paths.map(([path, hash]) => [path, this.known.get(hash) ?? '']));
    }
}

/** The text of a file below a folder; `undefined` for what is no file, and for what a link leads to. */
export function textOnDisk(root: string, shown: string): string | undefined {
    const file = path.join(root, shown);
    const status = lstatSync(file, { throwIfNoEntry: false });
    if (!status?.isFile()) return undefined;
    const folder = path.dirname(file);
    if (realpathSync(folder) !== path.join(realpathSync(root), path.relative(root, folder))) return undefined;
    if (status.size > MOST_BYTES) return TOO_LARGE;
    const bytes = readBytes(file, shown);
    return bytes && textOf(bytes);
}

interface Entry {
    readonly path: string;
    readonly mode: string;
    readonly hash: string;
    /** In the index: `0`, or the side of a merge conflict. */
    readonly stage: string;
    readonly isLeftOut: boolean;
}

/** `MODE blob HASH`, or `MODE HASH STAGE` in the index, then a tab and the path. */
function readEntry(piece: string, isLeftOut = false): Entry {
    const tab = piece.indexOf('\t');
    const [mode = '', second = '', third = ''] = piece.slice(0, tab).split(' ');
    const [hash, stage] = second === 'blob' || second === 'commit' ? [third, '0'] : [second, third];
    return { path: piece.slice(tab + 1), mode, hash, stage, isLeftOut };
}

/** What a review reads, as git takes it. */
const READ = ['*.msa', CONFIG_FILE, 'approvals/*.json'];

function isRead({ path, mode }: Entry): boolean {
    return (path.endsWith('.msa') || isSetting(path)) && mode.startsWith('100');
}
