import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { isRevision } from '../../language/references/revisions.js';
import type { MsaServices } from '../services.js';

/**
 * Sends the findings of each checked file to the editor, unless the file has been edited since it was read. The
 * findings of a file in a past commit are not sent: nobody can change it any more.
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
