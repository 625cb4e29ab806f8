import { DocumentState, WorkspaceCache, type LangiumDocument, type LangiumSharedCoreServices } from 'langium';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { importClosure } from '../../language/references/imports.js';

/** The agreements of the files, each resolved once between two changes. */
export class ResolvedAgreements {
    private readonly cache: WorkspaceCache<string, readonly Agreement[]>;
    private readonly services: LangiumSharedCoreServices;

    constructor(services: LangiumSharedCoreServices) {
        this.services = services;
        this.cache = new WorkspaceCache(services);
    }

    /** The agreements of a file, then its shared declarations as a library if it has any. */
    of(document: LangiumDocument): readonly Agreement[] {
        const { LangiumDocuments } = this.services.workspace;
        const resolve = (): readonly Agreement[] => resolveDocument(document, LangiumDocuments);
        // What refers to what is known when everything is linked: until then an answer is good for the moment only.
        return this.isLinked(document) ? this.cache.get(document.uri.toString(), resolve) : resolve();
    }

    /** Whether a file and everything that it imports are linked. */
    isLinked(document: LangiumDocument): boolean {
        const files = [document, ...importClosure(document, this.services.workspace.LangiumDocuments)];
        return files.every(file => file.state >= DocumentState.Linked);
    }
}
