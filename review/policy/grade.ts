import { fingerprintOf } from '../fingerprint.js';
import {
    SEVERITIES,
    type ApprovalMark,
    type AgreementChanges,
    type Change,
    type GradedChange,
    type Review,
    type ReviewedAgreement,
    type ReviewFinding,
    type RevisionName,
} from '../change.js';
import { flawOf, missingApproval, type ApprovalContext, type FiledApproval } from './approvals.js';
import { apart } from './shared-changes.js';
import type { FailOn, Policy } from './policy.js';
import { gradeOf, graver } from './severity.js';
import { groupedBy } from '../../language/values/grouped.js';

/** The changes of one agreement, and its file. */
export interface ChangedAgreement extends AgreementChanges {
    readonly file: string;
    readonly formerFile: string | undefined;
}

/** What a review is made of. */
export interface ReviewInput extends Omit<ApprovalContext, 'policy'> {
    readonly before: RevisionName;
    readonly after: RevisionName;
    readonly agreements: readonly ChangedAgreement[];
    /** The policy of the earlier revision: a change of the policy is itself graded by the policy before it. */
    readonly policy: Policy;
    readonly approvals: readonly FiledApproval[];
    /** What is wrong with the policy or the approvals themselves. */
    readonly findings: readonly ReviewFinding[];
}

/** Grades all changes by the policy, marks what is approved, and says whether anything is stopped. Never throws. */
export function reviewOf(input: ReviewInput): Review {
    const { policy, agreements, approvals, before, after } = input;
    const context: ApprovalContext = { policy: policy.approvals, today: input.today, authors: input.authors };
    const byFingerprint = groupedBy(approvals, ({ approval }) => approval.fingerprint);
    const used = new Set<FiledApproval>();
    const validFor = (fingerprint: string): readonly FiledApproval[] => {
        const filed = byFingerprint.get(fingerprint) ?? [];
        for (const each of filed) used.add(each);
        return filed.filter(each => !flawOf(each, context));
    };
    const grade = (change: Change): GradedChange => {
        const consequences = change.consequences.map(grade);
        const own = gradeOf(change, policy);
        // An approval of a cause also covers what follows from it, so the cause is as grave as the gravest of its
        // consequences.
        const gravest = consequences.find(each => consequences.every(other => !graver(other.severity, each.severity)));
        const follows = gravest && graver(gravest.severity, own.severity) ? gravest : undefined;
        const severity = follows?.severity ?? own.severity;
        const valid = validFor(change.fingerprint);
        const [first] = valid;
        return {
            ...change,
            severity,
            gated: false,
            reason: follows ? `What follows from it is ${severity}.` : own.reason,
            approval: first && approvalMark(first),
            missingRoles: [],
            consequences,
        };
    };
    /** A root is stopped, or let pass, with all that follows from it. */
    const gradeRoot = (change: Change): GradedChange => {
        const graded = grade(change);
        if (!isAtLeast(graded.severity, policy.failOn)) return graded;
        const missing = missingApproval(change, validFor(change.fingerprint), policy.approvals);
        if (missing === undefined) return graded;
        const { message, roles } = missing;
        // That an approval is needed is normal; the reason names only the roles that have to approve, and an approval
        // that is not enough.
        const isNews = roles.length > 0 || byFingerprint.has(change.fingerprint);
        const reasons = [graded.reason, isNews ? message : undefined].filter(each => each !== undefined);
        return { ...graded, gated: true, missingRoles: roles, reason: reasons.join(' ') || undefined };
    };
    const letPass = (finding: ReviewFinding): ReviewFinding => {
        const [first] = finding.fingerprint === undefined ? [] : validFor(finding.fingerprint);
        if (!first) return finding;
        const { by, reason } = first.approval;
        return { ...finding, gated: false, message: `${finding.message} ${by} approved it: ${reason}` };
    };
    const { shared, own } = apart(agreements);
    const graded = agreements.map(({ agreement, title, status, file, formerFile }, index): ReviewedAgreement => ({
        agreement,
        title,
        status,
        file,
        formerFile,
        changes: inOrder((own[index] ?? []).map(gradeRoot)),
    }));
    const gradedShared = inOrder(shared.map(({ change, reaches }) => ({ ...gradeRoot(change), reaches })));
    const findings = [
        ...[...input.findings, ...agreements.flatMap(each => removedAgreement(each, policy.failOn))].map(letPass),
        ...renameFindings(agreements),
        ...approvalFindings(approvals, used, context),
    ];
    return {
        before,
        after,
        perspective: policy.perspective,
        agreements: graded,
        shared: gradedShared,
        findings,
        gated: [...findings, ...gradedShared, ...graded.flatMap(({ changes }) => changes)].some(({ gated }) => gated),
    };
}

function approvalMark({ approval: { by, role, reason }, file }: FiledApproval): ApprovalMark {
    return { by, role, reason, file };
}

/** A removed agreement has no commitments left to grade, so the removal itself counts as the gravest change. */
function removedAgreement({ agreement, status, file }: ChangedAgreement, failOn: FailOn): ReviewFinding[] {
    if (status !== 'removed') return [];
    const fingerprint = fingerprintOf('agreement.removed', agreement, undefined, undefined);
    const message = `The agreement \`${agreement}\` is gone, and with it everything that it promised. If it has ended, say so in its status: \`status superseded\`. Otherwise let somebody approve that.`;
    return [{ id: 'agreement.removed', message, gated: failOn !== 'none', fingerprint, file, line: undefined }];
}

/** Whether a severity is grave enough to be stopped. */
function isAtLeast(severity: GradedChange['severity'], failOn: FailOn): boolean {
    return failOn !== 'none' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** The gravest first; of the same severity in the order of the agreement. */
function inOrder<T extends GradedChange>(changes: readonly T[]): readonly T[] {
    return [...changes].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Each once, also where several agreements use what is renamed. */
function renameFindings(agreements: readonly ChangedAgreement[]): ReviewFinding[] {
    const found = new Map<string, ReviewFinding>();
    for (const { suspectedRenames, file } of agreements) {
        for (const { kind, from, to, label, similarity, span } of suspectedRenames) {
            const declared = label === to ? to : `${to} "${label}"`;
            const message = `The ${kind} "${to}" says nearly the same as "${from}", which is gone (${Math.floor(similarity * 100)}% of its commitments). If it is the same under a new name, write \`was ${from}\` where it is declared, as in \`${declared} was ${from}\`: until then it counts as one ${kind} gone and another one come.`;
            found.set(`${span.uri} ${span.offset} ${from}`, {
                id: 'rename.suspected',
                message,
                gated: false,
                span,
                file,
                line: undefined,
            });
        }
    }
    return [...found.values()];
}

function approvalFindings(
    approvals: readonly FiledApproval[],
    used: ReadonlySet<FiledApproval>,
    context: ApprovalContext,
): ReviewFinding[] {
    return approvals.flatMap((filed): ReviewFinding[] => {
        const { approval, file, isNew } = filed;
        if (!used.has(filed)) {
            if (!isNew) return [];
            const message = `No change has the fingerprint ${approval.fingerprint}, which this file approves: the change was undone, or its value changed again. Remove the file, or approve the change as it is now.`;
            return [{ id: 'approval.unused', message, gated: false, file, line: undefined }];
        }
        const flaw = flawOf(filed, context);
        return flaw
            ? [{ id: `approval.${flaw.kind}`, message: flaw.message, gated: false, file, line: undefined }]
            : [];
    });
}
