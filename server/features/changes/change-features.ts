import { URI, type LangiumDocument } from 'langium';
import type { CodeLensProvider, InlayHintProvider } from 'langium/lsp';
import { CodeActionKind, type CodeAction, type CodeLens, type InlayHint, type Range } from 'vscode-languageserver';
import type { GradedChange } from '../../../review/change.js';
import { approvalPhrase, directionPhrase, shortened } from '../../../review/reports/phrases.js';
import { rangeOf } from '../../../language/findings/findings-validator.js';
import type { MsaLanguageServices } from '../../services.js';
import { summaryOf, type Comparison, type FoundChange } from './comparison.js';
import { currentLocation, declarationAt, nameRange, touches } from './places.js';

/** Long enough for a value, short enough to leave the line readable. */
const LONGEST_HINT = 40;
const LONGEST_VALUE = 120;

/** Says behind a changed value what it was. */
export class ChangeHints implements InlayHintProvider {
    constructor(private readonly services: MsaLanguageServices) {}

    getInlayHints(document: LangiumDocument, { range }: { readonly range: Range }): InlayHint[] {
        const shown = changesIn(this.services.workspace.Comparisons.of(document), document, range);
        const hints = shown.flatMap(({ change, range: { end } }): [string, InlayHint][] => {
            const was = formerValue(change);
            if (was === undefined) return [];
            const label = `was ${shortened(was, LONGEST_HINT)}`;
            return [[`${end.line}:${end.character} ${label}`, { position: end, label, paddingLeft: true }]];
        });
        return [...new Map(hints).values()];
    }
}

/** Says above a declaration how many of its commitments changed. */
export class ChangeLenses implements CodeLensProvider {
    constructor(private readonly services: MsaLanguageServices) {}

    provideCodeLens(document: LangiumDocument): CodeLens[] {
        const comparison = this.services.workspace.Comparisons.of(document);
        if (!comparison) return [];
        const { LangiumDocuments } = this.services.shared.workspace;
        const byLine = new Map<number, { readonly range: Range; readonly changes: FoundChange[] }>();
        for (const found of comparison.changes) {
            const { uri, range } = currentLocation(found.change, document, LangiumDocuments, comparison.former);
            if (uri !== document.uri.toString()) continue;
            const declaration = declarationAt(document, document.textDocument.offsetAt(range.start));
            const place = (declaration && nameRange(declaration)) ?? range;
            const known = byLine.get(place.start.line);
            if (known) known.changes.push(found);
            else byLine.set(place.start.line, { range: place, changes: [found] });
        }
        return [...byLine.values()].map(({ range, changes }) => ({
            range,
            command: {
                title: summaryOf(comparison, changes, ' · '),
                command: 'msa.review.open',
                arguments: [document.uri.toString(), changes.map(({ change }) => change.fingerprint)],
            },
        }));
    }
}

/** What changed at a place, for a hover; nothing where nothing did. */
export function describeChanges(comparison: Comparison | undefined, document: LangiumDocument, at: Range): string {
    if (!comparison) return '';
    const { name } = comparison.baseline;
    const lines = changesIn(comparison, document, at).map(({ change }) => {
        const was = formerValue(change);
        const approval = approvalPhrase(change);
        const direction = directionPhrase(change, comparison.review.perspective);
        const verdict = `${direction}, ${change.severity}${approval === undefined ? '' : `, ${escaped(approval)}`}`;
        return was === undefined
            ? `new since ${escaped(name)}: ${verdict}`
            : `was ${escaped(shortened(was, LONGEST_VALUE))} in ${escaped(name)}: ${verdict}`;
    });
    return [...new Set(lines)].join('  \n');
}

/** Offers to approve the changes at a place, except those that are. */
export function approvals(comparison: Comparison | undefined, document: LangiumDocument, at: Range): CodeAction[] {
    const open = changesIn(comparison, document, at).filter(({ change }) => !change.approval || change.gated);
    return open.map(({ change: { fingerprint } }) => {
        const title = 'Approve this change…';
        const uri = document.uri.toString();
        const command = { title, command: 'msa.review.approve', arguments: [uri, fingerprint] };
        return { title, kind: CodeActionKind.QuickFix, command };
    });
}

interface ShownChange {
    readonly change: GradedChange;
    readonly range: Range;
}

/** The changes whose value of today stands at a place of a file. */
function changesIn(comparison: Comparison | undefined, document: LangiumDocument, at: Range): readonly ShownChange[] {
    return (comparison?.changes ?? []).flatMap(({ change }): ShownChange[] => {
        if (!change.after || URI.parse(change.after.span.uri).toString() !== document.uri.toString()) return [];
        const range = rangeOf(document, change.after.span);
        return touches(range, at) ? [{ change, range }] : [];
    });
}

function formerValue({ before }: GradedChange): string | undefined {
    return before === undefined || before.canonical === 'stated' ? undefined : before.text;
}

function escaped(text: string): string {
    return text.replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');
}
