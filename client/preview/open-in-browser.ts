import { env, UIKind, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { CONTRACT_FORMATS, type ContractView } from '../../server/protocol.js';
import { bytesOf, renderContract } from '../export/render.js';
import type { Server } from '../server/server.js';

/** Opens what a preview shows in the browser: as a file that needs no server, with its holes if it has errors. */
export async function openInBrowser(
    shown: { readonly uri: Uri; readonly view: ContractView; readonly agreement: string | undefined },
    server: Server,
    context: ExtensionContext,
): Promise<void> {
    if (env.uiKind !== UIKind.Desktop || env.remoteName !== undefined)
        return void window.showInformationMessage(
            'The browser of this computer cannot open files from where VS Code runs. Export the contract as HTML instead.',
        );
    const format = CONTRACT_FORMATS.find(each => each.name === 'html');
    if (!format) return;
    const final = await renderContract({ ...shown, format, draft: false }, server);
    const result = final.kind === 'rendered' ? final : await renderContract({ ...shown, format, draft: true }, server);
    if (result.kind === 'refused') return void window.showWarningMessage('This file makes no contract yet.');
    const file = Uri.joinPath(context.globalStorageUri, 'preview', result.fileName);
    await workspace.fs.writeFile(file, bytesOf(result.content));
    await env.openExternal(file);
}
