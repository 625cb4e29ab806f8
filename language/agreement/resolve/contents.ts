import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.js';
import { declarationAround, declarationsOf, type NameSpace } from '../../references/names.js';

/**
 * The declarations that belong to an agreement: its own, and those of other places that they refer to, directly or
 * through each other. In the order of the files as they build on each other, then of the text.
 */
export function contentsOf(space: NameSpace, fileOrder: readonly string[]): ast.SharedDeclaration[] {
    const found = new Set<ast.SharedDeclaration>();
    const open: ast.SharedDeclaration[] = [];
    const add = (declaration: ast.SharedDeclaration | undefined): void => {
        if (!declaration || found.has(declaration)) return;
        found.add(declaration);
        open.push(declaration);
    };
    for (const declaration of declarationsOf(space)) add(declaration);
    if (ast.isAgreementDeclaration(space)) {
        for (const include of space.statements.filter(ast.isInclude))
            for (const reference of include.declarations) add(reference.ref);
    }
    for (let declaration = open.pop(); declaration; declaration = open.pop()) {
        // A service brings the heading that it stands under.
        if (ast.isService(declaration) && ast.isCategory(declaration.$container)) found.add(declaration.$container);
        for (const { reference } of AstUtils.streamAst(declaration).flatMap(node => AstUtils.streamReferences(node))) {
            if ('ref' in reference && reference.ref) add(declarationAround(reference.ref));
        }
    }
    const position = (declaration: ast.SharedDeclaration): number =>
        fileOrder.indexOf(AstUtils.getDocument(declaration).uri.toString());
    return [...found].sort(
        (a, b) => position(a) - position(b) || (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0),
    );
}
