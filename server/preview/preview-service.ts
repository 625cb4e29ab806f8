import { DocumentState, URI, type LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { importClosure } from '../../language/references/imports.js';
import type { MsaServices } from '../module.js';
import { ClosePreview, OpenPreview, PreviewChanged, type Preview } from '../protocol.js';
import { newPreviewState, nextPreview, type PreviewState } from './preview-state.js';

/** Keeps the previews that are open in the editor up to date; renders nothing that nobody looks at. */
export function servePreviews(connection: Connection, { shared, msa }: MsaServices): void {
    const { DocumentBuilder, LangiumDocuments } = shared.workspace;
    const followed = new Map<string, PreviewState>();

    const render = (document: LangiumDocument, state: PreviewState): Preview => {
        const uri = document.uri.toString();
        const { lexerErrors, parserErrors } = document.parseResult;
        const agreement = msa.workspace.ResolvedAgreements.of(document).find(each => each.kind === 'agreement');
        const mistakes = lexerErrors.length + parserErrors.length;
        const lineOf = (offset: number): number => document.textDocument.positionAt(offset).line;
        const next = nextPreview({ uri, agreement, mistakes, lineOf }, state);
        followed.set(uri, next.state);
        return next.preview;
    };

    connection.onRequest(OpenPreview.type, async ({ uri }) => {
        await DocumentBuilder.waitUntil(DocumentState.Linked, URI.parse(uri)).catch(() => undefined);
        const document = LangiumDocuments.getDocument(URI.parse(uri));
        if (document && msa.workspace.ResolvedAgreements.isLinked(document)) return render(document, newPreviewState());
        followed.set(uri, newPreviewState());
        return { uri, title: '', state: 'empty', notice: 'The file is not loaded yet.', order: [], changed: [] };
    });
    connection.onNotification(ClosePreview.type, ({ uri }) => void followed.delete(uri));

    // Links are all that a contract needs: the page does not wait for the checks.
    DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, built => {
        const changed = new Set(built.map(document => document.uri.toString()));
        for (const [uri, state] of [...followed]) {
            const document = LangiumDocuments.getDocument(URI.parse(uri));
            if (!document || !msa.workspace.ResolvedAgreements.isLinked(document)) continue;
            const isConcerned = [document, ...importClosure(document, LangiumDocuments)].some(file =>
                changed.has(file.uri.toString()),
            );
            if (!isConcerned) continue;
            void connection.sendNotification(PreviewChanged.type, render(document, state));
        }
    });
}
