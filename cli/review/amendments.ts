import { paperIn, type PaperName } from '../../contract/paper/paper-size.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import type { AmendmentFrame } from '../../contract/wording/amendment-wording.js';
import type { Agreement } from '../../language/agreement/model.js';
import { amendmentOf } from '../../review/amendment/amendment.js';
import { noticeOf } from '../../review/amendment/notice.js';
import type { AgreementChanges } from '../../review/change.js';
import { compareAgreements } from '../../review/compare.js';
import { agreementRedline } from '../../review/redline/agreement-redline.js';

/** The changes of an agreement, and the papers by which the parties make them. */
export interface AmendedAgreement extends AgreementChanges {
    /** Absent where an amendment cannot make the changes, or its contract says the same as before. */
    readonly papers?: {
        readonly amendment: ContractDocument;
        readonly notice: ContractDocument;
        readonly paper: PaperName;
    };
}

/** What the parties sign and read to change an agreement from one revision into another. */
export function amendedAgreement(
    before: Agreement | undefined,
    after: Agreement | undefined,
    options: Pick<AmendmentFrame, 'number' | 'effective'>,
): AmendedAgreement {
    const changes = compareAgreements(before, after);
    if (!before || !after) return changes;
    const redline = agreementRedline(before, after);
    const amendment = amendmentOf(redline, { before, after, ...options });
    if (!amendment) return changes;
    const notice = noticeOf(redline, changes.changes, amendment, { before, after, ...options });
    return { ...changes, papers: { amendment: amendment.document, notice, paper: paperIn(after.locale?.value) } };
}

/** Why there is no amendment of an agreement, and what to do instead. */
export function amendmentObstacle({ agreement, status }: AgreementChanges): string {
    switch (status) {
        case 'added':
            return `The agreement "${agreement}" is new, so there is nothing to amend: write its contract with \`msa render\`.`;
        case 'removed':
            return `The agreement "${agreement}" is gone, and an amendment changes one that goes on. If it has another name now, name both files: \`msa amend BEFORE AFTER\`.`;
        case 'changed':
        case 'unchanged':
            return `The contract of "${agreement}" says the same as before, so it needs no amendment.`;
    }
}
