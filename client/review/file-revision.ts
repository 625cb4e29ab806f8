import { RelativePattern, Uri, workspace } from 'vscode';
import { counterpart } from './counterpart.js';
import type { Revision } from './revision.js';

/** The most bytes of a file that are handed to the server. */
const MOST_BYTES = 8 * 1024 * 1024;
/** How many files beside a kept one are looked at to see whether one of them has changed. */
const MOST_NEIGHBOURS = 500;

/**
 * A file that somebody has kept, as a revision of another one: what it imports is read beside it. A text is the sentence
 * that says why it cannot be one.
 */
export async function fileRevision(former: Uri, today: Uri): Promise<Revision | string> {
    const name = workspace.asRelativePath(former);
    const text = await textAt(former);
    if (text === undefined) return `"${name}" cannot be read.`;
    const neighbours = await neighboursOf(former, today);
    return {
        baseline: { name, revision: await hashOf([former, today, text, ...neighbours].join('\n')) },
        read: async file => {
            const path = counterpart(file.path, today.path, former.path);
            return path === undefined ? undefined : textAt(former.with({ path }));
        },
    };
}

/** The agreements around a kept file, which it may import. */
export function neighbourPattern(former: Uri): RelativePattern {
    return new RelativePattern(Uri.joinPath(former, '..'), '**/*.msa');
}

/** The other agreements around a kept file, each with the time of its last change. */
async function neighboursOf(former: Uri, today: Uri): Promise<readonly string[]> {
    const found = await workspace.findFiles(neighbourPattern(former), null, MOST_NEIGHBOURS);
    const others = found.map(file => file.toString()).filter(file => file !== today.toString());
    return Promise.all(
        others.sort().map(async file => {
            const { mtime } = await workspace.fs.stat(Uri.parse(file));
            return `${file} ${mtime}`;
        }),
    ).catch(() => []);
}

async function textAt(uri: Uri): Promise<string | undefined> {
    try {
        if ((await workspace.fs.stat(uri)).size > MOST_BYTES) return undefined;
        return new TextDecoder().decode(await workspace.fs.readFile(uri));
    } catch {
        return undefined;
    }
}

async function hashOf(text: string): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
