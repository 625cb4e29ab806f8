import { commands, Uri, ViewColumn, window, workspace, type ExtensionContext, type WebviewPanel } from 'vscode';
import { State } from 'vscode-languageclient';
import { PreviewChanged } from '../../server/protocol.js';
import type { Server } from '../server/server.js';
import { agreementUri } from './agreement-uri.js';
import { PREVIEW_TYPE, PreviewPanel } from './preview-panel.js';

/** Opens previews, restores them after a reload of the window, and hands them what the server renders. */
export function registerPreview(context: ExtensionContext, server: Server): void {
    const panels = new Set<PreviewPanel>();

    const adopt = (panel: WebviewPanel, uri: Uri): void => {
        const preview = new PreviewPanel(panel, uri, server, context);
        panels.add(preview);
        preview.onDidDispose(() => panels.delete(preview));
    };

    const open = (resource: unknown, column: ViewColumn): void => {
        const uri = agreementUri(resource);
        if (!uri) return void window.showInformationMessage('Open an agreement to see its contract.');
        const standing = [...panels].find(panel => panel.shows(uri));
        if (standing) return standing.reveal(column);
        adopt(
            window.createWebviewPanel(
                PREVIEW_TYPE,
                'Preview',
                { viewColumn: column, preserveFocus: column === ViewColumn.Beside },
                { enableFindWidget: true },
            ),
            uri,
        );
    };

    context.subscriptions.push(
        commands.registerCommand('msa.openPreview', (resource?: unknown) => open(resource, ViewColumn.Active)),
        commands.registerCommand('msa.openPreviewToSide', (resource?: unknown) => open(resource, ViewColumn.Beside)),
        window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
            async deserializeWebviewPanel(panel: WebviewPanel, state: unknown) {
                const uri = savedUri(state);
                if (uri) adopt(panel, uri);
                else panel.dispose();
                return Promise.resolve();
            },
        }),
        server.client.onNotification(PreviewChanged.type, preview => {
            for (const panel of panels) if (panel.shows(preview.uri)) panel.update(preview);
        }),
        // A server that was restarted follows nothing: each panel asks again.
        server.client.onDidChangeState(({ oldState, newState }) => {
            if (oldState === State.Starting && newState === State.Running)
                for (const panel of panels) void panel.refresh();
        }),
        workspace.onDidRenameFiles(({ files }) => {
            for (const { oldUri, newUri } of files) {
                for (const panel of [...panels].filter(each => each.shows(oldUri))) {
                    panel.close();
                    open(newUri, ViewColumn.Beside);
                }
            }
        }),
        workspace.onDidDeleteFiles(({ files }) => {
            for (const panel of panels) if (files.some(file => panel.shows(file))) panel.lose();
        }),
    );
}

/** The file that the page was about before the window was reloaded. */
function savedUri(state: unknown): Uri | undefined {
    if (typeof state !== 'object' || state === null || !('contract' in state)) return undefined;
    const { contract } = state;
    if (typeof contract !== 'object' || contract === null || !('uri' in contract) || typeof contract.uri !== 'string')
        return undefined;
    try {
        return contract.uri === '' ? undefined : Uri.parse(contract.uri, true);
    } catch {
        return undefined;
    }
}
