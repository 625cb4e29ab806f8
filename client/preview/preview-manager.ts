import { commands, Uri, ViewColumn, window, workspace, type ExtensionContext, type WebviewPanel } from 'vscode';
import { State } from 'vscode-languageclient';
import { Agreements } from '../../protocol/contracts.js';
import { PreviewChanged, PreviewMarks } from '../../protocol/preview.js';
import { houseStyleUri } from '../house-style.js';
import type { Server } from '../server/server.js';
import { agreementUri } from '../agreement-uri.js';
import { forgetBrowserPages } from './open-in-browser.js';
import type { Showing } from './page/messages.js';
import { readShowing } from './page/saved-state.js';
import { PREVIEW_TYPE, PreviewPanel } from './preview-panel.js';

/** Opens previews, restores them after a reload of the window, and hands them what the server renders. */
export function registerPreview(context: ExtensionContext, server: Server): void {
    const panels = new Set<PreviewPanel>();
    void forgetBrowserPages(context);

    const adopt = (panel: WebviewPanel, showing: Showing): void => {
        const preview = new PreviewPanel(panel, showing, server, context);
        panels.add(preview);
        preview.onDidDispose(() => panels.delete(preview));
    };

    const open = (resource: unknown, column: ViewColumn): void => {
        const uri = agreementUri(resource);
        if (!uri) return void window.showInformationMessage('Open an agreement to see its contract.');
        const standing = [...panels].find(panel => panel.shows(uri)) ?? [...panels].find(panel => !panel.isLocked);
        if (standing) {
            if (!standing.shows(uri)) void standing.show({ uri: uri.toString(), agreement: undefined });
            return standing.reveal(column === ViewColumn.Beside ? standing.column : column);
        }
        const preserveFocus = column === ViewColumn.Beside;
        const place = { viewColumn: column, preserveFocus };
        const panel = window.createWebviewPanel(PREVIEW_TYPE, 'Preview', place, { enableFindWidget: true });
        adopt(panel, { uri: uri.toString(), view: 'contract', agreement: undefined, locked: false });
    };

    /** Shows what has become active, unless it is shown already or is a file that agreements only import. */
    const follow = async (uri: Uri): Promise<void> => {
        const following = (): PreviewPanel[] => [...panels].filter(panel => !panel.isLocked);
        if (following().length === 0 || [...panels].some(panel => panel.shows(uri))) return;
        await server.started;
        const agreements = await server.client.sendRequest(Agreements.type, { uri: uri.toString() });
        const isStillActive = window.activeTextEditor?.document.uri.toString() === uri.toString();
        if (agreements.length === 0 || !isStillActive) return;
        for (const panel of following()) void panel.show({ uri: uri.toString(), agreement: undefined });
    };

    /** The preview that a command is about: the one with the focus, else the only one that is visible. */
    const current = (): PreviewPanel | undefined => [...panels].find(panel => panel.isActive) ?? [...panels].at(-1);

    context.subscriptions.push(
        commands.registerCommand('msa.openPreview', (resource?: unknown) => open(resource, ViewColumn.Active)),
        commands.registerCommand('msa.openPreviewToSide', (resource?: unknown) => open(resource, ViewColumn.Beside)),
        commands.registerCommand('msa.togglePreviewLock', () => {
            const panel = current();
            panel?.lock(!panel.isLocked);
        }),
        commands.registerCommand('msa.openPreviewInBrowser', () => current()?.openInBrowser()),
        commands.registerCommand('msa.zoomPreviewIn', () => current()?.zoom(1)),
        commands.registerCommand('msa.zoomPreviewOut', () => current()?.zoom(-1)),
        commands.registerCommand('msa.resetPreviewZoom', () => current()?.zoom(0)),
        window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
            async deserializeWebviewPanel(panel: WebviewPanel, state: unknown) {
                const showing = readShowing(state);
                if (showing && isUri(showing.uri)) adopt(panel, showing);
                else panel.dispose();
                return Promise.resolve();
            },
        }),
        window.onDidChangeActiveTextEditor(editor => {
            if (editor?.document.languageId === 'msa') void follow(editor.document.uri);
        }),
        server.client.onNotification(PreviewChanged.type, preview => {
            for (const panel of panels) if (panel.id === preview.panel) panel.update(preview);
        }),
        server.client.onNotification(PreviewMarks.type, ({ panel: id, marks }) => {
            for (const panel of panels) if (panel.id === id) panel.mark(marks);
        }),
        // A restarted server does not know which previews are open: each panel asks again.
        server.client.onDidChangeState(({ oldState, newState }) => {
            if (oldState === State.Starting && newState === State.Running)
                for (const panel of panels) void panel.refresh();
        }),
        workspace.onDidRenameFiles(({ files }) => {
            for (const { oldUri, newUri } of files)
                for (const panel of panels) if (panel.shows(oldUri)) void panel.show({ uri: newUri.toString() });
        }),
        workspace.onDidDeleteFiles(({ files }) => {
            for (const panel of panels) if (files.some(file => panel.shows(file))) panel.lose();
        }),
        workspace.onDidChangeConfiguration(change => {
            for (const panel of panels)
                if (change.affectsConfiguration('msa.contract.style', panel.uri)) void panel.load();
        }),
        workspace.onDidGrantWorkspaceTrust(() => {
            for (const panel of panels) void panel.load();
        }),
        workspace.onDidSaveTextDocument(({ uri }) => {
            for (const panel of panels) if (houseStyleUri(panel.uri)?.toString() === uri.toString()) void panel.load();
        }),
    );
}

function isUri(text: string): boolean {
    try {
        return Uri.parse(text, true).scheme !== '';
    } catch {
        return false;
    }
}
