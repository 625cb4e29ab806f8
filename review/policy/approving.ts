import { jsonText } from '../../contract/text/terminal-text.js';
import { mostSimilar } from '../../language/parsing/similar.js';
import type { GradedChange, Review } from '../change.js';
import { rootsOf } from '../reports/groups.js';
import type { Approval } from './approvals.js';
import { APPROVALS_FOLDER } from './settings.js';

/** What can be approved: a change, or a weakening of the policy. */
export type Approvable = Pick<Approval, 'fingerprint' | 'id' | 'path' | 'from' | 'to'>;

/** What of a review has a fingerprint that begins with some digits; `none` says why there is no such thing. */
export function approvableWith(
    digits: string,
    review: Review,
): { readonly kind: 'one'; readonly approvable: Approvable } | { readonly kind: 'none'; readonly reason: string } {
    if (digits === '')
        return { kind: 'none', reason: 'name the fingerprint of a change: msa diff shows those that there are.' };
    const changes = rootsOf(review).map(approvable);
    const findings = review.findings.flatMap(({ id, fingerprint, file, message }): Approvable[] =>
        fingerprint === undefined ? [] : [{ fingerprint, id, path: file ?? id, from: null, to: message }],
    );
    const all = [...changes, ...findings];
    const [found, other] = all.filter(each => each.fingerprint.startsWith(digits.toLowerCase()));
    if (found && (!other || other.fingerprint === found.fingerprint)) return { kind: 'one', approvable: found };
    if (found) return { kind: 'none', reason: `several changes begin with ${digits}: write more of its digits.` };
    const similar = mostSimilar(
        digits,
        all.map(each => each.fingerprint),
    );
    const hint = similar === undefined ? 'msa diff shows those that there are.' : `Did you mean ${similar}?`;
    return { kind: 'none', reason: `no change has the fingerprint ${digits}. ${hint}` };
}

function approvable({ fingerprint, id, path, before, after }: GradedChange): Approvable {
    return { fingerprint, id, path, from: before?.text ?? null, to: after?.text ?? null };
}

/** The file of an approval: its path from the root of the repository, and its text. */
export interface ApprovalFile {
    readonly file: string;
    readonly text: string;
}

/**
 * What somebody writes who approves: who, in which role, when, why. Each person who approves a change has a file of
 * their own.
 *
 * @param textAt what stands in a file, by its path from the root of the repository; `undefined` where there is none
 */
export function approvalFile(
    { fingerprint, id, path, from, to }: Approvable,
    statement: Pick<Approval, 'by' | 'role' | 'date' | 'reason' | 'ticket' | 'expires'>,
    textAt: (file: string) => string | undefined,
): ApprovalFile {
    const { by, role, date, reason, ticket, expires } = statement;
    const approval: Approval = {
        ...{ fingerprint, id, path, from, to, by, role, date, reason },
        ...(ticket !== undefined && { ticket }),
        ...(expires !== undefined && { expires }),
    };
    for (let number = 1; ; number++) {
        const file = `${APPROVALS_FOLDER}/${fingerprint}${number === 1 ? '' : `.${number}`}.json`;
        const text = textAt(file);
        if (text === undefined || text.includes(JSON.stringify(by))) return { file, text: jsonText(approval) };
    }
}
