import type { SourceSpan } from '../language/agreement/provenance.js';
import type { Magnitude } from './orders/order.js';

/** What happened to a commitment for one party. `mixed`: better in some cases, worse in others. `unclear`: nobody can tell from what is written. */
export type Direction = 'better' | 'worse' | 'neutral' | 'mixed' | 'unclear';

/** `proven` for every case; `conditional` where it rests on something that is said; `unclear` where no order exists. */
export type Certainty = 'proven' | 'conditional' | 'unclear';

/** From the most to the least grave, for the party from whose side the change is looked at. */
export const SEVERITIES = ['critical', 'major', 'minor', 'review', 'improve', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** From whose side changes are graded. `both`: the graver of the two. */
export type Perspective = 'client' | 'provider' | 'both';

/** Which side of an agreement a change touches. */
export type Aspect =
    | 'existence'
    | 'value'
    | 'scope'
    | 'condition'
    | 'modality'
    | 'measurement'
    | 'remedy'
    | 'definition'
    | 'party'
    | 'lifecycle'
    | 'text'
    | 'presentation';

/** For triage: what is at stake. */
export type Stake = 'money' | 'time' | 'risk' | 'control' | 'remedy' | 'data' | 'wording';

export interface Verdict {
    readonly client: Direction;
    readonly provider: Direction;
    /** Whether the provider has to do more or less than before; absent where that does not change. */
    readonly providerLoad: 'up' | 'down' | undefined;
    readonly certainty: Certainty;
    /** What a conditional verdict rests on, as a clause without a period. */
    readonly condition: string | undefined;
}

/** One side of a change: what was or is agreed, and where it is written. */
export interface Side {
    /** The value for people. */
    readonly text: string;
    /** The same for machines: equal texts for equal values. */
    readonly canonical: string;
    /** Where it is written, in the files of its own revision. */
    readonly span: SourceSpan;
}

/** One commitment that another revision of an agreement no longer says as before. */
export interface Change {
    /** `<kind>.<metric>.<action>`, such as `access.inactive-accounts.lengthened`. */
    readonly id: string;
    readonly kind: string;
    readonly metric: string;
    readonly action: string;
    readonly aspect: Aspect;
    readonly stake: Stake;
    /** The commitment as a path of identities, such as `premium.P1.respond`. The same in both revisions, by the names of the later one. */
    readonly path: string;
    /** The same for people, from the outside in: `Premium`, `P1`, `Response`. */
    readonly labels: readonly string[];
    /** Absent where the commitment is new. */
    readonly before: Side | undefined;
    /** Absent where it is gone. */
    readonly after: Side | undefined;
    readonly verdict: Verdict;
    readonly magnitude: Magnitude | undefined;
    /** How grave losing it is by itself, before policy and perspective: a protected commitment, any other, or one of low effect. */
    readonly weight: Weight;
    /** Of the commitment and its two values: never of words, files, lines or languages. 16 hexadecimal digits. */
    readonly fingerprint: string;
    /** What else changed because of this edit: promises that follow a calendar, tiers that inherit. */
    readonly consequences: readonly Change[];
    /** Where what is gone was taken out of: the place, in the later revision, of what it was a part of. Absent where something stands after. */
    readonly holder: SourceSpan | undefined;
}

export type Weight = 'protected' | 'material' | 'slight';

/** How one agreement differs between two revisions. */
export interface AgreementChanges {
    /** The name of the agreement in the later revision, or in the earlier one where it is gone. */
    readonly agreement: string;
    readonly title: string;
    readonly status: 'added' | 'removed' | 'changed' | 'unchanged';
    /** Roots, the order of the agreement; what follows from them stands in `consequences`. */
    readonly changes: readonly Change[];
    /** Declarations that may be renamed: they count as removed and added until `was` says so. */
    readonly suspectedRenames: readonly SuspectedRename[];
}

export interface SuspectedRename {
    /** As in the grammar: `Tier`. */
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    /** What people call it now; its name where it has no label. */
    readonly label: string;
    /** The share of commitments that are the same: 0.8 to 1. */
    readonly similarity: number;
    readonly span: SourceSpan;
}

/** A change together with what policy, perspective and approvals make of it. */
export interface GradedChange extends Change {
    readonly severity: Severity;
    /** Whether policy stops it: it is grave enough and nobody who may has approved it. */
    readonly gated: boolean;
    /** Why it is gated or not, as a sentence, where that is not its severity alone: a protected path, a tolerance, an approval. */
    readonly reason: string | undefined;
    readonly approval: ApprovalMark | undefined;
    /** Where it is gated: the roles in which the policy still asks for an approval; empty where any role does. */
    readonly missingRoles: readonly string[];
    readonly consequences: readonly GradedChange[];
}

/** One edit of a base, a library or a calendar that several agreements use. Its consequences are those in all of them, each once. */
export interface SharedChange extends GradedChange {
    readonly reaches: readonly Reach[];
}

/** An agreement that an edit outside of it reaches. */
export interface Reach {
    readonly agreement: string;
    readonly title: string;
    readonly file: string;
    /** The fingerprints of what follows from the edit in this agreement. */
    readonly consequences: readonly string[];
}

export interface ApprovalMark {
    readonly by: string;
    readonly role: string;
    readonly reason: string;
    /** The file of the approval, as a path of the repository. */
    readonly file: string;
}

/** What every output is made of: the graded changes of all agreements between two revisions. */
export interface Review {
    readonly before: RevisionName;
    readonly after: RevisionName;
    readonly perspective: Perspective;
    readonly agreements: readonly ReviewedAgreement[];
    /** Edits of what several agreements use: each stands here once, and in none of the agreements. */
    readonly shared: readonly SharedChange[];
    /** Findings about the review itself: a weakened policy, an expired or unused approval, a suspected rename. */
    readonly findings: readonly ReviewFinding[];
    /** Whether anything is gated: the verdict that comes first. */
    readonly gated: boolean;
}

export interface RevisionName {
    /** As a person would name it: `HEAD`, `the working tree`, `v2026.1`, `main`, or a file. */
    readonly text: string;
    /** The full hash of its commit, where it is one. */
    readonly commit: string | undefined;
}

export interface ReviewedAgreement extends Omit<AgreementChanges, 'changes' | 'suspectedRenames'> {
    /** The path of its file in the later revision, else in the earlier one, from the root of the repository, with `/`. */
    readonly file: string;
    /** The path before, where it was renamed. */
    readonly formerFile: string | undefined;
    readonly changes: readonly GradedChange[];
}

export interface ReviewFinding {
    /** `policy.weakened`, `policy.removed`, `approval.expired`, `approval.unused`, `approval.self`, `rename.suspected`, … */
    readonly id: string;
    /** Full sentences: what is wrong, what it means, what to do. */
    readonly message: string;
    readonly gated: boolean;
    /** Where an approval can let it pass. */
    readonly fingerprint?: string;
    /** Where it is about a place of the later revision: reports find its file and line. */
    readonly span?: SourceSpan;
    /** The file and the line, counted from 1, where there is one. */
    readonly file: string | undefined;
    readonly line: number | undefined;
}

/** Where a span stands in a file of its revision: what an output needs to point at it. Lines and columns count from 1. */
export interface Location {
    /** From the root of the repository, or from the folder of the command, with `/`. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** Finds the place of one side of a change. */
export interface Locator {
    readonly before: (span: SourceSpan) => Location;
    readonly after: (span: SourceSpan) => Location;
}
