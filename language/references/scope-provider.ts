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
    type LocalSymbols,
    type ReferenceInfo,
    type Scope,
} from 'langium';
import * as ast from '../generated/ast.js';
import { importClosure } from './imports.js';
import { membersOf } from './members.js';
import { nameSpaceOf, type NameSpace } from './names.js';

/** Resolves names in the file itself, then in the files that it imports, and nowhere else. */
export class MsaScopeProvider extends DefaultScopeProvider {
    private readonly documents: LangiumDocuments;
    private readonly importedScopes: WorkspaceCache<string, Scope>;
    private readonly spaceScopes: WorkspaceCache<NameSpace, Map<string, Scope>>;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = services.shared.workspace.LangiumDocuments;
        this.importedScopes = new WorkspaceCache(services.shared);
        this.spaceScopes = new WorkspaceCache(services.shared);
    }

    override getScope(context: ReferenceInfo): Scope {
        if (ast.isHoleSegment(context.container)) return this.segmentScope(context.container);
        const space = nameSpaceOf(context.container);
        const symbols = AstUtils.getDocument(context.container).localSymbols;
        if (!space || !symbols) return EMPTY_SCOPE;
        return this.spaceScope(space, symbols, this.reflection.getReferenceType(context), context);
    }

    /** The declarations of a name space, then of those around it, by name: a file has thousands of references. */
    private spaceScope(space: NameSpace, symbols: LocalSymbols, type: string, context: ReferenceInfo): Scope {
        const scopes = this.spaceScopes.get(space, () => new Map<string, Scope>());
        const known = scopes.get(type);
        if (known) return known;
        const around = space.$container && nameSpaceOf(space.$container);
        const outer = around ? this.spaceScope(around, symbols, type, context) : this.getGlobalScope(type, context);
        const fitting = symbols.getStream(space).filter(symbol => this.reflection.isSubtype(symbol.type, type));
        const scope = new MapScope(fitting, outer);
        scopes.set(type, scope);
        return scope;
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
