import type { ContractDocument } from '../../../contract/tree/document.js';
import type { GradedChange } from '../../../review/change.js';
import { compareAgreements } from '../../../review/compare.js';
import { DEFAULT_POLICY } from '../../../review/policy/policy.js';
import { reviewOf } from '../../../review/policy/grade.js';
import { agreementRedline } from '../../../review/redline/agreement-redline.js';
import { withRemarks } from '../../../review/redline/remarks.js';
import { resolve } from '../../language/check.js';

/** The redline between two texts of one agreement, given by their statements, with the remarks of its review. */
export async function redlineBetween(before: string, after: string): Promise<ContractDocument> {
    const [earlier] = await resolve(`agreement a "Agreement" {\n${before}\n}`);
    const [later] = await resolve(`agreement a "Agreement" {\n${after}\n}`);
    if (!earlier || !later) throw new Error('A text holds no agreement.');
    const changes = compareAgreements(earlier, later);
    const review = reviewOf({
        before: { text: 'before', commit: undefined },
        after: { text: 'after', commit: undefined },
        agreements: [{ ...changes, file: 'a.msa', formerFile: undefined }],
        policy: DEFAULT_POLICY,
        approvals: [],
        findings: [],
        today: { year: 2027, month: 1, day: 1 },
        authors: [],
    });
    const graded: readonly GradedChange[] = review.agreements.flatMap(each => each.changes);
    return withRemarks(agreementRedline(earlier, later), graded, 'client');
}
