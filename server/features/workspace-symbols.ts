import type { AstNodeDescription } from 'langium';
import { DefaultWorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { isRevision } from '../../language/references/revisions.js';

/** Finds declarations in the files of today: of a file that is also open as it was, each would be there twice. */
export class MsaWorkspaceSymbolProvider extends DefaultWorkspaceSymbolProvider {
    protected override getWorkspaceSymbol(description: AstNodeDescription): WorkspaceSymbol | undefined {
        return isRevision(description.documentUri) ? undefined : super.getWorkspaceSymbol(description);
    }
}
