import { DocumentState, type LangiumDocument } from 'langium';
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { importClosure } from '../../../language/references/imports.js';
import type { MsaServices } from '../../services.js';
import {
    BlockAtLine,
    BlockOfChange,
    ClosePreview,
    LineOfBlock,
    OpenPreview,
    PreviewChanged,
    PreviewMarks,
    type BlockPlace,
    type Preview,
    type PreviewMark,
} from '../../../protocol/preview.js';
import { addressOf, documentAt } from '../../workspace/addresses.js';
import { pageContent, pageRedline } from './page-content.js';
import {
    TITLE,
    blockOfChange,
    blockShowing,
    linedBlocks,
    lineOfPlace,
    placeOfLine,
    type LinedBlock,
} from './places.js';
import { newPreviewState, nextPreview, type PreviewState } from './preview-state.js';

/** A page of the editor, what it shows, and what it has of it. */
interface Page {
    readonly shown: OpenPreview.Params;
    readonly state: PreviewState;
    /** Made when it is asked for: nobody scrolls while typing. */
    readonly lined: () => readonly LinedBlock[];
}

/** Keeps the previews that are open in the editor up to date; renders nothing that nobody looks at. */
export function servePreviews(connection: Connection, services: MsaServices): void {
    const { DocumentBuilder, LangiumDocuments } = services.shared.workspace;
    const { Comparisons, ResolvedAgreements } = services.msa.workspace;
    const pages = new Map<string, Page>();

    /** The file of a page, once it and what it imports are linked. */
    const documentOf = ({ shown }: Page): LangiumDocument | undefined => {
        const document = documentAt(shown.uri, LangiumDocuments);
        return document && ResolvedAgreements.isLinked(document) ? document : undefined;
    };

    const render = (document: LangiumDocument, { shown, state }: Page): Preview => {
        const { agreements, chosen, source, comparison } = pageContent(document, shown, services);
        const next = nextPreview(source, state);
        const contract = next.state.shown?.rendering.document;
        let lined: readonly LinedBlock[] | undefined;
        pages.set(shown.panel, {
            shown,
            state: next.state,
            lined: () => (lined ??= contract ? linedBlocks(contract, lineOf) : []),
        });
        return {
            ...{ panel: shown.panel, uri: shown.uri, agreements, chosen, ...next.change },
            ...(comparison && { comparison: { ...comparison, isRedline: contract?.former !== undefined } }),
        };
    };

    const lineOf = (uri: string, offset: number): number | undefined =>
        documentAt(uri, LangiumDocuments)?.textDocument.positionAt(offset).line;

    connection.onRequest(OpenPreview.type, async (shown): Promise<Preview> => {
        const { panel, uri } = shown;
        pages.set(panel, { shown, state: newPreviewState(), lined: () => [] });
        const address = addressOf(uri);
        if (address) await DocumentBuilder.waitUntil(DocumentState.Linked, address).catch(() => undefined);
        // What the panel shows may be something else by now, or nothing.
        const page = pages.get(panel);
        const document = page && documentOf(page);
        if (document) {
            const preview = render(document, { ...page, state: newPreviewState() });
            sendMarks(panel);
            return preview;
        }
        const notice = 'The file is not loaded yet.';
        return { panel, uri, agreements: [], chosen: -1, title: '', state: 'empty', notice, order: [], changed: [] };
    });
    connection.onNotification(ClosePreview.type, ({ panel }) => void pages.delete(panel));
    connection.onRequest(BlockAtLine.type, ({ panel, uri, line }) => {
        const page = pages.get(panel);
        return page ? placeIn(page, uri, line) : null;
    });
    connection.onRequest(LineOfBlock.type, ({ panel, place }) => {
        const page = pages.get(panel);
        const found = page && lineOfPlace(page.lined(), place);
        return found ? { uri: found.uri, line: found.first } : null;
    });
    connection.onRequest(BlockOfChange.type, ({ panel, fingerprint }) => {
        const page = pages.get(panel);
        const document = page && documentOf(page);
        const contract = page?.state.shown?.rendering.document;
        const redline = document && pageRedline(document, page.shown, services);
        const block = redline && contract && blockOfChange(redline, fingerprint, contract);
        return block === undefined ? null : { block, share: 0 };
    });

    /** What stands above everything that is shown belongs to the head of the contract. */
    const placeIn = (page: Page, uri: string, line: number): BlockPlace | null =>
        placeOfLine(page.lined(), uri, line) ?? (page.shown.uri === uri ? { block: TITLE, share: 0 } : null);

    const isConcerned = (page: Page, built: ReadonlySet<string>): LangiumDocument | undefined => {
        const document = documentOf(page);
        if (!document) return undefined;
        const files = [document, ...importClosure(document, LangiumDocuments)];
        return files.some(file => built.has(file.uri.toString())) ? document : undefined;
    };
    const urisOf = (built: readonly LangiumDocument[]): ReadonlySet<string> =>
        new Set(built.map(document => document.uri.toString()));

    // Links are all that a contract needs: the page does not wait for the checks.
    DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, built => {
        const uris = urisOf(built);
        for (const page of [...pages.values()]) {
            const document = isConcerned(page, uris);
            if (document) void connection.sendNotification(PreviewChanged.type, render(document, page));
        }
    });

    Comparisons.onChanged(uri => {
        for (const page of [...pages.values()]) {
            const document = documentOf(page);
            if (document?.uri.toString() !== uri) continue;
            void connection.sendNotification(PreviewChanged.type, render(document, page));
            sendMarks(page.shown.panel);
        }
    });

    const sendMarks = (panel: string): void => {
        const page = pages.get(panel);
        const document = page && documentOf(page);
        if (!document) return;
        const files = [document, ...importClosure(document, LangiumDocuments)];
        const marks = files.flatMap(file => marksOf(file, page.lined(), file === document ? TITLE : undefined));
        void connection.sendNotification(PreviewMarks.type, { panel, marks });
    };
    DocumentBuilder.onBuildPhase(DocumentState.Validated, built => {
        const uris = urisOf(built);
        for (const page of [...pages.values()]) if (isConcerned(page, uris)) sendMarks(page.shown.panel);
    });
}

/**
 * The errors and warnings of a file, each at the block that shows its line. What no block shows is at the head, or left
 * out where there is none: a library also holds what this agreement does not use.
 */
function marksOf(
    file: LangiumDocument,
    blocks: readonly LinedBlock[],
    head: string | undefined,
): readonly PreviewMark[] {
    const uri = file.uri.toString();
    return (file.diagnostics ?? []).flatMap(({ severity, message, range }): readonly PreviewMark[] => {
        const kind = markKind(severity);
        const block = blockShowing(blocks, uri, range.start.line)?.id ?? head;
        const text = typeof message === 'string' ? message : message.value;
        return kind && block !== undefined ? [{ block, kind, message: text, uri, range }] : [];
    });
}

function markKind(severity: DiagnosticSeverity | undefined): PreviewMark['kind'] | undefined {
    if (severity === DiagnosticSeverity.Error) return 'error';
    return severity === DiagnosticSeverity.Warning ? 'warning' : undefined;
}
