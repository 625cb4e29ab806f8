import { Uri, workspace } from 'vscode';
import { writeWholeFile } from '../../node/whole-file.js';
import { writeThroughProvider, type WriteFile } from './write-file.js';

/**
 * Where VS Code runs on Node: writes a new file that then replaces the old one, which survives a full disk or a crash.
 */
export const writeOnDisk: WriteFile = async (target, content) => {
    if (target.scheme !== 'file') return writeThroughProvider(target, content);
    await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
    await writeWholeFile(target.fsPath, content);
};
