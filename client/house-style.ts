import { FileType, Uri, workspace, type WorkspaceFolder } from 'vscode';

/** The most bytes of a style sheet that are read: a logo may be part of it. */
const MOST_BYTES = 1024 * 1024;

/**
 * The style sheet of the provider's house that the settings name for a file, as text. It is a file of the same folder
 * of the workspace, and is not read in a workspace that the user does not trust. `undefined` when there is none.
 */
export async function houseStyle(uri: Uri): Promise<string | undefined> {
    const sheet = houseStyleUri(uri);
    if (!sheet) return undefined;
    try {
        const { type, size } = await workspace.fs.stat(sheet);
        if ((type & FileType.File) === 0 || size > MOST_BYTES) return undefined;
        return new TextDecoder().decode(await workspace.fs.readFile(sheet));
    } catch {
        return undefined;
    }
}

/** Where that style sheet lies. */
export function houseStyleUri(uri: Uri): Uri | undefined {
    const folder: WorkspaceFolder | undefined = workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0];
    const path = workspace.getConfiguration('msa', uri).get<string>('contract.style', '').trim();
    if (!folder || path === '' || !workspace.isTrusted) return undefined;
    const sheet = Uri.joinPath(folder.uri, path);
    const isInside = sheet.path.startsWith(`${folder.uri.path.replace(/\/$/, '')}/`);
    return isInside && sheet.path.endsWith('.css') ? sheet : undefined;
}
