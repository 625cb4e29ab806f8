import { DocumentState, URI, type LangiumDocument } from 'langium';
import { missingParts } from '../../contract/missing-parts.js';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { checkDocument, type Project } from '../../language/findings/check-document.js';
import type { Finding } from '../../language/findings/finding.js';
import { isLibrary } from '../../language/library/standard-library.js';
import { createMsaCoreServices } from '../../language/module.js';
import { loadImports } from '../../language/references/loading.js';
import { RULES_OF_READING } from '../../language/rules/readable.js';
import { withImports } from './imports.js';
import { addressOf, pathOf, RevisionFiles } from './revision-files.js';
import type { Side } from './sides.js';

/** The agreements of a file of a revision. */
export interface ReadAgreement {
    readonly file: string;
    readonly agreement: Agreement;
}

/** What stands in a revision and cannot be read. */
export interface Unreadable {
    readonly side: Side;
    readonly errors: readonly Finding[];
}

/**
 * Reads agreements of one revision, then of another. The documents are those of a folder that is edited in between: what is the
 * same in both revisions is parsed once. Everything is linked anew, because a name may lead to something else.
 */
export class RevisionReader {
    private readonly files = new RevisionFiles();
    private readonly services = createMsaCoreServices({ fileSystemProvider: () => this.files });
    private readonly checked = new Map<Side, Set<string>>();
    readonly unreadable: Unreadable[] = [];

    /** The agreements in some files of a revision; what in them, or in what they import, cannot be read is kept as unreadable. */
    async read(side: Side, paths: readonly string[]): Promise<ReadAgreement[]> {
        const { LangiumDocuments } = this.services.shared.workspace;
        await this.load(side, paths);
        const resolved = new Map<LangiumDocument, Agreement[]>();
        const agreementsOf = (document: LangiumDocument): Agreement[] => {
            const known = resolved.get(document) ?? resolveDocument(document, LangiumDocuments);
            resolved.set(document, known);
            return known;
        };
        const folders = [URI.file(side.root)];
        this.check(side, { documents: LangiumDocuments, folders, agreementsOf, missingPartsOf: missingParts });
        return paths.flatMap(file => {
            const document = LangiumDocuments.getDocument(addressOf(side, file));
            const agreements = document ? agreementsOf(document) : [];
            return agreements.filter(each => each.kind === 'agreement').map(agreement => ({ file, agreement }));
        });
    }

    private async load(side: Side, paths: readonly string[]): Promise<void> {
        const { DocumentBuilder, LangiumDocuments, LangiumDocumentFactory } = this.services.shared.workspace;
        this.files.side = side;
        const wanted = withImports(side.files, paths);
        for (const document of LangiumDocuments.all.toArray()) {
            const path = pathOf(side, document.uri);
            const isSame =
                path !== undefined && wanted.has(path) && side.files.get(path) === document.textDocument.getText();
            DocumentBuilder.resetToState(document, DocumentState.Parsed);
            if (!isSame && !isLibrary(document.uri)) LangiumDocuments.deleteDocument(document.uri);
        }
        for (const path of paths) {
            const uri = addressOf(side, path);
            const text = side.files.get(path);
            if (text !== undefined && !LangiumDocuments.hasDocument(uri))
                LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(text, uri));
        }
        await loadImports(LangiumDocuments.all.toArray(), [URI.file(side.root)], this.services.shared);
        await DocumentBuilder.build(LangiumDocuments.all.toArray(), {});
    }

    /** Each file of a revision once, however many agreements import it. */
    private check(side: Side, project: Project): void {
        const checked = this.checked.get(side) ?? new Set();
        this.checked.set(side, checked);
        const documents = project.documents.all
            .filter(({ uri }) => !isLibrary(uri) && !checked.has(uri.toString()))
            .toArray();
        for (const { uri } of documents) checked.add(uri.toString());
        const errors = documents
            .flatMap(document => checkDocument(document, project, RULES_OF_READING))
            .filter(finding => finding.severity === 'error');
        if (errors.length > 0) this.unreadable.push({ side, errors });
    }
}
