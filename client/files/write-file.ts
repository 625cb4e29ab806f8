import { workspace, type Uri } from 'vscode';

/** Writes a file whole or not at all, and the folders around it. */
export type WriteFile = (target: Uri, content: Uint8Array) => Promise<void>;

/**
 * Where VS Code runs in a browser: hands the whole content to the file system provider, which decides how it is stored.
 */
export const writeThroughProvider: WriteFile = async (target, content) => {
    await workspace.fs.writeFile(target, content);
};
