import {
    Cancellation,
    DefaultDocumentValidator,
    interruptAndCheck,
    URI,
    type LangiumCoreServices,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type ValidationOptions,
} from 'langium';
import type { SourceSpan } from '../agreement/provenance.js';
import { checkInSteps, type Project } from './check-document.js';
import type { Finding, Severity } from './finding.js';

type Diagnostic = Awaited<ReturnType<DefaultDocumentValidator['validateDocument']>>[number];

/** The page of a rule: the target of the link that editors put on the code of a finding. */
export function rulePage(code: string): string {
    return `https://github.com/agreements-as-code/msa/blob/main/docs/rules/${code}.md`;
}

/** Checks a document with the rules of the language, and keeps the findings for fixes and for the command line. */
export class FindingsValidator extends DefaultDocumentValidator {
    private readonly shared: LangiumSharedCoreServices;
    private readonly known = new WeakMap<LangiumDocument, readonly Finding[]>();

    /** @param parts what {@link Project} needs beside the files */
    constructor(
        services: LangiumCoreServices,
        private readonly parts: Pick<Project, 'agreementsOf' | 'missingPartsOf' | 'onDefect'>,
    ) {
        super(services);
        this.shared = services.shared;
    }

    /** What the last check of a document found; empty before the first. */
    findingsOf(document: LangiumDocument): readonly Finding[] {
        return this.known.get(document) ?? [];
    }

    override async validateDocument(
        document: LangiumDocument,
        _options?: ValidationOptions,
        cancelToken = Cancellation.CancellationToken.None,
    ): Promise<Diagnostic[]> {
        await interruptAndCheck(cancelToken);
        const folders = (this.shared.workspace.WorkspaceManager.workspaceFolders ?? []).map(folder =>
            URI.parse(folder.uri),
        );
        const project = { ...this.parts, documents: this.shared.workspace.LangiumDocuments, folders };
        const check = checkInSteps(document, project);
        for (let step = check.next(); ; step = check.next()) {
            await interruptAndCheck(cancelToken);
            if (!step.done) continue;
            this.known.set(document, step.value);
            return step.value.map(finding => this.diagnosticOf(finding, document));
        }
    }

    private diagnosticOf(finding: Finding, document: LangiumDocument): Diagnostic {
        return {
            range: rangeOf(document, finding.span),
            severity: SEVERITIES[finding.severity],
            code: finding.code,
            codeDescription: { href: rulePage(finding.code) },
            source: 'msa',
            message: finding.help === undefined ? finding.message : `${finding.message} ${finding.help}`,
            data: { code: finding.code },
            relatedInformation: finding.related.flatMap(({ message, span }) => {
                const there = this.shared.workspace.LangiumDocuments.getDocument(URI.parse(span.uri));
                return there ? [{ message, location: { uri: span.uri, range: rangeOf(there, span) } }] : [];
            }),
        };
    }
}

// A finding of severity `info` asks for no change: editors show it as a hint and do not count it as a problem.
const SEVERITIES = { error: 1, warning: 2, info: 4 } as const satisfies Record<Severity, number>;

/** The lines and characters of a stretch of a document, zero-based, in UTF-16 units as the protocol counts. */
export function rangeOf(document: LangiumDocument, span: SourceSpan): Diagnostic['range'] {
    return { start: document.textDocument.positionAt(span.offset), end: document.textDocument.positionAt(span.end) };
}
