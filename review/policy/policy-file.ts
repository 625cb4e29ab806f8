import type { Perspective, Severity } from '../change.js';
import type { ApprovalRequirement, FailOn } from './policy.js';

/** The settings of a project: `msa.config.json` at the root of its repository. */
export interface ConfigFile {
    readonly $schema?: string;
    readonly review?: PolicyFile;
}

/** How changes of agreements are reviewed. */
export interface PolicyFile {
    /** From whose side changes are graded: `client` (the default), `provider`, or `both`, which takes the graver of the two. */
    readonly perspective?: Perspective;
    /** From which severity on a change is stopped: `critical`, `major` (the default), `minor`, `review`, or `none`. */
    readonly failOn?: FailOn;
    /** The tag of the version that was signed, or a pattern of which the latest tag counts: `executed/*`. */
    readonly signed?: string;
    /** Patterns of identifiers or paths of which every weakening is critical: `data.**`, `premium.P1.**`. */
    readonly protected?: readonly string[];
    /** What the house thinks of single kinds of changes. Of several for a change, the last one decides. */
    readonly rules?: readonly RuleFile[];
    readonly approvals?: ApprovalsFile;
}

/** How grave changes of a kind are. */
export interface RuleFile {
    /** A pattern of identifiers or paths: `pricing.**`, `promise.*.lengthened`. */
    readonly match: string;
    readonly severity?: Severity;
    /** Up to which share of the value before a change is minor: `3%`. */
    readonly tolerate?: string;
}

/** Whose approval is needed for changes that are stopped. */
export interface ApprovalsFile {
    readonly required?: readonly RequirementFile[];
    /** Whether who made a change may approve it: `true` by default. */
    readonly byAuthor?: boolean;
    /** After how many days an approval counts no more. */
    readonly maximumAge?: number;
}

/** Who has to approve changes of a kind. */
export interface RequirementFile {
    /** A pattern of identifiers or paths; `**` for all. */
    readonly match: string;
    /** Only changes that are worse for a party, or that are more work for the provider. */
    readonly when?: NonNullable<ApprovalRequirement['when']>;
    /** The roles of which somebody has to approve. */
    readonly roles: readonly string[];
    /** How many persons: 1 by default. */
    readonly count?: number;
}
