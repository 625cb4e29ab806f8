import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../../../contract/contract.js';
import { renderPdf } from '../../../../contract/paper/pdf/pdf.js';
import type { ContractDocument } from '../../../../contract/tree/document.js';
import { exampleContracts } from '../../example-contracts.js';
import { agreements } from '../../generated-agreements.js';
import { readPdf } from '../../reading-pdf.js';

/** The margins of each form, in points. */
const MARGIN = { contract: 68, letter: 62, sheet: 42 };

/** The words that leave the area between the margins, on any page. */
async function wordsOutside(document: ContractDocument): Promise<readonly string[]> {
    const margin = MARGIN[document.form];
    const { pages } = await readPdf(await renderPdf(document));
    return pages.flatMap(({ glyphs, width }, index) =>
        glyphs
            .filter(({ left, right }) => left < margin - 0.5 || right > width - margin + 0.5)
            .map(({ text, left, right }) => `page ${index + 1}: ${text} (${Math.round(left)} to ${Math.round(right)})`),
    );
}

const examples = await exampleContracts();

test.each(examples)('no letter of $name leaves the type area', async ({ document }) => {
    expect(await wordsOutside(document)).toEqual([]);
});

test('no letter of any contract leaves the type area', async () => {
    for (const view of ['contract', 'tiers', 'summary'] as const)
        for (const agreement of fc.sample(agreements(fc.string()), { numRuns: 12, seed: 20270101 }))
            expect(await wordsOutside(contractDocument(agreement, { view }))).toEqual([]);
}, 120_000);
