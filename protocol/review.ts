import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { Location } from 'vscode-languageserver-types';

/** The earlier revision that an open file is compared with. */
export interface Baseline {
    /** As a person would name it: `HEAD`, `main`, `v3.msa`. */
    readonly name: string;
    /** The hash of its commit or of its content: the same revision never has other files. */
    readonly revision: string;
    /** Who made the changes since, by name or address, where the editor knows it: a policy may want somebody else to approve them. */
    readonly authors?: readonly string[];
    /** The address of the folder with the policy and the approvals, such as that of the repository; else it is the opened folder. */
    readonly root?: string;
}

/** Compares an open file with an earlier revision from now on; with `null` no more. */
export namespace SetBaseline {
    export interface Params {
        readonly uri: string;
        readonly baseline: Baseline | null;
    }
    /** `refused` says in a sentence why there is nothing to compare. */
    export type Result =
        | { readonly kind: 'compared'; readonly changes: ChangesOfFile.Params }
        | { readonly kind: 'refused'; readonly reason: string }
        | { readonly kind: 'ended' };
    export const type = new RequestType<Params, Result, void>('msa/review/setBaseline');
}

/**
 * The server asks the editor for a file of an earlier revision: the compared file, then what it imports, and the
 * policy of its house, each once for a revision. The address is that of the file today.
 */
export namespace ReadBaselineFile {
    export interface Params {
        readonly revision: string;
        readonly uri: string;
    }
    /** `null` where the revision has no such file. */
    export type Result = { readonly text: string } | null;
    export const type = new RequestType<Params, Result, void>('msa/review/readBaselineFile');
}

/** What a change is for one of the parties. */
type ReviewedDirection = 'better' | 'worse' | 'neutral' | 'mixed' | 'unclear';

/** From the most to the least grave. */
type ReviewedSeverity = 'critical' | 'major' | 'minor' | 'review' | 'improve' | 'info';

/** A commitment that the file no longer says as in its baseline. */
export interface ReviewedChange {
    /** Of the commitment and its two values: what an approval is bound to. */
    readonly fingerprint: string;
    /** The name of the agreement; empty for a change that reaches several. */
    readonly agreement: string;
    /** The commitment from the outside in: `Premium`, `P1`, `Response`. */
    readonly labels: readonly string[];
    /** The value before; absent where the commitment is new. */
    readonly before?: string;
    /** The value now; absent where the commitment is gone. */
    readonly after?: string;
    readonly client: ReviewedDirection;
    readonly provider: ReviewedDirection;
    readonly severity: ReviewedSeverity;
    /** Whether somebody has approved it in a way that counts. */
    readonly approved: boolean;
    /** Whether the policy stops it until it is approved. */
    readonly stops: boolean;
    /** Where it is stopped: the roles in which the policy still asks for an approval; empty where any role does. */
    readonly missingRoles: readonly string[];
    /** Why it is as grave as it is, or why it is stopped: full sentences, where the severity alone does not say it. */
    readonly reason?: string;
    /** The whole change in words, such as `Premium / P1 / Response: 15 min → 30 min (15 min longer)`. */
    readonly sentence: string;
    /** How many commitments follow from it. */
    readonly following: number;
    /** Where it is written now; where it is gone, what held it. It can be in an imported file. */
    readonly current: Location;
    /** Where it was written, by the address of today and the lines of the baseline. */
    readonly former?: Location;
}

/** All changes of a file since its baseline, the gravest first: when it is compared, and after each edit. */
export namespace ChangesOfFile {
    export interface Params {
        readonly uri: string;
        readonly baseline: Baseline;
        readonly changes: readonly ReviewedChange[];
        /** In words: `3 changes since HEAD, 1 worse for the client`. */
        readonly summary: string;
        /** The roles in which somebody may approve, as the policy names them; empty where it names none and any will do. */
        readonly roles: readonly string[];
        /** What else a reviewer should know, in full sentences: a policy that is weaker or cannot be read, an approval that does not count. */
        readonly notices: readonly string[];
    }
    export const type = new NotificationType<Params>('msa/review/changed');
}

/** Approves a change: answers the file to write, the same that `msa approve` writes. */
export namespace ApproveChange {
    export interface Params {
        readonly uri: string;
        readonly fingerprint: string;
        /** Who approves: an address. */
        readonly by: string;
        readonly role: string;
        /** Why the change is right. */
        readonly reason: string;
    }
    /** `refused` says in a sentence why there is nothing to write. */
    export type Result =
        | { readonly kind: 'approval'; readonly uri: string; readonly text: string }
        | { readonly kind: 'refused'; readonly reason: string };
    export const type = new RequestType<Params, Result, void>('msa/review/approve');
}
