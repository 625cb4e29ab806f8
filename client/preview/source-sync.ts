import {
    Range,
    TextEditorRevealType,
    Uri,
    ViewColumn,
    window,
    workspace,
    type Disposable,
    type TextEditor,
} from 'vscode';
import { BlockAtLine, LineOfBlock, type BlockPlace } from '../../protocol/preview.js';
import type { Server } from '../server/server.js';
import type { ToPage } from './page/messages.js';
import { ScrollGuard } from './scroll-guard.js';

/** Keeps the page of a panel and the editors of its sources at the same place. */
export class SourceSync {
    private readonly guard = new ScrollGuard();
    private readonly subscriptions: readonly Disposable[];

    /** @param panel what the server calls the panel */
    constructor(
        private readonly panel: string,
        private readonly server: Server,
        private readonly post: (message: ToPage) => void,
    ) {
        this.subscriptions = [
            window.onDidChangeTextEditorSelection(({ textEditor, kind }) =>
                this.followCursor(textEditor, kind !== undefined),
            ),
            window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.followEditor(textEditor)),
            workspace.onDidChangeTextDocument(({ contentChanges }) => {
                if (contentChanges.length > 0) this.guard.typed();
            }),
        ];
    }

    /** Marks the clause of the cursor; one that the reader has put there is brought into view. */
    async followCursor({ document, selection }: TextEditor, isMoved: boolean): Promise<void> {
        if (document.languageId !== 'msa') return;
        const reveal = isMoved && !this.guard.isTyping();
        const place = await this.placeOf(document.uri, selection.active.line);
        this.post({ kind: 'cursor', block: place?.block, reveal: reveal && place !== undefined });
    }

    /** Goes to the statement behind a place of the page. */
    async goTo(place: BlockPlace): Promise<void> {
        const found = await this.lineOf(place);
        if (found) await showSource(Uri.parse(found.uri), new Range(found.line, 0, found.line, 0));
    }

    /** Scrolls the editor of the statement that is at the top of the page, if one shows it. */
    async scrollEditor(place: BlockPlace): Promise<void> {
        if (this.guard.isEcho('editor') || this.guard.isTyping()) return;
        const found = await this.lineOf(place);
        const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === found?.uri);
        // Somebody may have begun to type in the meantime.
        if (!found || !editor || this.guard.isTyping()) return;
        this.guard.moved('page');
        editor.revealRange(new Range(found.line, 0, found.line, 0), TextEditorRevealType.AtTop);
    }

    /** The page goes to a place of its own accord: where the editor stands does not move it away. */
    leave(): void {
        this.guard.moved('page');
    }

    dispose(): void {
        for (const subscription of this.subscriptions) subscription.dispose();
    }

    private async followEditor({ document, visibleRanges }: TextEditor): Promise<void> {
        const [first] = visibleRanges;
        if (!first || document.languageId !== 'msa' || this.guard.isTyping() || this.guard.isEcho('page')) return;
        const place = await this.placeOf(document.uri, first.start.line);
        if (!place || place.share === 1) return;
        this.guard.moved('editor');
        this.post({ kind: 'scroll', place });
    }

    private async placeOf(uri: Uri, line: number): Promise<BlockPlace | undefined> {
        if (!this.server.client.isRunning()) return undefined;
        const params = { panel: this.panel, uri: uri.toString(), line };
        return (await this.server.client.sendRequest(BlockAtLine.type, params)) ?? undefined;
    }

    private async lineOf(place: BlockPlace): Promise<LineOfBlock.Result> {
        if (!this.server.client.isRunning()) return null;
        return this.server.client.sendRequest(LineOfBlock.type, { panel: this.panel, place });
    }
}

/** Shows a place of a file: in the editor that shows the file already, else beside the preview. */
export async function showSource(uri: Uri, selection: Range): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const visible = window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString());
    const viewColumn =
        visible?.viewColumn ??
        window.visibleTextEditors.find(editor => editor.document.languageId === 'msa')?.viewColumn ??
        ViewColumn.One;
    await window.showTextDocument(document, { viewColumn, selection: document.validateRange(selection) });
}
