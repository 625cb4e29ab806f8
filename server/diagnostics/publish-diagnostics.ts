import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { MsaServices } from '../module.js';

/** Sends the findings of each checked file, unless the file has been edited since it was read. */
export function publishDiagnostics(connection: Connection, { shared }: MsaServices): void {
    const { DocumentBuilder, LangiumDocumentFactory, TextDocuments } = shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, document => {
        const open = TextDocuments.get(document.uri);
        const version = LangiumDocumentFactory.parsedVersion(document);
        if (!document.diagnostics || open?.version !== version) return;
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
