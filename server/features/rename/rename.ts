import { AstUtils, CstUtils, type CstNode, type LangiumDocument, type LangiumDocuments } from 'langium';
import { DefaultRenameProvider, type LangiumServices } from 'langium/lsp';
import {
    LSPErrorCodes,
    ResponseError,
    type Position,
    type Range,
    type RenameParams,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.js';
import { isLibrary } from '../../../language/library/standard-library.js';
import { holderOfName } from './collisions.js';

const NAME = new RegExp(`^(?:${ast.MsaTerminals.ID.source})$`);

/** Renames a declaration in every file that refers to it; says in a sentence why a place or a name will not do. */
export class MsaRenameProvider extends DefaultRenameProvider {
    private readonly nameAt: RegExp;
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumServices) {
        super(services);
        this.documents = services.shared.workspace.LangiumDocuments;
        this.nameAt = services.parser.GrammarConfig.nameRegexp;
    }

    override rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
        const declaration = this.declarationAt(document, params.position);
        if (!NAME.test(params.newName)) {
            throw refusal(
                `"${params.newName}" cannot be a name: a name starts with a letter and holds letters, digits, "-" and "_".`,
            );
        }
        const holder = holderOfName(params.newName, declaration, this.documents);
        if (holder) {
            const label = ast.isAgreementDeclaration(holder) ? holder.title : holder.label;
            throw refusal(`The name "${params.newName}" is already taken by "${label ?? holder.name}".`);
        }
        return super.rename(document, params);
    }

    override prepareRename(document: LangiumDocument, params: { position: Position }): Range | undefined {
        this.declarationAt(document, params.position);
        return this.leafAt(document, params.position)?.range;
    }

    private declarationAt(document: LangiumDocument, position: Position): ast.Declaration | ast.Contact {
        const leaf = this.leafAt(document, position);
        const [node] = leaf ? this.references.findDeclarations(leaf) : [];
        if (node && isLibrary(AstUtils.getDocument(node).uri))
            throw refusal('This name belongs to the standard library, which cannot be changed.');
        if (node && (ast.isDeclaration(node) || ast.isContact(node))) return node;
        throw refusal(
            'Only a name can be renamed: put the cursor on the name of a service, tier, priority or another declaration.',
        );
    }

    private leafAt(document: LangiumDocument, position: Position): CstNode | undefined {
        const root = document.parseResult.value.$cstNode;
        return (
            root && CstUtils.findDeclarationNodeAtOffset(root, document.textDocument.offsetAt(position), this.nameAt)
        );
    }
}

function refusal(message: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
