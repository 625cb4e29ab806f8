import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { ChangesOfFile, ReviewedChange } from '../../../protocol/review.js';
import { capitalized, whatPhrase } from '../../../review/reports/phrases.js';
import { summaryOf, type Comparison, type FoundChange } from './comparison.js';
import { currentLocation, locationOf } from './places.js';

/** What an editor is told of the changes of a file. */
export function changesOfFile(
    document: LangiumDocument,
    comparison: Comparison,
    documents: LangiumDocuments,
): ChangesOfFile.Params {
    const { baseline, changes, review, settings } = comparison;
    return {
        uri: document.uri.toString(),
        baseline,
        changes: changes.map(found => reviewedChange(found, document, comparison, documents)),
        summary: summaryOf(comparison, changes),
        roles: [...new Set(settings.policy.approvals.required.flatMap(({ roles }) => roles))],
        notices: [
            ...settings.problems.map(
                problem => `${capitalized(problem)} The changes are graded as if it were not there.`,
            ),
            ...review.findings.map(({ message }) => message),
        ],
    };
}

function reviewedChange(
    { agreement, change }: FoundChange,
    document: LangiumDocument,
    { former }: Comparison,
    documents: LangiumDocuments,
): ReviewedChange {
    const { fingerprint, labels, before, after, verdict, severity, consequences } = change;
    const { approval, gated, missingRoles, reason } = change;
    const was = before && locationOf(before.span, former);
    return {
        ...{ fingerprint, agreement, labels, severity, following: consequences.length },
        ...{ client: verdict.client, provider: verdict.provider, sentence: whatPhrase(change) },
        ...{ approved: approval !== undefined, stops: gated, missingRoles },
        ...(reason !== undefined && { reason }),
        current: currentLocation(change, document, documents, former),
        ...(before && { before: before.text }),
        ...(after && { after: after.text }),
        ...(was && { former: was }),
    };
}
