import {
    SEVERITIES,
    type AgreementChanges,
    type Change,
    type Direction,
    type GradedChange,
    type Perspective,
    type Review,
    type ReviewFinding,
    type RevisionName,
    type Severity,
} from './change.js';

/** How one agreement differs, and in which file it stands. */
export interface ComparedAgreement extends AgreementChanges {
    /** The path in the later revision, or in the earlier one where it is gone, from the root of the repository. */
    readonly file: string;
    /** The path before, where it was renamed. */
    readonly formerFile: string | undefined;
}

/** What is asked of a review. */
export interface ReviewQuestion {
    readonly before: RevisionName;
    readonly after: RevisionName;
    readonly perspective: Perspective;
    /** From which severity on a change is gated; `none` gates nothing. */
    readonly failOn: Severity | 'none';
}

/** Grades what changed, and says whether it may pass. */
export function reviewOf(compared: readonly ComparedAgreement[], question: ReviewQuestion): Review {
    const agreements = compared.map(agreement => ({
        agreement: agreement.agreement,
        title: agreement.title,
        status: agreement.status,
        file: agreement.file,
        formerFile: agreement.formerFile,
        changes: agreement.changes.map(change => graded(change, question)),
    }));
    const findings = compared.flatMap(agreement => findingsOf(agreement, question));
    return {
        before: question.before,
        after: question.after,
        perspective: question.perspective,
        agreements,
        findings,
        gated: agreements.some(each => each.changes.some(isGated)) || findings.some(finding => finding.gated),
    };
}

/** An agreement that is gone has no change of its own that could be graded, and is the gravest of all. */
function findingsOf({ agreement, status, file }: ComparedAgreement, { failOn }: ReviewQuestion): ReviewFinding[] {
    if (status !== 'removed') return [];
    const message = `The agreement \`${agreement}\` is gone, and with it everything that it promised. If it has ended, say so in its status: \`status superseded\`.`;
    return [{ id: 'agreement.removed', message, gated: failOn !== 'none', file, line: undefined }];
}

function graded(change: Change, question: ReviewQuestion): GradedChange {
    const severity = severityOf(change, question.perspective);
    return {
        ...change,
        severity,
        gated: question.failOn !== 'none' && gravity(severity) <= gravity(question.failOn),
        reason: undefined,
        approval: undefined,
        consequences: change.consequences.map(each => graded(each, question)),
    };
}

function severityOf({ verdict }: Change, perspective: Perspective): Severity {
    if (perspective !== 'both') return BY_DIRECTION[verdict[perspective]];
    const both = [BY_DIRECTION[verdict.client], BY_DIRECTION[verdict.provider]];
    return SEVERITIES.find(severity => both.includes(severity)) ?? 'info';
}

const BY_DIRECTION: Readonly<Record<Direction, Severity>> = {
    worse: 'major',
    unclear: 'review',
    mixed: 'review',
    better: 'improve',
    neutral: 'info',
};

function gravity(severity: Severity): number {
    return SEVERITIES.indexOf(severity);
}

function isGated(change: GradedChange): boolean {
    return change.gated || change.consequences.some(isGated);
}
