import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../../contract/contract.js';
import type { ContractDocument } from '../../../contract/tree/document.js';
import { accepted, refused } from '../../../contract/tree/revisions.js';
import { renderMarkdown } from '../../../contract/markdown/markdown.js';
import { renderText } from '../../../contract/text/plain-text.js';
import { redlineOf } from '../../../review/redline/redline.js';
import { exampleContracts } from '../../contract/example-contracts.js';
import { agreements } from '../../contract/generated-agreements.js';

const WORDS = fc.constantFrom('Alpha', 'beta gamma', 'Delta Ltd', 'within 4 hours', '1 May 2027', '“quoted”', 'A. B.');

/** Everything that a reader of either revision would see. */
function bothReadings(redline: ContractDocument): readonly [string, string] {
    return [readingOf(refused(redline)), readingOf(accepted(redline))];
}

function readingOf(contract: ContractDocument): string {
    return renderText(contract);
}

test('accepting gives the later contract and refusing the earlier one, for any two agreements', () => {
    fc.assert(
        fc.property(agreements(WORDS), agreements(WORDS), (one, other) => {
            const [before, after] = [contractDocument(one), contractDocument(other)];
            const redline = redlineOf(before, after);
            expect(bothReadings(redline)).toEqual([readingOf(before), readingOf(after)]);
            expect(renderMarkdown(accepted(redline))).toBe(renderMarkdown(after));
            expect(new Set(redline.clauses.map(({ id }) => id)).size).toBe(redline.clauses.length);
        }),
        { numRuns: 2_000 },
    );
}, 600_000);

test('a contract has no redline against itself', () => {
    fc.assert(
        fc.property(agreements(WORDS), agreement => {
            const redline = redlineOf(contractDocument(agreement), contractDocument(agreement));
            expect(JSON.stringify(redline.clauses)).not.toMatch(/"revis(ed|ion)"/);
            expect(JSON.stringify(redline.title)).not.toMatch(/"revis(ed|ion)"/);
        }),
        { numRuns: 200 },
    );
});

test('accepting and refusing hold between the examples', async () => {
    const contracts = (await exampleContracts()).map(({ document }) => document);
    for (const before of contracts)
        for (const after of contracts)
            expect(bothReadings(redlineOf(before, after))).toEqual([readingOf(before), readingOf(after)]);
});
