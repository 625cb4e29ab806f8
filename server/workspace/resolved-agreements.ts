import { WorkspaceCache, type LangiumDocument, type LangiumSharedCoreServices } from 'langium';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';

/** The agreements of the files, each resolved once between two changes. Only for documents that are linked. */
export class ResolvedAgreements {
    private readonly cache: WorkspaceCache<string, readonly Agreement[]>;
    private readonly services: LangiumSharedCoreServices;

    constructor(services: LangiumSharedCoreServices) {
        this.services = services;
        this.cache = new WorkspaceCache(services);
    }

    /** The agreements of a file, then its shared declarations as a library if it has any. */
    of(document: LangiumDocument): readonly Agreement[] {
        return this.cache.get(document.uri.toString(), () =>
            resolveDocument(document, this.services.workspace.LangiumDocuments),
        );
    }
}
