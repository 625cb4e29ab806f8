import { renderText } from '../../../contract/text/plain-text.js';
import { amendmentOf, type Amendment } from '../../../review/amendment/amendment.js';
import { noticeOf } from '../../../review/amendment/notice.js';
import { compareAgreements } from '../../../review/compare.js';
import { agreementRedline } from '../../../review/redline/agreement-redline.js';
import { resolve } from '../../language/check.js';

export interface Papers {
    readonly amendment: Amendment | undefined;
    /** Each thing that the amendment does, as text without its own number. */
    readonly operations: readonly string[];
    readonly notice: string;
}

/** What the parties get to change one text of an agreement into another, both given by their statements. */
export async function papersBetween(before: string, after: string): Promise<Papers> {
    const [earlier] = await resolve(`agreement a "Agreement" {\n${before}\n}`);
    const [later] = await resolve(`agreement a "Agreement" {\n${after}\n}`);
    if (!earlier || !later) throw new Error('A text holds no agreement.');
    const frame = { before: earlier, after: later, number: '2', effective: { year: 2027, month: 7, day: 1 } };
    const redline = agreementRedline(earlier, later);
    const amendment = amendmentOf(redline, frame);
    if (!amendment) return { amendment, operations: [], notice: '' };
    const { changes } = compareAgreements(earlier, later);
    return {
        amendment,
        operations: operationsIn(renderText(amendment.document)),
        notice: renderText(noticeOf(redline, changes, amendment, frame)),
    };
}

/** The items of the third clause. */
function operationsIn(text: string): readonly string[] {
    const [, items = ''] = /\n\n(3\.1 [^]*?)\n\n4\. /.exec(text) ?? [];
    return items.split(/\n\n(?=3\.\d+ (?:[A-Z]))/).map(item => item.replace(/^3\.\d+ /, ''));
}
