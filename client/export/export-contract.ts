import { commands, env, UIKind, Uri, window, type ExtensionContext } from 'vscode';
import { Agreements } from '../../protocol/contracts.js';
import { CONTRACT_FORMATS, type ContractFormat } from '../../contract/formats.js';
import type { WriteFile } from '../files/write-file.js';
import { notificationText } from '../notification-text.js';
import { agreementUri } from '../agreement-uri.js';
import type { Server } from '../server/server.js';
import { bytesOf, renderWithProgress, type Rendering } from './render.js';

/** *MSA: Export Contract…*: asks for a format and a place, writes the file, and offers to open it. */
export function registerExport(context: ExtensionContext, server: Server, writeFile: WriteFile): void {
    context.subscriptions.push(
        commands.registerCommand('msa.exportContract', async (resource?: unknown) => {
            const uri = agreementUri(resource);
            if (!uri) return void window.showInformationMessage('Open an agreement to export its contract.');
            const choice = await window.showQuickPick(
                CONTRACT_FORMATS.map(format => ({ label: format.label, detail: format.description, format })),
                { title: 'Export Contract', placeHolder: 'Choose a format' },
            );
            if (choice) await exportContract(uri, choice.format, server, writeFile);
        }),
    );
}

async function exportContract(uri: Uri, format: ContractFormat, server: Server, writeFile: WriteFile): Promise<void> {
    const agreement = await chooseAgreement(uri, server);
    if (!agreement.isChosen) return;
    const rendering = { uri, agreement: agreement.name, format: format.name, draft: false };
    const rendered = await render(rendering, format.label, server);
    if (!rendered) return;
    const proposed = Uri.joinPath(uri, '..', rendered.fileName);
    const saveOptions = { filters: { [format.label]: [format.extension.slice(1)] }, title: 'Export Contract' };
    const target = await window.showSaveDialog(
        uri.scheme === 'untitled' ? saveOptions : { ...saveOptions, defaultUri: proposed },
    );
    if (!target) return;
    try {
        await writeFile(target, bytesOf(rendered.content));
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return void window.showErrorMessage(`The contract cannot be written: ${notificationText(reason)}.`);
    }
    const open = 'Open';
    const choice = await window.showInformationMessage('The contract is exported.', open);
    if (choice === open) await openDocument(target, format);
}

/** Opens what was written: text in the editor, a document in the program that the computer has for it. */
async function openDocument(target: Uri, format: ContractFormat): Promise<void> {
    const isOnThisComputer = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
    if (isOnThisComputer && format.name !== 'markdown') await env.openExternal(target);
    else await commands.executeCommand('vscode.open', target);
}

/** The only agreement of the file, or the one of several that the user picks. */
async function chooseAgreement(
    uri: Uri,
    server: Server,
): Promise<{ readonly isChosen: boolean; readonly name: string | undefined }> {
    await server.started;
    const agreements = await server.client.sendRequest(Agreements.type, { uri: uri.toString() });
    if (agreements.length <= 1) return { isChosen: true, name: agreements[0]?.name };
    const choice = await window.showQuickPick(
        agreements.map(({ name, title }) => ({ label: title, description: name, name })),
        { title: 'Export Contract', placeHolder: 'Choose an agreement of this file' },
    );
    return { isChosen: choice !== undefined, name: choice?.name };
}

/** The contract, also as a draft when the user wants that in spite of errors. */
async function render(
    rendering: Rendering,
    label: string,
    server: Server,
): Promise<{ readonly content: string; readonly fileName: string } | undefined> {
    const result = await renderWithProgress(rendering, label, server);
    if (!result || result.kind === 'rendered') return result;
    const asDraft = 'Export as Draft';
    const [first = ''] = result.reasons;
    const more = result.reasons.length > 1 ? ` There are ${result.reasons.length} such places in all.` : '';
    const detail = `${notificationText(first)}${more} A draft shows every hole and carries a watermark.`;
    const choice = await window.showWarningMessage('The contract is not exported.', { modal: true, detail }, asDraft);
    if (choice !== asDraft) return undefined;
    const draft = await renderWithProgress({ ...rendering, draft: true }, label, server);
    return draft?.kind === 'rendered' ? draft : undefined;
}
