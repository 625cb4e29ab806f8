import { commands, Uri, ViewColumn, window, workspace, type ExtensionContext, type WebviewPanel } from 'vscode';
import { Agreements } from '../../protocol/contracts.js';
import type { Server } from '../server/server.js';
import { agreementUri } from '../agreement-uri.js';
import { registerContractEditor } from './contract-editor.js';
import { forgetBrowserPages } from './open-in-browser.js';
import type { Showing } from './page/messages.js';
import { readShowing } from './page/saved-state.js';
import { Panels } from './panels.js';
import { PREVIEW_TYPE, PreviewPanel } from './preview-panel.js';

/** The previews, for a feature that shows something in them. */
export interface Previews {
    /** Shows what changed in a file beside its source. */
    showRedline(uri: Uri): void;
    /** Brings a change to the top of the redline of its file, which is opened when it is not. */
    revealChange(uri: Uri, fingerprint: string): Promise<void>;
    /** A file is compared with another revision than before, or no more. */
    refresh(uri: Uri): void;
}

/** Opens previews, and restores them after a reload of the window. */
export function registerPreview(context: ExtensionContext, server: Server): Previews {
    const panels = new Panels(server);
    const previews = (): readonly PreviewPanel[] => panels.all.filter(({ kind }) => kind === 'preview');
    void forgetBrowserPages(context);

    const adopt = (panel: WebviewPanel, showing: Showing): void =>
        panels.add(new PreviewPanel('preview', panel, showing, server, context));

    const open = (uri: Uri, column: ViewColumn, redline?: boolean): void => {
        const change = redline === undefined ? {} : { redline };
        const standing = previews().find(panel => panel.shows(uri)) ?? previews().find(panel => !panel.isLocked);
        if (standing) {
            if (!standing.shows(uri)) void standing.show({ uri: uri.toString(), agreement: undefined, ...change });
            else if (redline !== undefined) void standing.show(change);
            return standing.reveal(column === ViewColumn.Beside ? standing.column : column);
        }
        const preserveFocus = column === ViewColumn.Beside;
        const place = { viewColumn: column, preserveFocus };
        const panel = window.createWebviewPanel(PREVIEW_TYPE, 'Preview', place, { enableFindWidget: true });
        adopt(panel, {
            ...{ uri: uri.toString(), view: 'contract', agreement: undefined },
            ...{ locked: false, redline: redline ?? false },
        });
    };

    const openAt = (resource: unknown, column: ViewColumn): void => {
        const uri = agreementUri(resource);
        if (uri) open(uri, column);
        else void window.showInformationMessage('Open an agreement to see its contract.');
    };

    /** Shows what has become active, unless it is shown already or is a file that agreements only import. */
    const follow = async (uri: Uri): Promise<void> => {
        const following = (): PreviewPanel[] => previews().filter(panel => !panel.isLocked);
        if (following().length === 0 || previews().some(panel => panel.shows(uri))) return;
        await server.started;
        const agreements = await server.client.sendRequest(Agreements.type, { uri: uri.toString() });
        const isStillActive = window.activeTextEditor?.document.uri.toString() === uri.toString();
        if (agreements.length === 0 || !isStillActive) return;
        for (const panel of following()) void panel.show({ uri: uri.toString(), agreement: undefined });
    };

    /** The preview that a command is about: the one with the focus, else the only one that is visible. */
    const current = (): PreviewPanel | undefined => panels.all.find(panel => panel.isActive) ?? previews().at(-1);

    context.subscriptions.push(
        panels,
        registerContractEditor(panels, server, context),
        commands.registerCommand('msa.openPreview', (resource?: unknown) => openAt(resource, ViewColumn.Active)),
        commands.registerCommand('msa.openPreviewToSide', (resource?: unknown) => openAt(resource, ViewColumn.Beside)),
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
        workspace.onDidRenameFiles(({ files }) => {
            for (const { oldUri, newUri } of files)
                for (const panel of previews()) if (panel.shows(oldUri)) void panel.show({ uri: newUri.toString() });
        }),
    );

    return {
        showRedline: uri => open(uri, ViewColumn.Beside, true),
        async revealChange(uri, fingerprint) {
            if (!previews().some(panel => panel.shows(uri))) open(uri, ViewColumn.Beside, true);
            const panel = previews().find(each => each.shows(uri));
            await panel?.revealChange(fingerprint);
        },
        refresh: uri => {
            for (const panel of panels.showing(uri)) void panel.refresh();
        },
    };
}

function isUri(text: string): boolean {
    try {
        return Uri.parse(text, true).scheme !== '';
    } catch {
        return false;
    }
}
