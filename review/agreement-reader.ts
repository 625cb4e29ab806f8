import { DocumentState, type FileSystemProvider, type LangiumDocument, type LangiumDocuments, type URI } from 'langium';
import { missingParts } from '../contract/missing-parts.js';
import type { Agreement } from '../language/agreement/model.js';
import { resolveDocument } from '../language/agreement/resolve/agreement.js';
import { checkDocument, type Project } from '../language/findings/check-document.js';
import type { Finding } from '../language/findings/finding.js';
import { isLibrary } from '../language/library/standard-library.js';
import { createMsaCoreServices } from '../language/module.js';
import { loadImports } from '../language/references/loading.js';
import { RULES_OF_READING } from '../language/rules/readable.js';

/** Some files of a revision with all that they import, linked. */
export interface ReadFiles {
    /** Without those of the standard library. A file that the revision does not have is not among them. */
    readonly documents: readonly LangiumDocument[];
    /** The same and those of the library, to be found by their addresses. */
    readonly loaded: LangiumDocuments;
    readonly agreementsOf: (document: LangiumDocument) => readonly Agreement[];
    /** Why a file cannot be read as it is meant. */
    readonly errorsIn: (document: LangiumDocument) => readonly Finding[];
}

/**
 * Reads the agreements of a revision, and perhaps of another one after it, in a workspace of its own. The documents are
 * those of a folder that is edited in between: what is the same in both revisions is parsed once. Everything is linked
 * anew, because a name may lead to something else. What was read before holds until the next reading.
 */
export class AgreementReader {
    private readonly shared;

    /** @param files hold the revision that is read: another one for each reading, at the same addresses */
    constructor(private readonly files: FileSystemProvider) {
        this.shared = createMsaCoreServices({ fileSystemProvider: () => files }).shared;
    }

    /**
     * @param folders those of the project
     * @param isWanted whether a file that is known from an earlier reading may be needed: all others are forgotten
     */
    async read(
        uris: readonly URI[],
        folders: readonly URI[],
        isWanted: (uri: URI) => boolean = () => true,
    ): Promise<ReadFiles> {
        const { DocumentBuilder, LangiumDocuments, LangiumDocumentFactory } = this.shared.workspace;
        for (const document of LangiumDocuments.all.toArray()) {
            DocumentBuilder.resetToState(document, DocumentState.Parsed);
            if (isLibrary(document.uri)) continue;
            const isSame =
                isWanted(document.uri) && (await this.textAt(document.uri)) === document.textDocument.getText();
            if (!isSame) LangiumDocuments.deleteDocument(document.uri);
        }
        for (const uri of uris) {
            const text = LangiumDocuments.hasDocument(uri) ? undefined : await this.textAt(uri);
            if (text !== undefined) LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(text, uri));
        }
        await loadImports(LangiumDocuments.all.toArray(), folders, this.shared);
        await DocumentBuilder.build(LangiumDocuments.all.toArray(), {});
        return readFiles(LangiumDocuments, folders);
    }

    private textAt(uri: URI): Promise<string | undefined> {
        return this.files.readFile(uri).catch(() => undefined);
    }
}

function readFiles(loaded: LangiumDocuments, folders: readonly URI[]): ReadFiles {
    const resolved = new Map<LangiumDocument, Agreement[]>();
    const allIn = (document: LangiumDocument): Agreement[] => {
        const known = resolved.get(document) ?? resolveDocument(document, loaded);
        resolved.set(document, known);
        return known;
    };
    const project: Project = { documents: loaded, folders, agreementsOf: allIn, missingPartsOf: missingParts };
    return {
        documents: loaded.all.filter(({ uri }) => !isLibrary(uri)).toArray(),
        loaded,
        agreementsOf: document => allIn(document).filter(({ kind }) => kind === 'agreement'),
        errorsIn: document =>
            checkDocument(document, project, RULES_OF_READING).filter(({ severity }) => severity === 'error'),
    };
}
