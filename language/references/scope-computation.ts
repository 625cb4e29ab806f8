import {
    DefaultScopeComputation,
    MultiMap,
    type AstNode,
    type AstNodeDescription,
    type LangiumDocument,
    type LocalSymbols,
} from 'langium';
import * as ast from '../generated/ast.js';
import { documentRoot } from './imports.js';
import { declarationsOf, type NameSpace } from './names.js';

/**
 * Names are flat: a declaration is visible by its bare name in the agreement, or the file, that it stands in,
 * however deep. Files that import a file see the declarations at its top level, but not inside its agreements.
 */
export class MsaScopeComputation extends DefaultScopeComputation {
    override collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const root = documentRoot(document);
        const exported: AstNodeDescription[] = [];
        if (root) {
            for (const agreement of root.elements.filter(ast.isAgreementDeclaration))
                this.addExportedSymbol(agreement, exported, document);
            for (const declaration of declarationsOf(root)) this.addExportedSymbol(declaration, exported, document);
        }
        return Promise.resolve(exported);
    }

    override collectLocalSymbols(document: LangiumDocument): Promise<LocalSymbols> {
        const root = documentRoot(document);
        const symbols = new MultiMap<AstNode, AstNodeDescription>();
        if (root) {
            const spaces: NameSpace[] = [root, ...root.elements.filter(ast.isAgreementDeclaration)];
            for (const agreement of root.elements.filter(ast.isAgreementDeclaration)) {
                if (agreement.name)
                    symbols.add(root, this.descriptions.createDescription(agreement, agreement.name, document));
            }
            for (const space of spaces) {
                for (const declaration of declarationsOf(space)) {
                    if (declaration.name)
                        symbols.add(
                            space,
                            this.descriptions.createDescription(declaration, declaration.name, document),
                        );
                }
            }
        }
        return Promise.resolve(symbols);
    }
}
