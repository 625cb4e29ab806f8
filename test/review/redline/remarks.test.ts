import { expect, test } from 'vitest';
import { contentText } from '../../../contract/tree/text.js';
import type { ContractDocument } from '../../../contract/tree/document.js';
import { redlineBetween } from './redlines.js';

const tier = (respond: string, more = ''): string => `
    service help-desk "Help desk"
    priority P1 "Critical"
    priority P2 "High"
    tier standard "Standard" {
        covers help-desk
        target P1 respond ${respond}
        target P2 respond 4 hours
        ${more}
    }`;

/** Each remark with the heading of its clause, `head` for those that no clause shows. */
function remarksOf(redline: ContractDocument): readonly string[] {
    const { title, clauses } = redline;
    return [
        ...(title.remarks ?? []).map(({ text, verdict }) => `head: ${text} (${verdict})`),
        ...clauses.flatMap(({ id, heading = [], remarks = [] }) =>
            remarks.map(({ text, verdict }) => `${contentText(heading, redline) || id}: ${text} (${verdict})`),
        ),
    ];
}

test('the verdict of a change stands beside the clause that shows it', async () => {
    expect(remarksOf(await redlineBetween(tier('15 min'), tier('30 min')))).toEqual([
        'Standard: Standard / P1 / Respond: 15 min → 30 min (Worse for the client, major)',
    ]);
});

test('the verdict of what is gone stands beside the place that it is gone from', async () => {
    expect(remarksOf(await redlineBetween(tier('15 min', 'price GBP 45 per user per month'), tier('15 min')))).toEqual([
        'Charges: Standard / Price: removed: GBP 45 per user per month (Unclear for the client, review)',
    ]);
});

test('equal revisions have no remarks', async () => {
    expect(remarksOf(await redlineBetween(tier('15 min'), tier('15 min')))).toEqual([]);
});
