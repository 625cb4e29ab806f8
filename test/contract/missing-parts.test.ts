import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import type { Missing } from '../../contract/tree/document.js';
import { missingParts } from '../../contract/missing-parts.js';
import { agreements, sentences } from './generated-agreements.js';

const WORDS = fc.constantFrom('Northwind', 'Server monitoring', 'Watching the servers');

test('every part that a contract marks as missing and no rule reports is listed, and only these', () => {
    fc.assert(
        fc.property(agreements(WORDS, sentences(WORDS)), agreement => {
            const marked: string[] = [];
            JSON.stringify(contractDocument(agreement), (_, value: unknown) => {
                if (isMissing(value) && value.rule === undefined) marked.push(value.what);
                return value;
            });
            expect(new Set(missingParts(agreement).map(({ what }) => what))).toEqual(new Set(marked));
        }),
        { numRuns: 100 },
    );
});

function isMissing(value: unknown): value is Missing {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'missing';
}
