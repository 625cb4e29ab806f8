import {
    Cancellation,
    DefaultDocumentBuilder,
    delayNextTick,
    DocumentState,
    interruptAndCheck,
    OperationCancelled,
    URI,
    type BuildOptions,
    type LangiumDocument,
} from 'langium';
import { documentRoot, importedUri } from '../../language/references/imports.js';
import { mayRead } from '../../language/references/project.js';

/** Builds documents together with the files that they import, and always checks them. */
export class MsaDocumentBuilder extends DefaultDocumentBuilder {
    override updateBuildOptions: BuildOptions = { validation: true };

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
        const imported = await this.loadImports(documents, cancelToken);
        await super.buildDocuments([...documents, ...imported], options, cancelToken);
    }

    /** An opened file is built sooner or later, so a question about it waits instead of being refused. */
    protected override awaitDocumentState(
        state: DocumentState,
        uri: URI,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<URI> {
        const reached = this.langiumDocuments.getDocument(uri)?.state ?? DocumentState.Changed;
        if (reached >= state || !this.textDocuments?.get(uri.toString()))
            return super.awaitDocumentState(state, uri, cancelToken);
        return new Promise((resolve, reject) => {
            const built = this.onDocumentPhase(state, document => {
                if (document.uri.toString() !== uri.toString()) return;
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

    /** Reads the files that documents import and that are not known yet, as far as the project reaches. */
    private async loadImports(
        documents: readonly LangiumDocument[],
        cancelToken: Cancellation.CancellationToken,
    ): Promise<LangiumDocument[]> {
        const folders = (this.workspaceManager().workspaceFolders ?? []).map(folder => URI.parse(folder.uri));
        const loaded: LangiumDocument[] = [];
        const open = [...documents];
        for (let document = open.pop(); document; document = open.pop()) {
            for (const statement of documentRoot(document)?.imports ?? []) {
                await interruptAndCheck(cancelToken);
                const uri = importedUri(document, statement);
                if (!uri || this.langiumDocuments.hasDocument(uri) || !this.serviceRegistry.hasServices(uri)) continue;
                if (!(await mayRead(document.uri, uri, folders, this.fileSystemProvider))) continue;
                const imported = await this.load(uri);
                if (!imported) continue;
                loaded.push(imported);
                open.push(imported);
            }
        }
        return loaded;
    }

    private async load(uri: URI): Promise<LangiumDocument | undefined> {
        try {
            return await this.langiumDocuments.getOrCreateDocument(uri);
        } catch {
            // A file that does not exist or cannot be read is a finding of the file that imports it.
            return undefined;
        }
    }
}
