import { URI, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { CodeActionKind, type CodeAction, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import type { Edit, Fix } from '../../language/findings/finding.js';
import { rangeOf, type FindingsValidator } from '../../language/findings/findings-validator.js';
import type { MsaLanguageServices } from '../services.js';
import { approvals } from './changes/change-features.js';
import { touches } from './changes/places.js';
import type { Comparisons } from './changes/comparisons.js';

/** The kind of the action that mends all slips of a file of which there is no doubt what was meant. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.msa`;

/** The kinds of actions that are offered. */
export const CODE_ACTION_KINDS: string[] = [CodeActionKind.QuickFix, FIX_ALL];

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
        const { only } = params.context;
        if (only?.some(kind => FIX_ALL.startsWith(kind))) return this.fixAll(document);
        const findings = this.validator
            .findingsOf(document)
            .filter(finding => touches(rangeOf(document, finding.span), params.range));
        const fixes = findings.flatMap(finding => {
            const diagnostics = params.context.diagnostics.filter(diagnostic => diagnostic.code === finding.code);
            return finding.fixes.map(fix => ({
                title: fix.title,
                kind: CodeActionKind.QuickFix,
                diagnostics,
                isPreferred: fix.isCertain ?? finding.fixes.length === 1,
                edit: { changes: this.changesOf(fix) },
            }));
        });
        return [...fixes, ...approvals(this.comparisons.of(document), document, params.range)];
    }

    /** Everything that can be mended in a file without asking what was meant. */
    private fixAll(document: LangiumDocument): CodeAction[] {
        const fixes = this.validator
            .findingsOf(document)
            .flatMap(({ fixes: offered }) => offered.filter(({ isCertain }) => isCertain).slice(0, 1));
        const edits = withoutOverlap(fixes.flatMap(fix => fix.edits));
        if (edits.length === 0) return [];
        const title = edits.length === 1 ? 'Mend 1 slip' : `Mend ${String(edits.length)} slips`;
        return [{ title, kind: FIX_ALL, edit: { changes: this.changesOf({ edits }) } }];
    }

    private changesOf(fix: Pick<Fix, 'edits'>): Record<string, TextEdit[]> {
        const changes: Record<string, TextEdit[]> = {};
        for (const { span, newText } of fix.edits) {
            const document = this.documents.getDocument(URI.parse(span.uri));
            if (document) (changes[span.uri] ??= []).push({ range: rangeOf(document, span), newText });
        }
        return changes;
    }
}

/** Edits of which none touches a place of an earlier one. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
    const sorted = [...edits].sort((a, b) => a.span.offset - b.span.offset || a.span.end - b.span.end);
    const kept: Edit[] = [];
    for (const edit of sorted) {
        const last = kept.at(-1);
        if (!last || last.span.uri !== edit.span.uri || last.span.end <= edit.span.offset) kept.push(edit);
    }
    return kept;
}
