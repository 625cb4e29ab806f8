import { workspace, type Uri } from 'vscode';

/** Writes a file whole or not at all, and the folders around it. */
export type WriteFile = (target: Uri, content: Uint8Array) => Promise<void>;

/** Where VS Code runs in a browser: the provider of the files takes the content in one piece, and owns how it is stored. */
export const writeThroughProvider: WriteFile = async (target, content) => {
    await workspace.fs.writeFile(target, content);
};
