import { env, UIKind, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { ContractView } from '../../contract/views.js';
import { bytesOf, requestContract } from '../export/render.js';
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
    const page = { ...shown, format: 'html' } as const;
    const final = await requestContract({ ...page, draft: false }, server);
    const result = final.kind === 'rendered' ? final : await requestContract({ ...page, draft: true }, server);
    if (result.kind === 'refused') return void window.showWarningMessage('This file makes no contract yet.');
    const file = Uri.joinPath(pagesFolder(context), result.fileName);
    await workspace.fs.writeFile(file, bytesOf(result.content));
    await env.openExternal(file);
}

/** Removes the pages of earlier sessions: a contract is nobody's business but the parties'. */
export async function forgetBrowserPages(context: ExtensionContext): Promise<void> {
    try {
        await workspace.fs.delete(pagesFolder(context), { recursive: true });
    } catch {
        // There are none.
    }
}

function pagesFolder(context: ExtensionContext): Uri {
    return Uri.joinPath(context.globalStorageUri, 'preview');
}
