import {
    AstUtils,
    DefaultScopeProvider,
    EMPTY_SCOPE,
    MapScope,
    stream,
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
import { agreementChain, membersOf } from './members.js';
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
        if (ast.isPathSegment(context.container)) return this.segmentScope(context.container);
        const space = nameSpaceOf(context.container);
        const symbols = AstUtils.getDocument(context.container).localSymbols;
        if (!space || !symbols) return EMPTY_SCOPE;
        if (context.container === space && context.property === 'base')
            return this.outerScope(space, symbols, this.reflection.getReferenceType(context), context);
        return this.spaceScope(space, symbols, this.reflection.getReferenceType(context), context);
    }

    /** The declarations of a name space, then of those around it, by name: a file has thousands of references. */
    private spaceScope(space: NameSpace, symbols: LocalSymbols, type: string, context: ReferenceInfo): Scope {
        const scopes = this.spaceScopes.get(space, () => new Map<string, Scope>());
        const known = scopes.get(type);
        if (known) return known;
        const outer = this.outerScope(space, symbols, type, context);
        const fitting = symbols.getStream(space).filter(symbol => this.reflection.isSubtype(symbol.type, type));
        const scope = new MapScope(fitting, outer);
        scopes.set(type, scope);
        return scope;
    }

    /** Around an agreement: the agreement that it is based on, then its file, then the files that this imports. */
    private outerScope(space: NameSpace, symbols: LocalSymbols, type: string, context: ReferenceInfo): Scope {
        const around = space.$container && nameSpaceOf(space.$container);
        const outer = around ? this.spaceScope(around, symbols, type, context) : this.getGlobalScope(type, context);
        // The name of the base is looked up outside of it.
        if (!ast.isAgreementDeclaration(space) || context.container === space) return outer;
        const bases = agreementChain(space).slice(1);
        return bases.reduceRight((scope, base) => {
            const known = AstUtils.getDocument(base).localSymbols?.getStream(base);
            return known
                ? new MapScope(
                      known.filter(symbol => this.reflection.isSubtype(symbol.type, type)),
                      scope,
                  )
                : scope;
        }, outer);
    }

    protected override getGlobalScope(referenceType: string, context: ReferenceInfo): Scope {
        const document = AstUtils.getDocument(context.container);
        return this.importedScopes.get(`${referenceType} ${document.uri.toString()}`, () => {
            const uris = new Set(importClosure(document, this.documents).map(imported => imported.uri.toString()));
            return uris.size === 0 ? EMPTY_SCOPE : new MapScope(this.indexManager.allElements(referenceType, uris));
        });
    }

    /** What may follow a dot in a path depends on what stands before it. */
    private segmentScope(segment: ast.PathSegment): Scope {
        const path = segment.$container;
        const index = segment.$containerIndex ?? path.segments.indexOf(segment);
        const elementAt = (step: number): AstNode | undefined =>
            step === 0 ? path.head?.ref : path.segments[step - 1]?.element?.ref;
        const reached = elementAt(index);
        if (!reached) return EMPTY_SCOPE;
        const members = membersOf(reached, index > 0 ? elementAt(index - 1) : undefined);
        const describe = (node: AstNode, name: string): AstNodeDescription =>
            this.descriptions.createDescription(node, name);
        // To link a reference takes one member; only completion needs all of them.
        const named = (name: string): AstNodeDescription | undefined => {
            const node = members.get(name);
            return node && describe(node, name);
        };
        return {
            getElement: named,
            getElements: name => stream([named(name)].filter(each => each !== undefined)),
            getAllElements: () => stream(members).map(([name, node]) => describe(node, name)),
        };
    }
}
