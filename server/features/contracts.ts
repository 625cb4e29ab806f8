import { DocumentState, URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { formatNamed } from '../../contract/formats.js';
import { missingParts } from '../../contract/missing-parts.js';
import { renderContract } from '../../contract/rendering.js';
import { paperNamed } from '../../contract/paper/paper-size.js';
import type { Writers } from '../../contract/paper/writers.js';
import { errorsForContract } from '../../language/findings/check-document.js';
import type { Finding } from '../../language/findings/finding.js';
import type { MsaServices } from '../services.js';
import { Agreements, RenderContract } from '../../protocol/contracts.js';

/** Renders contracts for export; a contract with errors only as a draft. */
export function serveContracts(connection: Connection, { shared, msa }: MsaServices, writers: Writers): void {
    const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = shared.workspace;
    connection.onRequest(Agreements.type, async ({ uri }): Promise<Agreements.Result> => {
        await DocumentBuilder.waitUntil(DocumentState.Linked, URI.parse(uri)).catch(() => undefined);
        const document = LangiumDocuments.getDocument(URI.parse(uri));
        return document ? msa.workspace.ResolvedAgreements.listed(document) : [];
    });
    connection.onRequest(RenderContract.type, async (params): Promise<RenderContract.Result> => {
        const uri = URI.parse(params.uri);
        await DocumentBuilder.waitUntil(DocumentState.Linked, uri).catch(() => undefined);
        const document = LangiumDocuments.getDocument(uri);
        if (!document) return { kind: 'refused', reasons: ['The file is not loaded.'] };
        const agreement = msa.workspace.ResolvedAgreements.chosen(document, params.agreement);
        if (!agreement) return { kind: 'refused', reasons: ['This file holds no agreement.'] };
        const format = formatNamed(params.format);
        if (!format) return { kind: 'refused', reasons: [`There is no format "${params.format}".`] };
        const folders = (WorkspaceManager.workspaceFolders ?? []).map(folder => URI.parse(folder.uri));
        const errors = errorsForContract(document, {
            documents: LangiumDocuments,
            folders,
            missingPartsOf: missingParts,
        });
        if (errors.length > 0 && !params.draft) {
            const placeOf = ({ span }: Finding): string => {
                const file = LangiumDocuments.getDocument(URI.parse(span.uri)) ?? document;
                const line = file.textDocument.positionAt(span.offset).line + 1;
                return file === document ? `Line ${line}` : `${UriUtils.basename(file.uri)}, line ${line}`;
            };
            return { kind: 'refused', reasons: errors.map(error => `${placeOf(error)}: ${error.message}`) };
        }
        const { draft, style, view = 'contract' } = params;
        const paper = paperNamed(params.paper ?? '');
        const options = { draft, view, ...(style !== undefined && { style }), ...(paper && { paper }) };
        const rendered = await renderContract(agreement, format.name, writers, options);
        if (rendered.kind === 'refused') return rendered;
        const fileName = UriUtils.basename(document.uri).replace(/\.msa$/, '') + format.extension;
        return { kind: 'rendered', content: base64(rendered.content), fileName };
    });
}

/** The most characters that are turned at once: a call takes only so many arguments. */
const CHUNK = 0x8000;

function base64(content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    let characters = '';
    for (let start = 0; start < bytes.length; start += CHUNK)
        characters += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
    return btoa(characters);
}
