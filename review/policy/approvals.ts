import type { PlainDate } from '../../language/values/date.js';
import { parseDate } from '../../language/values/date.js';
import { dayNumber } from '../../language/values/moment.js';
import type { Change } from '../change.js';
import { fits } from './pattern.js';
import type { ApprovalPolicy, ApprovalRequirement } from './policy.js';

/** What a person agreed to: one change, bound to its fingerprint. A file of the repository. */
export interface Approval {
    /**
     * The address of this schema, for editors that do not know the file by its place.
     * @pattern \S
     */
    readonly $schema?: string;
    /**
     * The fingerprint of the change, as `msa diff` shows it: of the commitment and its two values.
     * @pattern ^[0-9a-f]{16}$
     */
    readonly fingerprint: string;
    /**
     * What happened, such as `promise.response.lengthened`, for those who read the file.
     * @pattern \S
     */
    readonly id: string;
    /**
     * The commitment, such as `premium.P1.respond`, for those who read the file.
     * @pattern \S
     */
    readonly path: string;
    /** The value before; `null` where the commitment is new. */
    readonly from: string | null;
    /** The value after; `null` where the commitment is gone. */
    readonly to: string | null;
    /**
     * Who approves: an address.
     * @pattern \S
     */
    readonly by: string;
    /**
     * In which role, as `roles` in the policy names it.
     * @pattern \S
     */
    readonly role: string;
    /**
     * The day of the approval.
     * @format date
     */
    readonly date: string;
    /**
     * Why the change is right.
     * @pattern \S
     */
    readonly reason: string;
    /**
     * Where it was agreed.
     * @pattern \S
     */
    readonly ticket?: string;
    /**
     * The last day on which the approval counts.
     * @format date
     */
    readonly expires?: string;
}

/** An approval and where it stands. */
export interface FiledApproval {
    readonly approval: Approval;
    /** The path of its file. */
    readonly file: string;
    /** Whether the file came with the changes: an older one that fits nothing is history. */
    readonly isNew: boolean;
}

/** The circumstances under which approvals are looked at. */
export interface ApprovalContext {
    readonly policy: ApprovalPolicy;
    readonly today: PlainDate;
    /** Who made the changes, where that is known: names or addresses. */
    readonly authors: readonly string[];
}

/** The reason, as a sentence, why an approval does not count; `undefined` where it counts. */
export function flawOf({ approval }: FiledApproval, { policy, today, authors }: ApprovalContext): Flaw | undefined {
    const [date, expires] = [parseDate(approval.date), parseDate(approval.expires)];
    const now = dayNumber(today);
    if (expires && dayNumber(expires) < now)
        return {
            kind: 'expired',
            message: `The approval ended on ${approval.expires ?? ''}. Approve the change again, or undo it.`,
        };
    const { maximumAge } = policy;
    if (maximumAge !== undefined && date && now - dayNumber(date) > maximumAge)
        return {
            kind: 'expired',
            message: `The approval of ${approval.date} is older than the ${maximumAge} days for which the policy lets approvals count. Approve the change again, or undo it.`,
        };
    if (!policy.byAuthor && authors.some(author => author.toLowerCase() === approval.by.toLowerCase()))
        return {
            kind: 'self',
            message: `${approval.by} approved a change of their own, which the policy does not allow. Somebody else has to approve it.`,
        };
    return undefined;
}

export interface Flaw {
    readonly kind: 'expired' | 'self';
    readonly message: string;
}

/** An approval that a change still lacks. */
export interface MissingApproval {
    /** As a sentence. */
    readonly message: string;
    /** The roles that the policy asks for; empty where any role does. */
    readonly roles: readonly string[];
}

/** The approvals that a change still lacks; `undefined` where it has what the policy asks for. */
export function missingApproval(
    change: Change,
    valid: readonly FiledApproval[],
    { required }: ApprovalPolicy,
): MissingApproval | undefined {
    const demands = required.filter(each => isAskedFor(each, change));
    if (demands.length === 0) return valid.length > 0 ? undefined : { message: 'It needs an approval.', roles: [] };
    const lacking = demands.filter(demand => {
        const persons = new Set(
            valid.filter(({ approval }) => demand.roles.includes(approval.role)).map(({ approval }) => approval.by),
        );
        return persons.size < demand.count;
    });
    if (lacking.length === 0) return undefined;
    const words = lacking.map(({ roles, count }) => `${count === 1 ? 'one' : count} of ${roles.join(' or ')}`);
    return {
        message: `It needs the approval of ${words.join(' and ')}.`,
        roles: [...new Set(lacking.flatMap(({ roles }) => roles))],
    };
}

function isAskedFor({ match, when }: ApprovalRequirement, change: Change): boolean {
    if (!fits(match, change)) return false;
    switch (when) {
        case 'worse-for-client':
            return change.verdict.client === 'worse';
        case 'worse-for-provider':
            return change.verdict.provider === 'worse';
        case 'more-work':
            return change.verdict.providerLoad === 'up';
        case undefined:
            return true;
    }
}
