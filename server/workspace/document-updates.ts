import { URI, type FileSystemProvider, type LangiumDocuments, type TextDocumentProvider } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';
import { importClosure } from '../../language/references/imports.js';
import { isRevision } from '../../language/references/revisions.js';

/** Reacts to edits, to changes on disk, and to files that are closed, perhaps without having been saved. */
export class MsaDocumentUpdates extends DefaultDocumentUpdateHandler {
    private readonly files: FileSystemProvider;
    private readonly opened: TextDocumentProvider;
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.files = services.workspace.FileSystemProvider;
        this.opened = services.workspace.TextDocuments;
        this.documents = services.workspace.LangiumDocuments;
    }

    /** What a closed file says is what is on disk. One that was never saved is gone, and so is a revision. */
    async didCloseDocument({ document }: TextDocumentChangeEvent<{ uri: string }>): Promise<void> {
        const uri = URI.parse(document.uri);
        if (isRevision(uri)) return this.forget(uri);
        const remains = await this.files.exists(uri).catch(() => false);
        if (remains) this.fireDocumentUpdate([uri], []);
        else this.fireDocumentUpdate([], [uri]);
    }

    /** A name such as HEAD soon stands for another commit: what a revision imports is read again the next time. */
    private forget(revision: URI): void {
        const document = this.documents.getDocument(revision);
        const imported = document ? importClosure(document, this.documents).map(({ uri }) => uri) : [];
        const unseen = imported.filter(uri => isRevision(uri) && !this.opened.get(uri));
        this.fireDocumentUpdate([], [revision, ...unseen]);
    }
}
