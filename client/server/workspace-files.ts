import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ReadDirectory, ReadFile } from '../../protocol/files.js';

/** The most bytes of a file that are handed to the server. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Agreements, and what a house asks of changes to them and has approved. */
const READ_FILES = /\.msa$|\/msa\.config\.json$|\/approvals\/[^/]+\.json$/;

/** Reads files for a server that has no disk of its own: those of the project that belong to agreements, and nothing else. */
export function answerFileRequests(client: BaseLanguageClient): void {
    client.onRequest(ReadFile.type, async ({ uri }) => {
        const file = Uri.parse(uri, true);
        if (!isInProject(file) || !READ_FILES.test(file.path))
            throw new Error('The file is not an agreement of this project.');
        if ((await workspace.fs.stat(file)).size > MOST_BYTES) throw new Error('The file is too large.');
        return { text: new TextDecoder().decode(await workspace.fs.readFile(file)) };
    });
    client.onRequest(ReadDirectory.type, async ({ uri }) => {
        const folder = Uri.parse(uri, true);
        if (!isInProject(folder)) throw new Error('The folder is not part of this project.');
        const entries = await workspace.fs.readDirectory(folder);
        return entries.map(([name, type]) => ({
            uri: Uri.joinPath(folder, name).toString(),
            kind: (type & FileType.Directory) !== 0 ? ('directory' as const) : ('file' as const),
        }));
    });
}

/** Whether a file lies in an opened folder, or beside an opened agreement. */
function isInProject(uri: Uri): boolean {
    if (workspace.getWorkspaceFolder(uri) || isRevisionInProject(uri)) return true;
    const homes = workspace.textDocuments
        .filter(document => document.languageId === 'msa')
        .map(document => Uri.joinPath(document.uri, '..'));
    return homes.some(home => {
        const isSamePlace = home.scheme === uri.scheme && home.authority === uri.authority;
        return (
            isSamePlace && Uri.joinPath(uri, '.').path.startsWith(home.path.endsWith('/') ? home.path : `${home.path}/`)
        );
    });
}

/**
 * Whether a file of a past commit lay in an opened folder: the path of its address says where, and the query which
 * commit.
 */
function isRevisionInProject(uri: Uri): boolean {
    const today = (folder: Uri): Uri => uri.with({ scheme: folder.scheme, authority: folder.authority, query: '' });
    const folders = workspace.workspaceFolders ?? [];
    return uri.query !== '' && folders.some(folder => workspace.getWorkspaceFolder(today(folder.uri)));
}
