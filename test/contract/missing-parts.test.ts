import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown.js';
import { missingParts } from '../../contract/missing-parts.js';
import { agreements, sentences } from './generated-agreements.js';

const WORDS = fc.constantFrom('Northwind', 'Server monitoring', 'Watching the servers');

/** A value in prose that leads nowhere is reported where it is written. */
const IN_PROSE = /\[missing: premium\.P1\\?\]/g;

test('every part that a contract marks as missing is listed, and only these', () => {
    fc.assert(
        fc.property(agreements(WORDS, sentences(WORDS)), agreement => {
            const markdown = renderMarkdown(contractDocument(agreement)).replaceAll(IN_PROSE, '');
            expect(missingParts(agreement).length > 0).toBe(markdown.includes('[missing: '));
        }),
        { numRuns: 100 },
    );
});
