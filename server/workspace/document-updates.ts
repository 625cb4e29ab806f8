import { URI, type FileSystemProvider } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';

/** Reacts to edits, to changes on disk, and to files that are closed, perhaps without having been saved. */
export class MsaDocumentUpdates extends DefaultDocumentUpdateHandler {
    private readonly files: FileSystemProvider;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.files = services.workspace.FileSystemProvider;
    }

    /** What a closed file says is what is on disk. One that was never saved is gone. */
    async didCloseDocument({ document }: TextDocumentChangeEvent<{ uri: string }>): Promise<void> {
        const uri = URI.parse(document.uri);
        const remains = await this.files.exists(uri).catch(() => false);
        if (remains) this.fireDocumentUpdate([uri], []);
        else this.fireDocumentUpdate([], [uri]);
    }
}
