import type { ReviewFinding } from '../change.js';
import type { FiledApproval } from './approvals.js';
import { DEFAULT_POLICY, type Policy } from './policy.js';
import { readApproval } from './read-approval.js';
import { readPolicy } from './read-policy.js';
import { removedPolicy, weakenedPolicy } from './weakening.js';

/** The file of the policy, at the root of the repository. */
export const CONFIG_FILE = 'msa.config.json';
/** The folder of the approvals, at the same place. */
export const APPROVALS_FOLDER = 'approvals';

/** Whether a path is that of a policy or of an approval. */
export function isSetting(path: string): boolean {
    return path === CONFIG_FILE || /^approvals\/[^/]+\.json$/.test(path);
}

/** The texts of the policy and the approvals of a revision, by their paths from the root of the repository. */
export interface SettingFiles {
    /** As a person would name the revision: `HEAD`. */
    readonly name: string;
    readonly files: ReadonlyMap<string, string>;
}

/** What a house asks of changes, and what it has approved. */
export interface Settings {
    /** That of the earlier revision. */
    readonly policy: Policy;
    /** Those of the later revision. */
    readonly approvals: readonly FiledApproval[];
    /** How the policy itself became weaker. */
    readonly findings: readonly ReviewFinding[];
    /** The files that cannot be understood, each as a sentence that begins with a small letter. They say nothing. */
    readonly problems: readonly string[];
}

/** Reads the policy and the approvals of two revisions. Never throws. */
export function settingsOf(before: SettingFiles, after: SettingFiles): Settings {
    const problems: string[] = [];
    const [earlier, later] = [before, after].map(side => policyOf(side, problems));
    const policy = earlier ?? DEFAULT_POLICY;
    const isStated = after.files.has(CONFIG_FILE);
    const weakened = later ? weakenedPolicy(policy, later) : isStated ? [] : removedPolicy();
    return {
        policy,
        // A first policy weakens nothing: it holds from the next review on.
        findings: earlier ? weakened : [],
        approvals: [...after.files].flatMap(([file, text]): readonly FiledApproval[] => {
            if (file === CONFIG_FILE) return [];
            const read = readApproval(text, file);
            if (read.kind === 'approval')
                return [{ approval: read.approval, file, isNew: before.files.get(file) !== text }];
            problems.push(`an approval cannot be understood. ${read.problem}`);
            return [];
        }),
        problems,
    };
}

function policyOf({ name, files }: SettingFiles, problems: string[]): Policy | undefined {
    const text = files.get(CONFIG_FILE);
    const read = text === undefined ? undefined : readPolicy(text);
    if (read?.kind !== 'wrong') return read?.policy;
    problems.push(`the policy of ${name} cannot be understood. ${read.problems.join(' ')}`);
    return undefined;
}
