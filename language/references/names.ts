import { AstUtils, type AstNode } from 'langium';
import * as ast from '../generated/ast.js';

/** The element whose content a declaration belongs to: the agreement around it, or the file. */
export type NameSpace = ast.AgreementDeclaration | ast.Document;

/** Every declaration under a file or agreement that is referred to by its bare name, in the order of the text. */
export function* declarationsOf(space: NameSpace): Generator<ast.SharedDeclaration> {
    const members: readonly AstNode[] = ast.isDocument(space) ? space.elements : space.statements;
    for (const member of members) {
        if (!ast.isSharedDeclaration(member)) continue;
        yield member;
        if (ast.isCategory(member)) yield* member.statements.filter(ast.isService);
    }
}

/** The agreement around a node, else the file. */
export function nameSpaceOf(node: AstNode): NameSpace | undefined {
    return (
        AstUtils.getContainerOfType(node, ast.isAgreementDeclaration) ??
        AstUtils.getContainerOfType(node, ast.isDocument)
    );
}

/** The declaration that a node is or stands in. */
export function declarationAround(node: AstNode): ast.SharedDeclaration | undefined {
    return AstUtils.getContainerOfType(node, ast.isSharedDeclaration);
}
