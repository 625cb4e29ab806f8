import {
    commands,
    EventEmitter,
    Range,
    Uri,
    window,
    workspace,
    type ExtensionContext,
    type ViewColumn,
    type WebviewPanel,
} from 'vscode';
import {
    BlockOfChange,
    ClosePreview,
    OpenPreview,
    type BlockPlace,
    type Preview,
    type PreviewMark,
} from '../../protocol/preview.js';
import { houseStyle } from '../house-style.js';
import type { Server } from '../server/server.js';
import { openInBrowser } from './open-in-browser.js';
import { isSameShowing, type Showing, type ToPage } from './page/messages.js';
import { readFromPage } from './page/read-from-page.js';
import { pageHtml, type PanelKind } from './page-html.js';
import { showSource, SourceSync } from './source-sync.js';

export const PREVIEW_TYPE = 'msa.preview';

/** One panel of the editor that shows the contract of a file. */
export class PreviewPanel {
    /** What the server calls it. */
    readonly id = crypto.randomUUID();
    private readonly sync: SourceSync;
    private preview: Preview | undefined;
    private marks: readonly PreviewMark[] = [];
    private readonly scrolled = new EventEmitter<BlockPlace>();
    /** The change to go to as soon as the page shows it. */
    private awaited: string | undefined;

    /** The reader has scrolled the page: this place is at its top. */
    readonly onDidScroll = this.scrolled.event;

    constructor(
        readonly kind: PanelKind,
        private readonly panel: WebviewPanel,
        private showing: Showing,
        private readonly server: Server,
        private readonly context: ExtensionContext,
    ) {
        if (kind === 'preview') panel.iconPath = Uri.joinPath(context.extensionUri, 'client', 'icons', 'preview.svg');
        panel.webview.options = {
            enableScripts: true,
            localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')],
        };
        this.setTitle();
        this.sync = new SourceSync(this.id, server, message => this.post(message));
        panel.webview.onDidReceiveMessage(message => this.receive(message));
        panel.onDidDispose(() => this.dispose());
        void this.load();
    }

    get uri(): Uri {
        return Uri.parse(this.showing.uri);
    }

    get isActive(): boolean {
        return this.panel.active;
    }

    get isVisible(): boolean {
        return this.panel.visible;
    }

    get isLocked(): boolean {
        return this.showing.locked;
    }

    get column(): ViewColumn | undefined {
        return this.panel.viewColumn;
    }

    shows(uri: Uri | string): boolean {
        return this.showing.uri === uri.toString();
    }

    reveal(column: ViewColumn | undefined): void {
        this.panel.reveal(column, true);
    }

    onDidDispose(listener: () => void): void {
        this.panel.onDidDispose(listener);
    }

    /** Shows another file, the same one in another view, or another agreement of it. */
    async show(change: Partial<Showing>): Promise<void> {
        this.showing = { ...this.showing, ...change };
        this.setTitle();
        await this.refresh();
    }

    lock(locked: boolean): void {
        this.showing = { ...this.showing, locked };
        this.post({ kind: 'locked', locked });
    }

    zoom(direction: -1 | 0 | 1): void {
        this.post({ kind: 'zoom', direction });
    }

    update(preview: Preview): void {
        this.preview = preview;
        this.post({ kind: 'preview', preview, showing: this.showing });
    }

    /** Scrolls the page so that a place is at its top. */
    scroll(place: BlockPlace): void {
        this.post({ kind: 'scroll', place });
    }

    /** Brings a change to the top of the redline. */
    async revealChange(fingerprint: string): Promise<void> {
        this.awaited = fingerprint;
        if (this.showing.redline && this.preview?.comparison?.isRedline) await this.goToAwaited();
        else await this.show({ redline: true });
    }

    mark(marks: readonly PreviewMark[]): void {
        this.marks = marks;
        this.post({ kind: 'marks', marks: marks.map(({ block, kind, message }) => ({ block, kind, message })) });
    }

    /** Loads the page, with the style sheet that the settings name now. */
    async load(): Promise<void> {
        const style = await houseStyle(this.uri);
        this.panel.webview.html = pageHtml(this.panel.webview, this.context.extensionUri, this.kind, style);
    }

    /** Asks the server for the whole contract: the page is new, or the server is, or what is shown. */
    async refresh(): Promise<void> {
        await this.server.started;
        if (!this.server.client.isRunning()) return;
        await this.openDocument();
        const { showing } = this;
        const { uri, view, agreement, redline } = showing;
        const shown = { panel: this.id, uri, view, redline, ...(agreement !== undefined && { agreement }) };
        const preview = await this.server.client.sendRequest(OpenPreview.type, shown);
        // The reader may have gone on to something else in the meantime.
        if (!isSameShowing(showing, this.showing)) return;
        this.update(preview);
        if (preview.comparison?.isRedline) return this.goToAwaited();
        const editor = window.visibleTextEditors.find(each => this.shows(each.document.uri));
        if (editor) await this.sync.followCursor(editor, false);
    }

    async openInBrowser(): Promise<void> {
        const { uri, view, agreement } = this.showing;
        await openInBrowser({ uri: Uri.parse(uri), view, agreement }, this.server, this.context);
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
        switch (known?.kind) {
            case undefined:
                return;
            case 'ready':
                return this.refresh();
            case 'reveal':
                return this.sync.goTo(known.place);
            case 'scrolled':
                this.scrolled.fire(known.place);
                return this.sync.scrollEditor(known.place);
            case 'problem':
                return this.showProblem(known.mark);
            case 'view':
                return this.show({ view: known.view });
            case 'agreement':
                return this.show({ agreement: this.preview?.agreements[known.index]?.name });
            case 'lock':
                return this.lock(known.locked);
            case 'redline':
                return this.show({ redline: known.redline });
            case 'browser':
                return this.openInBrowser();
        }
    }

    private async goToAwaited(): Promise<void> {
        const fingerprint = this.awaited;
        if (fingerprint === undefined) return;
        const place = await this.server.client.sendRequest(BlockOfChange.type, { panel: this.id, fingerprint });
        this.awaited = undefined;
        if (!place) return;
        this.sync.leave();
        this.scroll(place);
        this.post({ kind: 'cursor', block: place.block, reveal: false });
    }

    private async showProblem(index: number): Promise<void> {
        const mark = this.marks[index];
        if (!mark) return;
        const { start, end } = mark.range;
        await showSource(Uri.parse(mark.uri), new Range(start.line, start.character, end.line, end.character));
        await commands.executeCommand('workbench.panel.markers.view.focus');
    }

    /** Lets the server know a file that no editor has opened, such as that of a restored preview. */
    private async openDocument(): Promise<void> {
        try {
            await workspace.openTextDocument(this.uri);
        } catch {
            this.lose();
        }
    }

    private setTitle(): void {
        if (this.kind === 'editor') return;
        this.panel.title = `Preview ${this.uri.path.split('/').at(-1) ?? ''}`;
    }

    private post(message: ToPage): void {
        void this.panel.webview.postMessage(message);
    }

    private dispose(): void {
        this.sync.dispose();
        if (this.server.client.isRunning())
            void this.server.client.sendNotification(ClosePreview.type, { panel: this.id });
    }
}
