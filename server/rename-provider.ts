import { CstUtils, type CstNode, type LangiumDocument } from 'langium';
import { DefaultRenameProvider, type LangiumServices } from 'langium/lsp';
import {
    LSPErrorCodes,
    ResponseError,
    type Position,
    type Range,
    type RenameParams,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import * as ast from '../language/generated/ast.js';
import { declarationsOf, nameSpaceOf } from '../language/references/names.js';
import { MsaTerminals } from '../language/generated/ast.js';

const NAME = new RegExp(`^(?:${MsaTerminals.ID.source})$`);

/** Renames a declaration in every file that refers to it; says in a sentence why a place or a name will not do. */
export class MsaRenameProvider extends DefaultRenameProvider {
    private readonly nameAt: RegExp;

    constructor(services: LangiumServices) {
        super(services);
        this.nameAt = services.parser.GrammarConfig.nameRegexp;
    }

    override rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
        const declaration = this.declarationAt(document, params.position);
        if (!NAME.test(params.newName)) {
            throw refusal(
                `"${params.newName}" cannot be a name: a name starts with a letter and holds letters, digits, "-" and "_".`,
            );
        }
        const space = nameSpaceOf(declaration);
        const isTaken =
            !ast.isContact(declaration) &&
            space &&
            [...declarationsOf(space)].some(other => other !== declaration && other.name === params.newName);
        if (isTaken) throw refusal(`The name "${params.newName}" is already taken in this agreement.`);
        return super.rename(document, params);
    }

    override prepareRename(document: LangiumDocument, params: { position: Position }): Range | undefined {
        this.declarationAt(document, params.position);
        return this.leafAt(document, params.position)?.range;
    }

    private declarationAt(document: LangiumDocument, position: Position): ast.Declaration | ast.Contact {
        const leaf = this.leafAt(document, position);
        const [node] = leaf ? this.references.findDeclarations(leaf) : [];
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
