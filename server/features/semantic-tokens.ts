import type { AstNode } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import * as ast from '../../language/generated/ast.js';

/** Colours what highlighting by patterns cannot know: which words are names, and names of what. */
export class MsaSemanticTokenProvider extends AbstractSemanticTokenProvider {
    protected override highlightElement(node: AstNode, accept: SemanticTokenAcceptor): void {
        if (ast.isDeclaration(node) || ast.isContact(node)) {
            accept({ node, property: 'name', type: typeOf(node), modifier: SemanticTokenModifiers.declaration });
            for (const index of node.formerNames.keys())
                accept({
                    node,
                    property: 'formerNames',
                    index,
                    type: typeOf(node),
                    modifier: SemanticTokenModifiers.deprecated,
                });
        }
        for (const [property, value] of Object.entries(node)) {
            if (property.startsWith('$')) continue;
            if (Array.isArray(value))
                value.forEach((each, index) => this.highlightReference(node, property, each, accept, index));
            else this.highlightReference(node, property, value, accept);
        }
    }

    private highlightReference(
        node: AstNode,
        property: string,
        value: unknown,
        accept: SemanticTokenAcceptor,
        index?: number,
    ): void {
        if (typeof value !== 'object' || value === null || !('$refText' in value) || !('ref' in value)) return;
        const target = value.ref;
        if (typeof target !== 'object' || target === null || !('$type' in target)) return;
        const type = typeOf(target as AstNode);
        if (index === undefined) accept({ node, property, type });
        else accept({ node, property, type, index });
    }
}

function typeOf(node: AstNode): string {
    if (ast.isTier(node)) return SemanticTokenTypes.class;
    if (ast.isPriority(node)) return SemanticTokenTypes.enumMember;
    if (ast.isService(node)) return SemanticTokenTypes.function;
    if (ast.isCategory(node) || ast.isAgreementDeclaration(node)) return SemanticTokenTypes.namespace;
    if (ast.isProvider(node) || ast.isClient(node) || ast.isContact(node)) return SemanticTokenTypes.type;
    if (ast.isCalendar(node)) return SemanticTokenTypes.interface;
    if (ast.isDefinedTerm(node)) return SemanticTokenTypes.parameter;
    return SemanticTokenTypes.variable;
}
