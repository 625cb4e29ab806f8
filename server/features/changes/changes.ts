import { DocumentState, URI, type LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { importClosure } from '../../../language/references/imports.js';
import {
    ChangesOfFile,
    ReadBaselineFile,
    SetBaseline,
    type Baseline,
    type ReviewedChange,
} from '../../../protocol/review.js';
import { whatPhrase } from '../../../review/reports/phrases.js';
import type { MsaServices } from '../../services.js';
import { addressOf } from '../../workspace/addresses.js';
import { summaryOf, type Comparison, type FoundChange } from './comparison.js';
import { formerAgreements, type FormerAgreements } from './former-agreements.js';
import { FormerFiles } from './former-files.js';
import { currentLocation, locationOf } from './places.js';

/** Compares open files with the earlier revisions that the editor names, and sends what changed after each edit. */
export function serveChanges(connection: Connection, { shared, msa }: MsaServices): void {
    const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = shared.workspace;
    const { Comparisons, ResolvedAgreements } = msa.workspace;
    const files = new Map<string, FormerFiles>();
    /** The last request for each file: an earlier one that is still being read is out of date. */
    const asked = new Map<string, object>();
    let refreshes = { hints: false, lenses: false };
    shared.lsp.LanguageServer.onInitialize(({ capabilities: { workspace } }) => {
        refreshes = {
            hints: workspace?.inlayHint?.refreshSupport === true,
            lenses: workspace?.codeLens?.refreshSupport === true,
        };
    });
    const refresh = (): void => {
        if (refreshes.hints) connection.languages.inlayHint.refresh().catch(() => undefined);
        if (refreshes.lenses) connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
    };

    const read = (uri: URI, { name, revision }: Baseline): Promise<FormerAgreements | string> => {
        const known = files.get(revision);
        const former =
            known ?? new FormerFiles(each => connection.sendRequest(ReadBaselineFile.type, { revision, uri: each }));
        files.set(revision, former);
        const folders = (WorkspaceManager.workspaceFolders ?? []).map(folder => URI.parse(folder.uri));
        return formerAgreements(uri, former, folders, name);
    };

    const described = (document: LangiumDocument, comparison: Comparison): ChangesOfFile.Params => ({
        uri: document.uri.toString(),
        baseline: comparison.baseline,
        changes: comparison.changes.map(found => reviewedChange(found, document, comparison)),
        summary: summaryOf(comparison.changes, comparison.baseline.name),
        roles: [],
        notices: [],
    });

    const reviewedChange = (
        { agreement, change }: FoundChange,
        document: LangiumDocument,
        { former }: Comparison,
    ): ReviewedChange => {
        const { fingerprint, labels, before, after, verdict, severity, consequences } = change;
        const { approval, gated, missingRoles, reason } = change;
        const was = before && locationOf(before.span, former);
        return {
            ...{ fingerprint, agreement, labels, severity, following: consequences.length },
            ...{ client: verdict.client, provider: verdict.provider, sentence: whatPhrase(change) },
            ...{ approved: approval !== undefined, stops: gated, missingRoles },
            ...(reason !== undefined && { reason }),
            current: currentLocation(change, document, LangiumDocuments, former),
            ...(before && { before: before.text }),
            ...(after && { after: after.text }),
            ...(was && { former: was }),
        };
    };

    /** A file as soon as it and what it imports are linked, through all edits that come meanwhile. */
    const linked = async (address: URI): Promise<LangiumDocument | undefined> => {
        await DocumentBuilder.waitUntil(DocumentState.Linked, address).catch(() => undefined);
        for (;;) {
            const document = LangiumDocuments.getDocument(address);
            if (!document || ResolvedAgreements.isLinked(document)) return document;
            await new Promise<void>(resolve => {
                const build = DocumentBuilder.onBuildPhase(DocumentState.Linked, () => {
                    build.dispose();
                    resolve();
                });
            });
        }
    };

    connection.onRequest(SetBaseline.type, async ({ uri: named, baseline }): Promise<SetBaseline.Result> => {
        const address = addressOf(named);
        if (!address) return { kind: 'refused', reason: 'This is not the address of a file, so nothing is compared.' };
        const uri = address.toString();
        const question = {};
        asked.set(uri, question);
        const ended = (): void => {
            asked.delete(uri);
            Comparisons.end(uri);
            refresh();
        };
        if (!baseline) {
            ended();
            if (Comparisons.uris.length === 0) files.clear();
            return { kind: 'ended' };
        }
        const former = await read(address, baseline);
        const document = await linked(address);
        if (asked.get(uri) !== question) return { kind: 'ended' };
        if (typeof former === 'string' || !document) {
            ended();
            const reason = typeof former === 'string' ? former : 'The file is not loaded, so it cannot be compared.';
            return { kind: 'refused', reason };
        }
        Comparisons.begin(uri, baseline, former);
        const comparison = Comparisons.of(document);
        refresh();
        if (comparison) return { kind: 'compared', changes: described(document, comparison) };
        const reason =
            'The file cannot be read as long as it has errors of syntax. It is compared as soon as they are mended.';
        return { kind: 'refused', reason };
    });

    // An update that a later edit has cancelled does not come this far, so nothing that is stale is compared.
    DocumentBuilder.onBuildPhase(DocumentState.Validated, built => {
        const uris = new Set(built.map(document => document.uri.toString()));
        for (const uri of Comparisons.uris) {
            const document = LangiumDocuments.getDocument(URI.parse(uri));
            if (!document) continue;
            const concerned = [document, ...importClosure(document, LangiumDocuments)];
            if (!concerned.some(file => uris.has(file.uri.toString()))) continue;
            const comparison = Comparisons.of(document);
            if (!comparison) continue;
            void connection.sendNotification(ChangesOfFile.type, described(document, comparison));
            refresh();
        }
    });
}
