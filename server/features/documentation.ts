import { JSDocDocumentationProvider, type AstNode } from 'langium';
import { escapeText } from '../../contract/markdown/escaping.js';

/** The comment over a declaration, as Markdown for editors: its words, and nothing that could be followed or run. */
export class MsaDocumentationProvider extends JSDocDocumentationProvider {
    override getDocumentation(node: AstNode): string | undefined {
        const documentation = super.getDocumentation(node);
        return documentation === undefined ? undefined : escapeText(documentation);
    }
}
