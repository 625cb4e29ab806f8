import {
    AstUtils,
    DefaultScopeProvider,
    EMPTY_SCOPE,
    MapScope,
    WorkspaceCache,
    type AstNode,
    type AstNodeDescription,
    type LangiumCoreServices,
    type LangiumDocuments,
    type ReferenceInfo,
    type Scope,
} from 'langium';
import * as ast from '../generated/ast.js';
import { importClosure } from './imports.js';
import { membersOf } from './members.js';

/** Resolves names in the file itself, then in the files that it imports, and nowhere else. */
export class MsaScopeProvider extends DefaultScopeProvider {
    private readonly documents: LangiumDocuments;
    private readonly importedScopes: WorkspaceCache<string, Scope>;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = services.shared.workspace.LangiumDocuments;
        this.importedScopes = new WorkspaceCache(services.shared);
    }

    override getScope(context: ReferenceInfo): Scope {
        return ast.isHoleSegment(context.container) ? this.segmentScope(context.container) : super.getScope(context);
    }

    protected override getGlobalScope(referenceType: string, context: ReferenceInfo): Scope {
        const document = AstUtils.getDocument(context.container);
        return this.importedScopes.get(`${referenceType} ${document.uri.toString()}`, () => {
            const uris = new Set(importClosure(document, this.documents).map(imported => imported.uri.toString()));
            return uris.size === 0 ? EMPTY_SCOPE : new MapScope(this.indexManager.allElements(referenceType, uris));
        });
    }

    /** What may follow a dot in a hole depends on what stands before it. */
    private segmentScope(segment: ast.HoleSegment): Scope {
        const hole = segment.$container;
        const index = segment.$containerIndex ?? hole.segments.indexOf(segment);
        const before: AstNode | undefined = index > 0 ? hole.segments[index - 1]?.element?.ref : hole.head?.ref;
        if (!before) return EMPTY_SCOPE;
        const descriptions: AstNodeDescription[] = [];
        for (const [name, node] of membersOf(before, hole, index))
            descriptions.push(this.descriptions.createDescription(node, name));
        return new MapScope(descriptions);
    }
}
