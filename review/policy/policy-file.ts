import type { Perspective, Severity } from '../change.js';
import type { ApprovalRequirement, FailOn } from './policy.js';

/** The settings of a project: `msa.config.json` at the root of its repository. */
export interface ConfigFile {
    /** The address of this schema, for editors that do not know the file by its name. */
    readonly $schema?: string;
    readonly review?: PolicyFile;
}

/** How changes of agreements are reviewed. */
export interface PolicyFile {
    /**
     * From whose side changes are graded: `client`, `provider`, or `both`, which takes the graver of the two.
     * @default client
     */
    readonly perspective?: Perspective;
    /**
     * From which severity on a change is stopped: `critical`, `major`, `minor`, `review`, or `none`.
     * @default major
     */
    readonly failOn?: FailOn;
    /** The tag of the version that was signed, or a pattern of which the latest tag counts: `executed/*`. */
    readonly signed?: string;
    /** Patterns of identifiers or paths of which every weakening is critical: `data.**`, `premium.P1.**`. */
    readonly protected?: readonly string[];
    /** What the house thinks of single kinds of changes. Of several for a change, the last one decides. */
    readonly rules?: readonly RuleFile[];
    /** Whose approval lets a change pass that is stopped. Without requirements one approval of any role does. */
    readonly approvals?: ApprovalsFile;
}

/** How grave changes of a kind are. */
export interface RuleFile {
    /** A pattern of identifiers or paths: `pricing.**`, `promise.*.lengthened`. */
    readonly match: string;
    /** How grave these changes are, whatever they would be by themselves. */
    readonly severity?: Severity;
    /**
     * Up to which share of the value before a change is minor: `3%`.
     * @pattern ^\d{1,3}(\.\d{1,4})?%$
     */
    readonly tolerate?: string;
}

/** Whose approval is needed for changes that are stopped. */
export interface ApprovalsFile {
    /** Who has to approve what. A change that several of them ask for needs all of them. */
    readonly required?: readonly RequirementFile[];
    /**
     * Whether who made a change may approve it.
     * @default true
     */
    readonly byAuthor?: boolean;
    /**
     * After how many days an approval counts no more.
     * @type integer
     * @minimum 1
     */
    readonly maximumAge?: number;
}

/** Who has to approve changes of a kind. */
export interface RequirementFile {
    /** A pattern of identifiers or paths; `**` for all. */
    readonly match: string;
    /** Only changes that are worse for a party, or that are more work for the provider. */
    readonly when?: NonNullable<ApprovalRequirement['when']>;
    /**
     * The roles of which somebody has to approve, such as `client-owner`.
     * @minItems 1
     */
    readonly roles: readonly string[];
    /**
     * How many persons.
     * @type integer
     * @minimum 1
     * @default 1
     */
    readonly count?: number;
}
