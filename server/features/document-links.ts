import { GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import { documentRoot, importedUri } from '../../language/references/imports.js';

/** Makes the paths of imports open the file that they name. */
export class MsaDocumentLinkProvider implements DocumentLinkProvider {
    getDocumentLinks(document: LangiumDocument): DocumentLink[] {
        return (documentRoot(document)?.imports ?? []).flatMap(statement => {
            const target = importedUri(document, statement);
            const path = GrammarUtils.findNodeForProperty(statement.$cstNode, 'path');
            return target && path ? [{ range: path.range, target: target.toString() }] : [];
        });
    }
}
