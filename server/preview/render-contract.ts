import { DocumentState, URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown.js';
import { renderPage } from '../../contract/page.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { checkDocument } from '../../language/findings/check-document.js';
import type { MsaServices } from '../module.js';
import { RenderContract } from '../protocol.js';
import { errorsOf } from './preview-state.js';

/** Renders contracts for export; a contract with errors only as a draft. */
export function serveContracts(connection: Connection, { shared }: MsaServices): void {
    const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = shared.workspace;
    connection.onRequest(RenderContract.type, async ({ uri, format, draft }): Promise<RenderContract.Result> => {
        await DocumentBuilder.waitUntil(DocumentState.Linked, URI.parse(uri)).catch(() => undefined);
        const document = LangiumDocuments.getDocument(URI.parse(uri));
        if (!document) return { kind: 'refused', reasons: ['The file is not loaded.'] };
        const agreement = resolveDocument(document, LangiumDocuments).find(each => each.kind === 'agreement');
        if (!agreement) return { kind: 'refused', reasons: ['This file holds no agreement.'] };
        const folders = (WorkspaceManager.workspaceFolders ?? []).map(folder => URI.parse(folder.uri));
        const errors = errorsOf(checkDocument(document, { documents: LangiumDocuments, folders }));
        if (errors.length > 0 && !draft) {
            const lineOf = (offset: number): number => document.textDocument.positionAt(offset).line + 1;
            return {
                kind: 'refused',
                reasons: errors.map(error => `Line ${lineOf(error.span.offset)}: ${error.message}`),
            };
        }
        const contract = contractDocument(agreement, { draft });
        const content = format === 'html' ? renderPage(contract) : renderMarkdown(contract);
        const extension = format === 'html' ? '.html' : '.md';
        return {
            kind: 'rendered',
            content,
            fileName: UriUtils.basename(document.uri).replace(/\.msa$/, '') + extension,
        };
    });
}
