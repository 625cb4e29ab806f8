import {
    Cancellation,
    DefaultDocumentBuilder,
    delayNextTick,
    DocumentState,
    OperationCancelled,
    URI,
    type BuildOptions,
    type LangiumDocument,
    type LangiumSharedCoreServices,
} from 'langium';
import type { AddedSharedServices } from '../services.js';
import { loadImports } from '../../language/references/loading.js';

/** Builds documents together with the files that they import, and always checks them. */
export class MsaDocumentBuilder extends DefaultDocumentBuilder {
    override updateBuildOptions: BuildOptions = { validation: true };

    constructor(private readonly shared: LangiumSharedCoreServices & AddedSharedServices) {
        super(shared);
    }

    override async update(
        changed: URI[],
        deleted: URI[],
        cancelToken = Cancellation.CancellationToken.None,
    ): Promise<void> {
        // The next edit of a burst may be waiting already; it then cancels this update before anything is parsed.
        await delayNextTick();
        await super.update(changed, deleted, cancelToken);
    }

    protected override async buildDocuments(
        documents: LangiumDocument[],
        options: BuildOptions,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<void> {
        await this.runCancelable(documents, DocumentState.Parsed, cancelToken, document =>
            this.langiumDocumentFactory.update(document, cancelToken),
        );
        const folders = (this.workspaceManager().workspaceFolders ?? []).map(folder => URI.parse(folder.uri));
        const imported = await loadImports(documents, folders, this.shared, cancelToken);
        await super.buildDocuments([...documents, ...imported], options, cancelToken);
    }

    /**
     * An opened file is built sooner or later, so a question about it waits instead of being refused. One that follows an
     * edit at once is about the new text, and waits although the tree of the text before is still there.
     */
    protected override awaitDocumentState(
        state: DocumentState,
        uri: URI,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<URI> {
        const known = this.langiumDocuments.getDocument(uri);
        const isReached = (known?.state ?? DocumentState.Changed) >= state && this.isOfOpenText(known);
        if (isReached || !this.textDocuments?.get(uri.toString()))
            return super.awaitDocumentState(state, uri, cancelToken);
        return new Promise((resolve, reject) => {
            const built = this.onDocumentPhase(state, document => {
                if (document.uri.toString() !== uri.toString() || !this.isOfOpenText(document)) return;
                stopWaiting();
                resolve(uri);
            });
            const cancelled = cancelToken.onCancellationRequested(() => {
                stopWaiting();
                reject(OperationCancelled);
            });
            const stopWaiting = (): void => {
                built.dispose();
                cancelled.dispose();
            };
        });
    }

    /** Whether the syntax tree of a document is that of the text in the editor, and not of the one before an edit. */
    private isOfOpenText(document: LangiumDocument | undefined): boolean {
        const open = document && this.textDocuments?.get(document.uri.toString());
        if (!open) return true;
        return this.shared.workspace.LangiumDocumentFactory.parsedVersion(document) === open.version;
    }
}
