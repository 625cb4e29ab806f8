import { GrammarUtils, type AstNode, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider, LangiumServices, NodeKindProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver';
import * as ast from '../../language/generated/ast.js';
import { documentRoot } from '../../language/references/imports.js';

/** The outline: agreements and declarations, and what stands in them, with the labels that people read. */
export class MsaDocumentSymbolProvider implements DocumentSymbolProvider {
    private readonly kinds: NodeKindProvider;

    constructor(services: LangiumServices) {
        this.kinds = services.shared.lsp.NodeKindProvider;
    }

    getSymbols(document: LangiumDocument): DocumentSymbol[] {
        return (documentRoot(document)?.elements ?? []).flatMap(element => this.symbolOf(element));
    }

    private symbolOf(node: AstNode): DocumentSymbol[] {
        if (!isOutlined(node) || !node.name || !node.$cstNode) return [];
        const { range } = node.$cstNode;
        const detail = ast.isAgreementDeclaration(node) ? node.title : node.label;
        return [
            {
                name: node.name,
                detail: detail ?? '',
                kind: this.kinds.getSymbolKind(node),
                range,
                selectionRange: GrammarUtils.findNodeForProperty(node.$cstNode, 'name')?.range ?? range,
                children: membersOf(node).flatMap(member => this.symbolOf(member)),
            },
        ];
    }
}

type Outlined = ast.AgreementDeclaration | ast.SharedDeclaration | ast.Contact;

function isOutlined(node: AstNode): node is Outlined {
    return ast.isAgreementDeclaration(node) || ast.isSharedDeclaration(node) || ast.isContact(node);
}

function membersOf(node: Outlined): readonly AstNode[] {
    return 'statements' in node ? node.statements : [];
}
