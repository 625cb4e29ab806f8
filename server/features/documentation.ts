import { JSDocDocumentationProvider, type AstNode } from 'langium';
import { escapeText } from '../../contract/markdown/escaping.js';

/** The comment above a declaration, as Markdown for editors. It is escaped, so that it holds neither links nor HTML. */
export class MsaDocumentationProvider extends JSDocDocumentationProvider {
    override getDocumentation(node: AstNode): string | undefined {
        const documentation = super.getDocumentation(node);
        return documentation === undefined ? undefined : escapeText(documentation);
    }
}
