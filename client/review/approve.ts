import { commands, Uri, window, workspace, type Disposable } from 'vscode';
import { ApproveChange, type ChangesOfFile } from '../../protocol/review.js';
import type { WriteFile } from '../files/write-file.js';
import { notificationText } from '../notification-text.js';
import type { Server } from '../server/server.js';
import { repositoryOf } from './baselines.js';
import type { Comparisons } from './comparisons.js';
import { setting } from './git/commits.js';
import type { ChangeNode } from './list/change-tree.js';

/** *Approve Change…*: asks in which role, why and who, and writes the same file as `msa approve`. */
export function registerApproval(comparisons: Comparisons, server: Server, writeFile: WriteFile): Disposable {
    return commands.registerCommand('msa.review.approve', async (target: unknown, fingerprint?: unknown) => {
        const named = namedChange(target, fingerprint);
        const found = named && comparisons.of(named.uri)?.found;
        const change = found?.changes.find(each => each.fingerprint === named?.fingerprint);
        if (!named || !change)
            return void window.showInformationMessage('Choose a change to approve in the list of changes.');
        const role = await askRole(change.missingRoles, found?.roles ?? []);
        if (role === undefined) return;
        const reason = await ask('Why is this change right?', change.sentence);
        if (reason === undefined) return;
        const by = (await userAddress(named.uri)) ?? (await ask('Who approves it?', 'Your address of e-mail'));
        if (by === undefined) return;
        const params = { uri: named.uri.toString(), fingerprint: change.fingerprint, by, role, reason };
        await server.started;
        const answer = await server.client.sendRequest(ApproveChange.type, params);
        if (answer.kind === 'refused') return void window.showErrorMessage(notificationText(answer.reason));
        await write(Uri.parse(answer.uri), answer.text, writeFile);
    });
}

async function write(file: Uri, text: string, writeFile: WriteFile): Promise<void> {
    const name = workspace.asRelativePath(file);
    try {
        await writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return void window.showErrorMessage(notificationText(`The approval cannot be written: ${reason}.`));
    }
    const open = 'Open';
    const message = `The approval is written to ${name}. Commit it together with the change.`;
    if ((await window.showInformationMessage(notificationText(message), open)) === open)
        await window.showTextDocument(file);
}

/** The change that a quick fix names by its file and fingerprint, or the row of the list that a menu was opened on. */
function namedChange(
    target: unknown,
    fingerprint: unknown,
): { readonly uri: Uri; readonly fingerprint: string } | undefined {
    if (typeof target === 'string' && typeof fingerprint === 'string') return { uri: Uri.parse(target), fingerprint };
    const { uri, change } = (target ?? {}) as Partial<ChangeNode>;
    return uri !== undefined && change ? { uri: Uri.parse(uri), fingerprint: change.fingerprint } : undefined;
}

/** The role in which the user approves: one that is still asked for before the others, or any where none is named. */
async function askRole(missing: readonly string[], roles: ChangesOfFile.Params['roles']): Promise<string | undefined> {
    if (roles.length === 0) return ask('In which role do you approve?', 'Such as client-owner');
    const others = roles.filter(role => !missing.includes(role));
    const items = [
        ...missing.map(label => ({ label, description: 'still asked for' })),
        ...others.map(label => ({ label })),
    ];
    const title = 'Approve Change';
    return (await window.showQuickPick(items, { title, placeHolder: 'In which role do you approve?' }))?.label;
}

/** An answer in words; `undefined` where the user turns away. */
async function ask(prompt: string, placeHolder: string): Promise<string | undefined> {
    const validateInput = (text: string): string | undefined =>
        text.trim() === '' ? 'Write something, or press Escape to leave the change as it is.' : undefined;
    const answer = await window.showInputBox({ title: 'Approve Change', prompt, placeHolder, validateInput });
    return answer?.trim();
}

async function userAddress(uri: Uri): Promise<string | undefined> {
    const repository = await repositoryOf(uri);
    const address = typeof repository === 'string' ? '' : await setting(repository, 'user.email');
    return address === '' ? undefined : address;
}
