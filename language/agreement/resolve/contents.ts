import { AstUtils, type LangiumDocument } from 'langium';
import * as ast from '../../generated/ast.js';
import { agreementChain } from '../../references/members.js';
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
    const spaces = ast.isAgreementDeclaration(space) ? agreementChain(space) : [space];
    for (const each of spaces) {
        for (const declaration of declarationsOf(each)) add(declaration);
        if (!ast.isAgreementDeclaration(each)) continue;
        for (const include of each.statements.filter(ast.isInclude))
            for (const reference of include.declarations) add(reference.ref);
    }
    const known = new Map<LangiumDocument, ReadonlyMap<ast.SharedDeclaration, readonly ast.SharedDeclaration[]>>();
    for (let declaration = open.pop(); declaration; declaration = open.pop()) {
        // A service brings the heading that it stands under.
        if (ast.isService(declaration) && ast.isCategory(declaration.$container)) found.add(declaration.$container);
        const document = AstUtils.getDocument(declaration);
        const referred = known.get(document) ?? referredTo(document);
        known.set(document, referred);
        for (const other of referred.get(declaration) ?? []) add(other);
    }
    const positions = new Map(fileOrder.map((uri, position) => [uri, position]));
    const position = (declaration: ast.SharedDeclaration): number =>
        positions.get(AstUtils.getDocument(declaration).uri.toString()) ?? -1;
    const placed = [...found].map(declaration => ({
        declaration,
        file: position(declaration),
        offset: declaration.$cstNode?.offset ?? 0,
    }));
    return placed.sort((a, b) => a.file - b.file || a.offset - b.offset).map(({ declaration }) => declaration);
}

/** What each declaration of a file refers to. What stands in a category also counts for the category. */
function referredTo(document: LangiumDocument): Map<ast.SharedDeclaration, ast.SharedDeclaration[]> {
    const referred = new Map<ast.SharedDeclaration, ast.SharedDeclaration[]>();
    for (const reference of document.references) {
        const target = 'ref' in reference && reference.ref ? declarationAround(reference.ref) : undefined;
        const holder = reference.$refNode?.astNode;
        if (!target || !holder) continue;
        for (let from = declarationAround(holder); from; from = from.$container && declarationAround(from.$container)) {
            const targets = referred.get(from);
            if (targets) targets.push(target);
            else referred.set(from, [target]);
        }
    }
    return referred;
}
