import { DefaultLangiumDocumentFactory, type LangiumDocument } from 'langium';

type TextSource = Parameters<DefaultLangiumDocumentFactory['getUpdatedText']>[1];

/** Reads the text of documents, and remembers which version of an open file was read. */
export class MsaDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly versions = new WeakMap<LangiumDocument, number>();

    /** The version of the open file that the syntax tree of a document comes from; `undefined` for a closed file. */
    parsedVersion(document: LangiumDocument): number | undefined {
        return this.versions.get(document);
    }

    protected override async getUpdatedText(
        document: LangiumDocument,
        ...[textDocument, cancelToken]: [TextSource, Parameters<DefaultLangiumDocumentFactory['getUpdatedText']>[2]]
    ): Promise<string> {
        if (textDocument) this.versions.set(document, textDocument.version);
        else this.versions.delete(document);
        try {
            return await super.getUpdatedText(document, textDocument, cancelToken);
        } catch {
            // The file went away while it waited to be read; the file watcher will report that.
            return '';
        }
    }
}
