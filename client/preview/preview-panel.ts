import {
    Range,
    Uri,
    ViewColumn,
    window,
    workspace,
    type Disposable,
    type ExtensionContext,
    type WebviewPanel,
} from 'vscode';
import { ClosePreview, OpenPreview, type Preview } from '../../server/protocol.js';
import type { Server } from '../server/server.js';
import { readFromPage, type ToPage } from './page/messages.js';
import { pageHtml } from './page-html.js';

export const PREVIEW_TYPE = 'msa.preview';

/** One panel that shows the contract of one file for as long as both live. */
export class PreviewPanel {
    private readonly subscriptions: Disposable[] = [];

    constructor(
        private readonly panel: WebviewPanel,
        readonly uri: Uri,
        private readonly server: Server,
        context: ExtensionContext,
    ) {
        panel.title = `Preview ${uri.path.split('/').at(-1) ?? ''}`;
        panel.iconPath = Uri.joinPath(context.extensionUri, 'client', 'icons', 'preview.svg');
        panel.webview.options = {
            enableScripts: true,
            localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')],
        };
        this.subscriptions.push(
            panel.webview.onDidReceiveMessage(message => this.receive(message)),
            window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
                const [selection] = selections;
                if (selection && this.shows(textEditor.document.uri))
                    this.post({ kind: 'line', line: selection.active.line });
            }),
        );
        panel.onDidDispose(() => this.dispose());
        panel.webview.html = pageHtml(panel.webview, context.extensionUri);
    }

    shows(uri: Uri | string): boolean {
        return this.uri.toString() === uri.toString();
    }

    reveal(column: ViewColumn | undefined): void {
        this.panel.reveal(column, true);
    }

    onDidDispose(listener: () => void): void {
        this.panel.onDidDispose(listener);
    }

    update(preview: Preview): void {
        this.post({ kind: 'preview', preview });
    }

    /** Asks the server for the whole contract: the page is new, or the server is. */
    async refresh(): Promise<void> {
        await this.server.started;
        if (!this.server.client.isRunning()) return;
        await this.load();
        this.update(await this.server.client.sendRequest(OpenPreview.type, { uri: this.uri.toString() }));
    }

    /** Says that the file is gone, and leaves the contract as it was. */
    lose(): void {
        this.post({
            kind: 'gone',
            notice: 'The file of this agreement was moved or deleted. This is its last contract.',
        });
    }

    close(): void {
        this.panel.dispose();
    }

    private async receive(message: unknown): Promise<void> {
        const known = readFromPage(message);
        if (known?.kind === 'ready') await this.refresh();
        if (known?.kind === 'reveal') await this.goTo(known.line);
    }

    private async goTo(line: number): Promise<void> {
        const document = await workspace.openTextDocument(this.uri);
        const place = document.lineAt(Math.min(line, document.lineCount - 1)).range;
        const visible = window.visibleTextEditors.find(editor => this.shows(editor.document.uri));
        const viewColumn = visible?.viewColumn ?? ViewColumn.One;
        await window.showTextDocument(document, { viewColumn, selection: new Range(place.start, place.start) });
    }

    /** Lets the server know a file that no editor has opened, such as that of a restored preview. */
    private async load(): Promise<void> {
        try {
            await workspace.openTextDocument(this.uri);
        } catch {
            this.lose();
        }
    }

    private post(message: ToPage): void {
        void this.panel.webview.postMessage(message);
    }

    private dispose(): void {
        for (const subscription of this.subscriptions) subscription.dispose();
        if (this.server.client.isRunning())
            void this.server.client.sendNotification(ClosePreview.type, { uri: this.uri.toString() });
    }
}
