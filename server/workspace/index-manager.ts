import {
    AstUtils,
    CstUtils,
    DefaultIndexManager,
    DocumentState,
    stream,
    type AstNode,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type ReferenceDescription,
    type Stream,
} from 'langium';
import { documentRoot, importClosure, importedUri } from '../../language/references/imports.js';

/**
 * A document is affected by a change of any file that it imports, directly or through others. References are looked up
 * in the linked documents when somebody asks for them, instead of being indexed after each keystroke.
 */
export class MsaIndexManager extends DefaultIndexManager {
    private readonly loaded: () => LangiumSharedCoreServices['workspace']['LangiumDocuments'];

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.loaded = () => services.workspace.LangiumDocuments;
    }

    override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
        // Compares the import statements and not the loaded files: a file that was deleted or has just been created is
        // not loaded.
        return [document, ...importClosure(document, this.loaded())].some(file =>
            documentRoot(file)?.imports.some(statement => {
                const uri = importedUri(file, statement);
                return uri !== undefined && changedUris.has(uri.toString());
            }),
        );
    }

    override updateReferences(): Promise<void> {
        return Promise.resolve();
    }

    override findAllReferences(target: AstNode, targetPath: string): Stream<ReferenceDescription> {
        const targetUri = AstUtils.getDocument(target).uri;
        const found: ReferenceDescription[] = [];
        for (const document of this.loaded().all) {
            if (document.state < DocumentState.Linked) continue;
            const local = document.uri.toString() === targetUri.toString();
            for (const reference of document.references) {
                if (!('ref' in reference) || reference.ref !== target || !reference.$refNode) continue;
                const holder = reference.$refNode.astNode;
                const sourcePath = this.serviceRegistry
                    .getServices(document.uri)
                    .workspace.AstNodeLocator.getAstNodePath(holder);
                const segment = CstUtils.toDocumentSegment(reference.$refNode);
                found.push({ sourceUri: document.uri, sourcePath, targetUri, targetPath, segment, local });
            }
        }
        return stream(found);
    }
}
