import { jsonText } from '../../contract/text/terminal-text.js';
import type { GradedChange, Location, Review, ReviewedAgreement, Side } from '../change.js';
import { changePage, type ReportContext } from './context.js';
import { entriesOf, findingsOf, GROUPS } from './groups.js';
import type { ChangeJson, GroupCountsJson, ReviewedAgreementJson, ReviewJson, SideJson } from './review-json.js';
import { summaryOf } from './summary.js';

/** For programs, as the published schema says. The same review gives the same bytes. */
export function jsonReport(review: Review, context: ReportContext): string {
    return jsonText(reviewJson(review, context));
}

function reviewJson(review: Review, context: ReportContext): ReviewJson {
    const { before, after, perspective, gated, agreements, shared } = review;
    const { verdict, client, provider } = summaryOf(review);
    const groups = entriesOf(review, context).map(entry => entry.group);
    return {
        $schema: 'https://raw.githubusercontent.com/agreements-as-code/msa/main/schemas/review.schema.json',
        format: 'msa-review',
        formatVersion: 1,
        before,
        after,
        perspective,
        gated,
        verdict,
        counts: {
            client,
            provider,
            groups: Object.fromEntries(
                GROUPS.map(({ name }) => [name, groups.filter(group => group === name).length]),
            ) as GroupCountsJson,
        },
        agreements: agreements.map(agreement => agreementJson(agreement, context)),
        shared: shared.map(change => ({
            ...changeJson(change, context),
            reaches: change.reaches.map(({ agreement, ...reach }) => ({ name: agreement, ...reach })),
        })),
        findings: findingsOf(review, context).map(({ id, message, gated, fingerprint, file, line }) => ({
            id,
            message,
            gated,
            fingerprint,
            file,
            line,
        })),
    };
}

function agreementJson(reviewed: ReviewedAgreement, context: ReportContext): ReviewedAgreementJson {
    const { agreement, title, status, file, formerFile, changes } = reviewed;
    return {
        name: agreement,
        title,
        status,
        file,
        formerFile,
        changes: changes.map(each => changeJson(each, context)),
    };
}

function changeJson(change: GradedChange, context: ReportContext): ChangeJson {
    const { id, kind, metric, action, aspect, stake, path, labels, verdict, magnitude, weight, fingerprint } = change;
    const { severity, gated, reason, approval, missingRoles, before, after, holder, consequences } = change;
    return {
        id,
        page: changePage(id),
        fingerprint,
        kind,
        metric,
        action,
        aspect,
        stake,
        path,
        labels,
        before: before && sideJson(before, context.locate.before(before.span)),
        after: after && sideJson(after, context.locate.after(after.span)),
        holder: holder && context.locate.after(holder),
        verdict,
        magnitude,
        weight,
        severity,
        gated,
        reason,
        approval,
        missingRoles,
        consequences: consequences.map(each => changeJson(each, context)),
    };
}

function sideJson({ text, canonical }: Side, location: Location): SideJson {
    return { text, canonical, location };
}
