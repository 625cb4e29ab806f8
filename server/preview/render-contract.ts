import { DocumentState, URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown.js';
import { renderPage } from '../../contract/page.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { errorsForContract } from '../../language/findings/check-document.js';
import type { Finding } from '../../language/findings/finding.js';
import type { MsaServices } from '../module.js';
import { RenderContract } from '../protocol.js';

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
        const errors = errorsForContract(document, { documents: LangiumDocuments, folders });
        if (errors.length > 0 && !draft) {
            const placeOf = ({ span }: Finding): string => {
                const file = LangiumDocuments.getDocument(URI.parse(span.uri)) ?? document;
                const line = file.textDocument.positionAt(span.offset).line + 1;
                return file === document ? `Line ${line}` : `${UriUtils.basename(file.uri)}, line ${line}`;
            };
            return { kind: 'refused', reasons: errors.map(error => `${placeOf(error)}: ${error.message}`) };
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
