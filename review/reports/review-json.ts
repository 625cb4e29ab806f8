import type {
    ApprovalMark,
    Aspect,
    Certainty,
    Direction,
    Perspective,
    ReviewedAgreement,
    Severity,
    Stake,
    Weight,
} from '../change.js';
import type { GroupName } from './groups.js';

/**
 * How agreements differ between two revisions, for programs: each change with what it means to both parties, and
 * whether it is stopped. What a change does not have is absent.
 */
export interface ReviewJson {
    /** Where the schema of this format is published. */
    readonly $schema: 'https://raw.githubusercontent.com/agreements-as-code/msa/main/schemas/review.schema.json';
    readonly format: 'msa-review';
    /** Grows when a program that reads this format would have to change. */
    readonly formatVersion: 1;
    readonly before: RevisionJson;
    readonly after: RevisionJson;
    /** From whose side the changes are graded. */
    readonly perspective: Perspective;
    /** Whether anything is stopped. */
    readonly gated: boolean;
    /** The same as a sentence, with how much there is of it. */
    readonly verdict: string;
    readonly counts: CountsJson;
    readonly agreements: readonly ReviewedAgreementJson[];
    /** Edits of what several agreements use: each stands here once, and in none of the agreements. */
    readonly shared: readonly SharedChangeJson[];
    /** What is to be said of the review itself: a weakened policy, an approval that nothing needs. */
    readonly findings: readonly ReviewFindingJson[];
}

/** One of the two revisions that were compared. */
export interface RevisionJson {
    /** As a person would name it: a branch, a tag, a file, or the working tree. */
    readonly text: string;
    /** The full hash of its commit, where it is one. */
    readonly commit?: string | undefined;
}

/** How many changes there are, without what follows from them. */
export interface CountsJson {
    readonly client: PartyCountsJson;
    readonly provider: PartyCountsJson;
    readonly groups: GroupCountsJson;
}

/** How many changes are better or worse for a party. */
export type PartyCountsJson = Readonly<Record<Direction, number>>;

/** How many changes reports show in each of their groups. */
export type GroupCountsJson = Readonly<Record<GroupName, number>>;

/** One agreement with what changed in it. */
export interface ReviewedAgreementJson {
    readonly name: string;
    readonly title: string;
    readonly status: ReviewedAgreement['status'];
    /** From the root of the repository. */
    readonly file: string;
    /** The path before, where the file was renamed. */
    readonly formerFile?: string | undefined;
    /** Those of this agreement alone, the gravest first; what follows from a change stands in it. */
    readonly changes: readonly ChangeJson[];
}

/** One edit of a base, a library or a calendar that several agreements use, with what follows in all of them. */
export interface SharedChangeJson extends ChangeJson {
    readonly reaches: readonly ReachJson[];
}

/** An agreement that an edit outside of it reaches. */
export interface ReachJson {
    readonly name: string;
    readonly title: string;
    readonly file: string;
    /** The fingerprints of what follows from the edit in this agreement. */
    readonly consequences: readonly string[];
}

/** One commitment that the later revision no longer says as the earlier one does. */
export interface ChangeJson {
    /** The kind of commitment, the metric and what happened to it. */
    readonly id: string;
    /** The page that says what the identifier means. */
    readonly page: string;
    /** Sixteen hexadecimal digits for this change of this commitment between these two values; approvals name it. */
    readonly fingerprint: string;
    readonly kind: string;
    readonly metric: string;
    readonly action: string;
    readonly aspect: Aspect;
    readonly stake: Stake;
    /** The commitment by the names of the later revision. */
    readonly path: string;
    /** The same for people, from the outside in. */
    readonly labels: readonly string[];
    /** Absent where the commitment is new. */
    readonly before?: SideJson | undefined;
    /** Absent where it is gone. */
    readonly after?: SideJson | undefined;
    /** For what is gone: the place, in the later revision, of what it was a part of. */
    readonly holder?: LocationJson | undefined;
    readonly verdict: VerdictJson;
    readonly magnitude?: MagnitudeJson | undefined;
    readonly weight: Weight;
    readonly severity: Severity;
    /** Whether policy stops it. */
    readonly gated: boolean;
    /** Why it is stopped or not, where that is not its severity alone. */
    readonly reason?: string | undefined;
    readonly approval?: ApprovalMarkJson | undefined;
    /** Where it is stopped: the roles in which the policy still asks for an approval; empty where any role does. */
    readonly missingRoles: readonly string[];
    /** What else changed because of this edit. */
    readonly consequences: readonly ChangeJson[];
}

/** What was or is agreed, and where it is written. */
export interface SideJson {
    readonly text: string;
    /** Equal texts for equal values. */
    readonly canonical: string;
    readonly location: LocationJson;
}

/** A stretch of a file of its revision. Lines and columns count from 1. */
export interface LocationJson {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** What a change means to each party. */
export interface VerdictJson {
    readonly client: Direction;
    readonly provider: Direction;
    /** Whether the provider has to do more or less than before; absent where that stays. */
    readonly providerLoad?: 'up' | 'down' | undefined;
    readonly certainty: Certainty;
    /** What a conditional verdict rests on. */
    readonly condition?: string | undefined;
}

/** By how much a value changed. */
export interface MagnitudeJson {
    readonly text: string;
    /** As a share of the value before: 1 where it doubled or fell away. */
    readonly share?: number | undefined;
}

/** Who has approved a change. */
export type ApprovalMarkJson = ApprovalMark;

/** Something about the review itself. */
export interface ReviewFindingJson {
    readonly id: string;
    readonly message: string;
    /** Whether it stops the changes under review. */
    readonly gated: boolean;
    /** An approval that names it lets it pass; absent where none can. */
    readonly fingerprint?: string | undefined;
    readonly file?: string | undefined;
    readonly line?: number | undefined;
}
