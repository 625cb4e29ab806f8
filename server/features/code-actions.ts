import { URI, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { CodeActionKind, type CodeAction, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import type { Fix } from '../../language/findings/finding.js';
import { rangeOf, type FindingsValidator } from '../../language/findings/findings-validator.js';
import type { MsaLanguageServices } from '../services.js';
import { approvals } from './changes/change-features.js';
import { touches } from './changes/places.js';
import type { Comparisons } from './changes/comparisons.js';

/** Offers the fixes of the findings at a place, and to approve what changed there. */
export class MsaCodeActionProvider implements CodeActionProvider {
    private readonly documents: LangiumDocuments;
    private readonly validator: FindingsValidator;
    private readonly comparisons: Comparisons;

    constructor(services: MsaLanguageServices) {
        this.documents = services.shared.workspace.LangiumDocuments;
        this.validator = services.validation.DocumentValidator;
        this.comparisons = services.workspace.Comparisons;
    }

    getCodeActions(document: LangiumDocument, params: CodeActionParams): CodeAction[] {
        const findings = this.validator
            .findingsOf(document)
            .filter(finding => touches(rangeOf(document, finding.span), params.range));
        const fixes = findings.flatMap(finding => {
            const diagnostics = params.context.diagnostics.filter(diagnostic => diagnostic.code === finding.code);
            return finding.fixes.map(fix => ({
                title: fix.title,
                kind: CodeActionKind.QuickFix,
                diagnostics,
                isPreferred: finding.fixes.length === 1,
                edit: { changes: this.changesOf(fix) },
            }));
        });
        return [...fixes, ...approvals(this.comparisons.of(document), document, params.range)];
    }

    private changesOf(fix: Fix): Record<string, TextEdit[]> {
        const changes: Record<string, TextEdit[]> = {};
        for (const { span, newText } of fix.edits) {
            const document = this.documents.getDocument(URI.parse(span.uri));
            if (document) (changes[span.uri] ??= []).push({ range: rangeOf(document, span), newText });
        }
        return changes;
    }
}
