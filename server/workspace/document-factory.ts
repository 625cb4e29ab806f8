import {
    DefaultLangiumDocumentFactory,
    type AstNode,
    type Cancellation,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type Mutable,
    type ParseResult,
    type URI,
} from 'langium';
import { reparsed } from '../../language/parsing/reparsing.js';

type TextSource = Parameters<DefaultLangiumDocumentFactory['getUpdatedText']>[1];

/** Reads the text of documents, and remembers which version of an open file was read. */
export class MsaDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly versions = new WeakMap<LangiumDocument, number>();

    /** The documents that are being updated, by their addresses. Only their syntax trees may be changed in place. */
    private readonly updating = new Map<string, LangiumDocument>();

    constructor(private readonly services: LangiumSharedCoreServices) {
        super(services);
    }

    override async update<T extends AstNode>(
        document: Mutable<LangiumDocument<T>>,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<LangiumDocument<T>> {
        const address = document.uri.toString();
        this.updating.set(address, document);
        try {
            return await super.update(document, cancelToken);
        } finally {
            this.updating.delete(address);
        }
    }

    /** The version of the open file that the syntax tree of a document comes from; `undefined` for a closed file. */
    parsedVersion(document: LangiumDocument): number | undefined {
        return this.versions.get(document);
    }

    /** Parses of a known document only the statement that an edit has changed, wherever that is enough. */
    protected override async parseAsync<T extends AstNode>(
        uri: URI,
        text: string,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<ParseResult<T>> {
        const known = this.updating.get(uri.toString())?.parseResult;
        const { LangiumParser } = this.services.ServiceRegistry.getServices(uri).parser;
        const result = known && reparsed(known, text, LangiumParser);
        return result ? (result as ParseResult<T>) : super.parseAsync(uri, text, cancelToken);
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
