import {
    commands,
    env,
    ProgressLocation,
    Uri,
    window,
    workspace,
    type ExtensionContext,
    type QuickPickItem,
} from 'vscode';
import { RenderContract } from '../../server/protocol.js';
import { notificationText } from '../notification-text.js';
import { agreementUri } from '../preview/agreement-uri.js';
import type { Server } from '../server/server.js';

interface FormatItem extends QuickPickItem {
    readonly format: RenderContract.Format;
    readonly extension: string;
}

const FORMATS: readonly FormatItem[] = [
    {
        label: 'HTML',
        description: 'one file for every browser, with table of contents and print style',
        format: 'html',
        extension: 'html',
    },
    { label: 'Markdown', description: 'for repositories and wikis', format: 'markdown', extension: 'md' },
];

/** *MSA: Export Contract…*: asks for a format and a place, writes the file, and offers to open it. */
export function registerExport(context: ExtensionContext, server: Server): void {
    context.subscriptions.push(
        commands.registerCommand('msa.exportContract', async (resource?: unknown) => {
            const uri = agreementUri(resource);
            if (!uri) return void window.showInformationMessage('Open an agreement to export its contract.');
            const format = await window.showQuickPick(FORMATS, {
                title: 'Export Contract',
                placeHolder: 'Choose a format',
            });
            if (format) await exportContract(uri, format, server);
        }),
    );
}

async function exportContract(uri: Uri, format: FormatItem, server: Server): Promise<void> {
    const rendered = await render(uri, format, server);
    if (!rendered) return;
    const proposed = Uri.joinPath(uri, '..', rendered.fileName);
    const saveOptions = { filters: { [format.label]: [format.extension] }, title: 'Export Contract' };
    const target = await window.showSaveDialog(
        uri.scheme === 'untitled' ? saveOptions : { ...saveOptions, defaultUri: proposed },
    );
    if (!target) return;
    await workspace.fs.writeFile(target, new TextEncoder().encode(rendered.content));
    const open = 'Open';
    const choice = await window.showInformationMessage('The contract is exported.', open);
    if (choice !== open) return;
    if (format.format === 'html' && target.scheme === 'file') await env.openExternal(target);
    else await commands.executeCommand('vscode.open', target);
}

/** The contract, also as a draft when the user wants that in spite of errors. */
async function render(
    uri: Uri,
    format: FormatItem,
    server: Server,
): Promise<{ readonly content: string; readonly fileName: string } | undefined> {
    const result = await request(uri, format, false, server);
    if (result.kind === 'rendered') return result;
    const asDraft = 'Export as Draft';
    const [first = ''] = result.reasons;
    const more = result.reasons.length > 1 ? ` There are ${result.reasons.length} errors in all.` : '';
    const detail = `${notificationText(first)}${more} A draft shows every hole and carries a watermark.`;
    const choice = await window.showWarningMessage('The agreement has errors.', { modal: true, detail }, asDraft);
    if (choice !== asDraft) return undefined;
    const draft = await request(uri, format, true, server);
    return draft.kind === 'rendered' ? draft : undefined;
}

function request(uri: Uri, format: FormatItem, draft: boolean, server: Server): Thenable<RenderContract.Result> {
    const params = { uri: uri.toString(), format: format.format, draft };
    const location = ProgressLocation.Notification;
    return window.withProgress({ location, title: 'Rendering the contract…' }, () =>
        server.client.sendRequest(RenderContract.type, params),
    );
}
