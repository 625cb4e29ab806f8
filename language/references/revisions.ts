import { URI } from 'langium';

/**
 * A file as it was in a commit or a pull request. The addresses of such files name their path twice: in the path, and
 * in a query that says where it is read from, such as git's `{"path":"/project/acme.msa","ref":"HEAD"}`.
 */
interface Revision {
    /** The query of the address without its path. */
    readonly source: object;
    /** The path in the query may be relative to a folder. This is the part of the full path that it leaves out. */
    readonly folder: string;
}

/** Whether an address is that of a file in a past commit. */
export function isRevision(uri: URI): boolean {
    return readRevision(uri) !== undefined;
}

/** The address of another file in the same revision as `uri`; `other` itself where `uri` is a file of today. */
export function inRevisionOf(uri: URI, other: URI): URI {
    const revision = readRevision(uri);
    if (!revision) return other;
    const path = systemPath(other);
    const named = path.startsWith(revision.folder) ? path.slice(revision.folder.length) : path;
    return other.with({ query: JSON.stringify({ ...revision.source, path: named }) });
}

/** The address that the file has today in a folder, if it still exists. */
export function today(revision: URI, folder: URI): URI {
    return revision.with({ scheme: folder.scheme, authority: folder.authority, query: '' });
}

function readRevision(uri: URI): Revision | undefined {
    const source = parseObject(uri.query);
    if (!source || !('path' in source) || typeof source.path !== 'string') return undefined;
    const path = systemPath(uri);
    return path.endsWith(source.path) ? { source, folder: path.slice(0, path.length - source.path.length) } : undefined;
}

function parseObject(text: string): object | undefined {
    if (!text.startsWith('{')) return undefined;
    try {
        const value: unknown = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    } catch {
        return undefined;
    }
}

/** The path as the operating system writes it, which is how these queries state it. */
function systemPath(uri: URI): string {
    return URI.from({ scheme: 'file', path: uri.path }).fsPath;
}
