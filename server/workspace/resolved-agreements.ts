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
        // References are resolved only when everything is linked: before that, an answer is not kept.
        return this.isLinked(document) ? this.cache.get(document.uri.toString(), resolve) : resolve();
    }

    /** The agreement of that name in a file, or the first one. */
    chosen(document: LangiumDocument, name: string | undefined): Agreement | undefined {
        const agreements = this.agreementsOf(document);
        return agreements.find(each => each.name?.value === name) ?? agreements[0];
    }

    /** The agreements of a file as people choose among them. */
    listed(document: LangiumDocument): readonly ListedAgreement[] {
        return this.agreementsOf(document).map(listedAgreement);
    }

    private agreementsOf(document: LangiumDocument): readonly Agreement[] {
        return this.of(document).filter(each => each.kind === 'agreement');
    }

    /** Whether a file and everything that it imports are linked. */
    isLinked(document: LangiumDocument): boolean {
        const files = [document, ...importClosure(document, this.services.workspace.LangiumDocuments)];
        return files.every(file => file.state >= DocumentState.Linked);
    }
}

interface ListedAgreement {
    readonly name: string;
    readonly title: string;
}

/** An agreement as people choose it. */
export function listedAgreement({ name, title }: Agreement): ListedAgreement {
    return { name: name?.value ?? '', title: title?.value ?? name?.value ?? '' };
}
