import { SEVERITIES, type ReviewFinding } from '../change.js';
import { fingerprintOf } from '../fingerprint.js';
import type { ApprovalRequirement, FailOn, Policy } from './policy.js';

/** In what respects a policy asks for less than before, each as a clause: `it no longer protects data.**`. */
function weakeningsOf(before: Policy, after: Policy): readonly string[] {
    const found: string[] = [];
    const add = (isWeaker: boolean, what: string): void => void (isWeaker && found.push(what));
    add(
        strictness(after.failOn) < strictness(before.failOn),
        after.failOn === 'none'
            ? 'it stops no changes any more'
            : `it stops changes from ${after.failOn} on instead of ${before.failOn}`,
    );
    add(
        before.perspective !== after.perspective && after.perspective !== 'both',
        `it looks from the side of the ${after.perspective} instead of ${before.perspective === 'both' ? 'both parties' : `the ${before.perspective}`}`,
    );
    for (const pattern of before.protected) add(!after.protected.includes(pattern), `it no longer protects ${pattern}`);
    add(before.signed !== undefined && after.signed !== before.signed, 'it names another signed version');
    const rule = (policy: Policy, match: string) => policy.rules.findLast(each => each.match === match);
    for (const { match, severity, tolerance } of after.rules) {
        const former = rule(before, match);
        add(
            severity !== undefined && SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(former?.severity ?? 'critical'),
            `it makes ${match} ${severity ?? ''}`,
        );
        add((tolerance ?? 0) > (former?.tolerance ?? 0), `it tolerates more for ${match}`);
    }
    for (const { match, severity } of before.rules) {
        const isGrave = severity === 'critical' || severity === 'major';
        add(isGrave && !rule(after, match), `it no longer makes ${match} ${severity ?? ''}`);
    }
    add(!before.approvals.byAuthor && after.approvals.byAuthor, 'it lets authors approve their own changes');
    add(
        (after.approvals.maximumAge ?? Infinity) > (before.approvals.maximumAge ?? Infinity),
        'it lets approvals count for longer',
    );
    for (const demand of before.approvals.required)
        add(
            !after.approvals.required.some(each => asksAtLeast(each, demand)),
            `it asks for fewer approvals of ${demand.match}`,
        );
    return found;
}

/** The same as findings of the review. The policy of before holds; an approval lets the weaker one pass. */
export function weakenedPolicy(before: Policy, after: Policy): readonly ReviewFinding[] {
    return weakeningsOf(before, after).map(what => {
        const fingerprint = fingerprintOf('policy.weakened', 'policy', undefined, what);
        const message = `The policy in msa.config.json asks for less than before: ${what}. This review still follows the policy of before. Take the change back, or let somebody approve it.`;
        return { id: 'policy.weakened', message, gated: true, fingerprint, file: 'msa.config.json', line: undefined };
    });
}

/** The policy of before is gone, which is the weakest that a policy can become. */
export function removedPolicy(): readonly ReviewFinding[] {
    const fingerprint = fingerprintOf('policy.removed', 'policy', undefined, undefined);
    const message = `The policy in msa.config.json is gone. This review still follows it. Bring the file back, or let somebody approve that.`;
    return [{ id: 'policy.removed', message, gated: true, fingerprint, file: 'msa.config.json', line: undefined }];
}

function strictness(failOn: FailOn): number {
    return failOn === 'none' ? -1 : SEVERITIES.indexOf(failOn);
}

function asksAtLeast(after: ApprovalRequirement, before: ApprovalRequirement): boolean {
    return (
        after.match === before.match &&
        (after.when === before.when || after.when === undefined) &&
        after.count >= before.count &&
        after.roles.every(role => before.roles.includes(role))
    );
}
