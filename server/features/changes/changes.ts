import { DocumentState, UriUtils, URI, type LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { formatDate } from '../../../language/values/moment.js';
import { importClosure } from '../../../language/references/imports.js';
import {
    ApproveChange,
    ChangesOfFile,
    ReadBaselineFile,
    SetBaseline,
    type Baseline,
} from '../../../protocol/review.js';
import { approvableWith, approvalFile } from '../../../review/policy/approving.js';
import { capitalized } from '../../../review/reports/phrases.js';
import type { MsaServices } from '../../services.js';
import { addressOf, documentAt } from '../../workspace/addresses.js';
import { changesOfFile } from './changes-of-file.js';
import { today, type Basis } from './comparison.js';
import { formerAgreements } from './former-agreements.js';
import { FormerFiles } from './former-files.js';
import { houseOf, isSettingOf, rootOf, settingFiles, settingsOfToday, type House } from './house.js';

/** Compares open files with the earlier revisions that the editor names, and sends what changed after each edit. */
export function serveChanges(connection: Connection, { shared, msa }: MsaServices): void {
    const { DocumentBuilder, FileSystemProvider, LangiumDocuments, WorkspaceManager } = shared.workspace;
    const { Comparisons, ResolvedAgreements } = msa.workspace;
    const files = new Map<string, FormerFiles>();
    const houses = new Map<string, House>();
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

    const filesOf = (revision: string): FormerFiles => {
        const known = files.get(revision);
        const former =
            known ?? new FormerFiles(uri => connection.sendRequest(ReadBaselineFile.type, { revision, uri }));
        files.set(revision, former);
        return former;
    };

    /** What a file is compared with, and its house. A text is the reason why there is no such thing. */
    const read = async (
        uri: URI,
        baseline: Baseline,
    ): Promise<{ readonly basis: Basis; readonly house: House } | string> => {
        const revision = filesOf(baseline.revision);
        const folders = (WorkspaceManager.workspaceFolders ?? []).map(folder => URI.parse(folder.uri));
        const former = await formerAgreements(uri, revision, folders, baseline.name);
        if (typeof former === 'string') return former;
        const root = rootOf(uri, baseline.root === undefined ? undefined : addressOf(baseline.root), folders);
        const house = await houseOf(root, baseline.name, revision);
        return { house, basis: { baseline, former, settings: await settingsOfToday(house, FileSystemProvider) } };
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

    const end = (uri: string): void => {
        asked.delete(uri);
        houses.delete(uri);
        Comparisons.end(uri);
        if (Comparisons.uris.length === 0) files.clear();
        refresh();
    };

    connection.onRequest(SetBaseline.type, async ({ uri: named, baseline }): Promise<SetBaseline.Result> => {
        const address = addressOf(named);
        if (!address) return { kind: 'refused', reason: 'This is not the address of a file, so nothing is compared.' };
        const uri = address.toString();
        const question = {};
        asked.set(uri, question);
        if (!baseline) {
            end(uri);
            return { kind: 'ended' };
        }
        const found = await read(address, baseline);
        const document = await linked(address);
        if (asked.get(uri) !== question) return { kind: 'ended' };
        if (typeof found === 'string' || !document) {
            end(uri);
            const reason = typeof found === 'string' ? found : 'The file is not loaded, so it cannot be compared.';
            return { kind: 'refused', reason };
        }
        houses.set(uri, found.house);
        Comparisons.begin(uri, found.basis);
        refresh();
        const comparison = Comparisons.of(document);
        if (comparison) return { kind: 'compared', changes: changesOfFile(document, comparison, LangiumDocuments) };
        const reason =
            'The file cannot be read as long as it has errors of syntax. It is compared as soon as they are mended.';
        return { kind: 'refused', reason };
    });

    /** Sends what changed in a file, if it can be compared now. */
    const send = (uri: string): void => {
        const document = documentAt(uri, LangiumDocuments);
        const comparison = document && Comparisons.of(document);
        if (!comparison) return;
        void connection.sendNotification(ChangesOfFile.type, changesOfFile(document, comparison, LangiumDocuments));
        refresh();
    };

    // An update that a later edit has cancelled does not come this far, so nothing that is stale is compared.
    DocumentBuilder.onBuildPhase(DocumentState.Validated, built => {
        const uris = new Set(built.map(document => document.uri.toString()));
        for (const uri of Comparisons.uris) {
            const document = documentAt(uri, LangiumDocuments);
            const concerned = document ? [document, ...importClosure(document, LangiumDocuments)] : [];
            if (concerned.some(file => uris.has(file.uri.toString()))) send(uri);
        }
    });

    const gradeAgain = async (uri: string, house: House): Promise<void> => {
        const settings = await settingsOfToday(house, FileSystemProvider);
        const basis = Comparisons.basisOf(uri);
        // It may be compared with something else by now, or with nothing.
        if (!basis || houses.get(uri) !== house) return;
        Comparisons.begin(uri, { ...basis, settings });
        send(uri);
    };
    // One after the other, so that what is read last counts.
    let grading = Promise.resolve();
    shared.lsp.DocumentUpdateHandler.onWatchedFilesChange(({ changes }) => {
        const changed = changes.flatMap(({ uri }) => addressOf(uri) ?? []);
        for (const [uri, house] of houses)
            if (changed.some(file => isSettingOf(house, file))) grading = grading.then(() => gradeAgain(uri, house));
    });

    connection.onRequest(ApproveChange.type, async (params): Promise<ApproveChange.Result> => {
        const refused = (reason: string): ApproveChange.Result => ({ kind: 'refused', reason });
        const document = documentAt(params.uri, LangiumDocuments);
        const uri = document?.uri.toString() ?? '';
        const [comparison, house] = [document && Comparisons.of(document), houses.get(uri)];
        if (!comparison || !house)
            return refused('The file is not compared with an earlier revision now, so there is nothing to approve.');
        const [by, role, reason] = [params.by.trim(), params.role.trim(), params.reason.trim()];
        if (by === '' || role === '' || reason === '')
            return refused(
                'An approval says who approves, in which role, and why: without that it tells nobody anything.',
            );
        const found = approvableWith(params.fingerprint, comparison.review);
        if (found.kind === 'none') return refused(capitalized(found.reason));
        const filed = await settingFiles(house.root, FileSystemProvider);
        const statement = { by, role, reason, date: formatDate(today()) };
        const { file, text } = approvalFile(found.approvable, statement, each => filed.get(each));
        return { kind: 'approval', uri: UriUtils.joinPath(house.root, file).toString(), text };
    });
}
