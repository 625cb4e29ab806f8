import type { ReviewFinding } from '../../review/change.js';
import type { FiledApproval } from '../../review/policy/approvals.js';
import { DEFAULT_POLICY, type Policy } from '../../review/policy/policy.js';
import { readApproval } from '../../review/policy/read-approval.js';
import { readPolicy } from '../../review/policy/read-policy.js';
import { removedPolicy, weakenedPolicy } from '../../review/policy/weakening.js';
import { UsageError } from '../terminal.js';
import { CONFIG_FILE } from '../setting-files.js';
import type { Sides } from './sides.js';

/** What a house asks of changes, and what it has approved. */
export interface Settings {
    /** That of the earlier revision. */
    readonly policy: Policy;
    /** Those of the later revision. */
    readonly approvals: readonly FiledApproval[];
    /** How the policy itself became weaker. */
    readonly findings: readonly ReviewFinding[];
}

/** Reads the policy and the approvals of two revisions. Throws a `UsageError` where one of them cannot be understood. */
export function settingsOf({ before, after }: Sides): Settings {
    const [earlier, later] = [before, after].map(side => side.settings.get(CONFIG_FILE));
    const policy = earlier === undefined ? DEFAULT_POLICY : expectPolicy(earlier, before.name.text);
    const next = later === undefined ? undefined : expectPolicy(later, after.name.text);
    const weakened = next ? weakenedPolicy(policy, next) : removedPolicy();
    return {
        policy,
        // A first policy weakens nothing: it holds from the next review on.
        findings: earlier === undefined ? [] : weakened,
        approvals: [...after.settings]
            .filter(([path]) => path !== CONFIG_FILE)
            .map(([file, text]) => expectApproval(file, text, before.settings.get(file) !== text)),
    };
}

function expectPolicy(text: string, revision: string): Policy {
    const read = readPolicy(text);
    if (read.kind === 'policy') return read.policy;
    throw new UsageError(`the policy of ${revision} cannot be understood. ${read.problems.join(' ')}`);
}

function expectApproval(file: string, text: string, isNew: boolean): FiledApproval {
    const read = readApproval(text, file);
    if (read.kind === 'approval') return { approval: read.approval, file, isNew };
    throw new UsageError(`an approval cannot be understood. ${read.problem}`);
}
