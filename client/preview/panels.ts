import { workspace, type Disposable, type Uri } from 'vscode';
import { State } from 'vscode-languageclient';
import { PreviewChanged, PreviewMarks } from '../../protocol/preview.js';
import { houseStyleUri } from '../house-style.js';
import type { Server } from '../server/server.js';
import type { PreviewPanel } from './preview-panel.js';

/** The panels that show contracts. Each is handed what the server renders, and learns of what happens to its file. */
export class Panels implements Disposable {
    private readonly panels = new Set<PreviewPanel>();
    private readonly subscriptions: readonly Disposable[];

    constructor({ client }: Server) {
        this.subscriptions = [
            client.onNotification(PreviewChanged.type, preview => this.of(preview.panel)?.update(preview)),
            client.onNotification(PreviewMarks.type, ({ panel, marks }) => this.of(panel)?.mark(marks)),
            // A restarted server does not know which previews are open: each panel asks again.
            client.onDidChangeState(({ oldState, newState }) => {
                if (oldState === State.Starting && newState === State.Running)
                    for (const panel of this.panels) void panel.refresh();
            }),
            workspace.onDidDeleteFiles(({ files }) => {
                for (const panel of this.panels) if (files.some(file => panel.shows(file))) panel.lose();
            }),
            workspace.onDidChangeConfiguration(change => {
                for (const panel of this.panels)
                    if (change.affectsConfiguration('msa.contract.style', panel.uri)) void panel.load();
            }),
            workspace.onDidGrantWorkspaceTrust(() => {
                for (const panel of this.panels) void panel.load();
            }),
            workspace.onDidSaveTextDocument(({ uri }) => {
                for (const panel of this.panels)
                    if (houseStyleUri(panel.uri)?.toString() === uri.toString()) void panel.load();
            }),
        ];
    }

    /** All panels, those that were opened first before the others. */
    get all(): readonly PreviewPanel[] {
        return [...this.panels];
    }

    add(panel: PreviewPanel): void {
        this.panels.add(panel);
        panel.onDidDispose(() => this.panels.delete(panel));
    }

    showing(uri: Uri): readonly PreviewPanel[] {
        return this.all.filter(panel => panel.shows(uri));
    }

    dispose(): void {
        for (const subscription of this.subscriptions) subscription.dispose();
    }

    private of(id: string): PreviewPanel | undefined {
        return this.all.find(panel => panel.id === id);
    }
}
