import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { isRevision } from '../../language/references/revisions.js';
import type { MsaServices } from '../services.js';

/**
 * Sends the findings of each checked file, unless the file has been edited since it was read. Nobody can mend what was
 * committed once, so the Problems view is spared the findings of a revision.
 */
export function publishDiagnostics(connection: Connection, { shared }: MsaServices): void {
    const { DocumentBuilder, LangiumDocumentFactory, TextDocuments } = shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, document => {
        const open = TextDocuments.get(document.uri);
        const version = LangiumDocumentFactory.parsedVersion(document);
        if (!document.diagnostics || open?.version !== version || isRevision(document.uri)) return;
        void connection.sendDiagnostics({
            uri: document.uri.toString(),
            diagnostics: document.diagnostics,
            ...(version !== undefined && { version }),
        });
    });
    DocumentBuilder.onUpdate((_changed, deleted) => {
        for (const uri of deleted) void connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
    });
}
