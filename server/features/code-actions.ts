import { URI, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { CodeActionProvider, LangiumServices } from 'langium/lsp';
import {
    CodeActionKind,
    type CodeAction,
    type CodeActionParams,
    type Range,
    type TextEdit,
} from 'vscode-languageserver';
import type { Fix } from '../../language/findings/finding.js';
import { FindingsValidator, rangeOf } from '../../language/findings/findings-validator.js';

/** Offers the fixes of the findings at a place. */
export class MsaCodeActionProvider implements CodeActionProvider {
    private readonly documents: LangiumDocuments;
    private readonly validator: unknown;

    constructor(services: LangiumServices) {
        this.documents = services.shared.workspace.LangiumDocuments;
        this.validator = services.validation.DocumentValidator;
    }

    getCodeActions(document: LangiumDocument, params: CodeActionParams): CodeAction[] {
        if (!(this.validator instanceof FindingsValidator)) return [];
        const findings = this.validator
            .findingsOf(document)
            .filter(finding => touches(rangeOf(document, finding.span), params.range));
        return findings.flatMap(finding => {
            const diagnostics = params.context.diagnostics.filter(diagnostic => diagnostic.code === finding.code);
            return finding.fixes.map(fix => ({
                title: fix.title,
                kind: CodeActionKind.QuickFix,
                diagnostics,
                isPreferred: finding.fixes.length === 1,
                edit: { changes: this.changesOf(fix) },
            }));
        });
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

function touches(a: Range, b: Range): boolean {
    return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
    return a.line < b.line || (a.line === b.line && a.character < b.character);
}
