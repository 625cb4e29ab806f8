import { extensions, type Event, type Uri } from 'vscode';

/** What is used of the API, version 1, of the Git extension that comes with VS Code. */
interface GitExtension {
    readonly enabled: boolean;
    getAPI(version: 1): GitApi;
}

export interface GitApi {
    readonly state: 'uninitialized' | 'initialized';
    readonly onDidChangeState: Event<GitApi['state']>;
    getRepository(uri: Uri): Repository | null;
}

export interface Repository {
    readonly rootUri: Uri;
    readonly state: { readonly onDidChange: Event<void> };
    /** A setting of the repository; empty where it has none. */
    getConfig(key: string): Promise<string>;
    /** The same of the user; newer than the oldest VS Code that the extension runs in. */
    getGlobalConfig?(key: string): Promise<string>;
    getCommit(reference: string): Promise<{ readonly hash: string }>;
    getMergeBase(one: string, other: string): Promise<string | undefined>;
    /** The newest first. */
    getRefs(query: {
        readonly pattern?: string;
        readonly count?: number;
        readonly sort: 'creatordate' | 'committerdate';
    }): Promise<readonly Reference[]>;
    /** The object of a file in a commit; rejects where there is none. */
    getObjectDetails(commit: string, path: string): Promise<{ readonly object: string; readonly size: number }>;
    /** What `git show --textconv` prints of a file. */
    buffer(commit: string, path: string): Promise<Uint8Array>;
    /** What `git diff` prints of two objects. */
    diffBlobs(one: string, other: string): Promise<string>;
}

/** A branch, a branch of a remote, or a tag. */
export interface Reference {
    readonly type: ReferenceType;
    /** Without `refs/heads/` and the like. */
    readonly name?: string;
}

export const REFERENCE_TYPE = { branch: 0, remoteBranch: 1, tag: 2 } as const;
type ReferenceType = (typeof REFERENCE_TYPE)[keyof typeof REFERENCE_TYPE];

/** The Git of VS Code, once it knows its repositories; `undefined` in a browser and where it is off or not trusted. */
export async function gitApi(): Promise<GitApi | undefined> {
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    if (!extension) return undefined;
    try {
        const { enabled, getAPI } = await extension.activate();
        if (!enabled) return undefined;
        const api = getAPI.call(extension.exports, 1);
        if (api.state === 'uninitialized')
            await new Promise<void>(resolve => {
                const listener = api.onDidChangeState(() => {
                    listener.dispose();
                    resolve();
                });
            });
        return api;
    } catch {
        return undefined;
    }
}
