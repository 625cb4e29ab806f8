import type { Perspective, Severity } from '../change.js';

/** From which severity on a change is stopped, or that none is. */
export const FAIL_ON = ['critical', 'major', 'minor', 'review', 'none'] as const satisfies readonly (
    Severity | 'none'
)[];
export type FailOn = (typeof FAIL_ON)[number];

/** What a house asks of changes to its agreements: `review` in `msa.config.json`. */
export interface Policy {
    /** From whose side changes are graded. */
    readonly perspective: Perspective;
    readonly failOn: FailOn;
    /** The version that was signed: a tag, or a pattern of tags of which the latest counts, such as `executed/*`. */
    readonly signed: string | undefined;
    /** Patterns of identifiers or paths of which every weakening is critical: `data.**`, `premium.P1.**`. */
    readonly protected: readonly string[];
    /** Of several rules for a change, the last one that says something decides. */
    readonly rules: readonly PolicyRule[];
    readonly approvals: ApprovalPolicy;
}

export interface PolicyRule {
    /** A pattern of identifiers or paths. */
    readonly match: string;
    readonly severity: Severity | undefined;
    /** A change of at most this share of the value before is minor: 0.03 for `3%`. */
    readonly tolerance: number | undefined;
}

export interface ApprovalPolicy {
    /** Who has to approve what is stopped; without a requirement that fits, one approval of any role. */
    readonly required: readonly ApprovalRequirement[];
    /** Whether the author of a change may approve it. */
    readonly byAuthor: boolean;
    /** After so many days an approval counts no more. */
    readonly maximumAge: number | undefined;
}

export interface ApprovalRequirement {
    /** A pattern of identifiers or paths; `**` for all. */
    readonly match: string;
    /** Only changes that are worse for this party, or that are more work for the provider. */
    readonly when: 'worse-for-client' | 'worse-for-provider' | 'more-work' | undefined;
    readonly roles: readonly string[];
    /** How many persons. */
    readonly count: number;
}

/** What holds where no policy is written: proven weakenings of what the client has are stopped. */
export const DEFAULT_POLICY: Policy = {
    perspective: 'client',
    failOn: 'major',
    signed: undefined,
    protected: [],
    rules: [],
    approvals: { required: [], byAuthor: true, maximumAge: undefined },
};
