import type { ContractDocument } from '../../contract/tree/document.js';
import type { GradedChange, Review } from '../change.js';
import { withRemarks } from './remarks.js';

/** The redline of an agreement with what its review says of each change. `index`: which agreement of the review it is. */
export function reviewedRedline(redline: ContractDocument, review: Review, index: number): ContractDocument {
    return withRemarks(redline, changesOf(review, index), review.perspective);
}

/** All that changed in an agreement: its own changes, and those of what it shares with others. */
function changesOf({ agreements, shared }: Review, index: number): readonly GradedChange[] {
    const reviewed = agreements[index];
    if (!reviewed) return [];
    const { agreement, file, changes } = reviewed;
    const reaching = shared.flatMap(change => {
        const reach = change.reaches.find(each => each.agreement === agreement && each.file === file);
        if (!reach) return [];
        const own = new Set(reach.consequences);
        return [{ ...change, consequences: change.consequences.filter(({ fingerprint }) => own.has(fingerprint)) }];
    });
    return [...changes, ...reaching];
}
