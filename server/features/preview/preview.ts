import { DocumentState, URI, type LangiumDocument } from 'langium';
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { importClosure } from '../../../language/references/imports.js';
import type { MsaServices } from '../../services.js';
import {
    BlockAtLine,
    ClosePreview,
    LineOfBlock,
    OpenPreview,
    PreviewChanged,
    PreviewMarks,
    type Preview,
    type PreviewMark,
} from '../../../protocol/preview.js';
import { blockShowing, linedBlocks, lineOfPlace, placeOfLine, type LinedBlock } from './places.js';
import { newPreviewState, nextPreview, type PreviewState } from './preview-state.js';

/** The block at the head of every page. */
const TITLE = 'title';

/** A page of the editor, what it shows, and what it has of it. */
interface Page {
    readonly shown: OpenPreview.Params;
    readonly state: PreviewState;
    /** Made when it is asked for: nobody scrolls while typing. */
    readonly lined: () => readonly LinedBlock[];
}

/** Keeps the previews that are open in the editor up to date; renders nothing that nobody looks at. */
export function servePreviews(connection: Connection, { shared, msa }: MsaServices): void {
    const { DocumentBuilder, LangiumDocuments } = shared.workspace;
    const { ResolvedAgreements } = msa.workspace;
    const pages = new Map<string, Page>();

    const documentOf = ({ shown }: Page): LangiumDocument | undefined =>
        LangiumDocuments.getDocument(URI.parse(shown.uri));

    const render = (document: LangiumDocument, { shown, state }: Page): Preview => {
        const { lexerErrors, parserErrors } = document.parseResult;
        const agreement = ResolvedAgreements.chosen(document, shown.agreement);
        const mistakes = lexerErrors.length + parserErrors.length;
        const next = nextPreview({ view: shown.view, agreement, mistakes }, state);
        const blocks = next.state.shown?.rendering.blocks ?? [];
        let lined: readonly LinedBlock[] | undefined;
        pages.set(shown.panel, {
            shown,
            state: next.state,
            lined: () => (lined ??= linedBlocks(blocks, lineOf)),
        });
        const agreements = ResolvedAgreements.listed(document);
        const chosen = agreements.findIndex(each => each.name === agreement?.name?.value);
        return { panel: shown.panel, uri: shown.uri, agreements, chosen, ...next.change };
    };

    const lineOf = (uri: string, offset: number): number | undefined =>
        LangiumDocuments.getDocument(URI.parse(uri))?.textDocument.positionAt(offset).line;

    connection.onRequest(OpenPreview.type, async (shown): Promise<Preview> => {
        const page: Page = { shown, state: newPreviewState(), lined: () => [] };
        pages.set(shown.panel, page);
        await DocumentBuilder.waitUntil(DocumentState.Linked, URI.parse(shown.uri)).catch(() => undefined);
        const document = documentOf(page);
        if (document && ResolvedAgreements.isLinked(document)) {
            const preview = render(document, page);
            sendMarks(shown.panel);
            return preview;
        }
        const notice = 'The file is not loaded yet.';
        const { panel, uri } = shown;
        return { panel, uri, agreements: [], chosen: -1, title: '', state: 'empty', notice, order: [], changed: [] };
    });
    connection.onNotification(ClosePreview.type, ({ panel }) => void pages.delete(panel));
    connection.onRequest(BlockAtLine.type, ({ panel, uri, line }) => {
        const page = pages.get(panel);
        const place = page && placeOfLine(page.lined(), uri, line);
        // What stands above everything that is shown belongs to the head of the contract.
        return place ?? (page?.shown.uri === uri ? { block: TITLE, share: 0 } : null);
    });
    connection.onRequest(LineOfBlock.type, ({ panel, place }) => {
        const page = pages.get(panel);
        const found = page && lineOfPlace(page.lined(), place);
        return found ? { uri: found.uri, line: found.first } : null;
    });

    const isConcerned = (page: Page, built: ReadonlySet<string>): LangiumDocument | undefined => {
        const document = documentOf(page);
        if (!document || !ResolvedAgreements.isLinked(document)) return undefined;
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
