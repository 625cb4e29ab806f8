import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderBlocks } from '../../contract/html.js';
import { renderMarkdown } from '../../contract/markdown.js';
import { renderPage } from '../../contract/page.js';
import { agreements } from './generated-agreements.js';

const PLAIN = fc.constantFrom(
    'Service Desk',
    'Acme Inc.',
    'All systems',
    'ERP down for everybody',
    'Übung macht den Meister',
);

test('whatever an agreement states or leaves out, its contract is complete sentences', () => {
    fc.assert(
        fc.property(agreements(PLAIN), agreement => {
            const markdown = renderMarkdown(contractDocument(agreement));
            expect(markdown).not.toMatch(/undefined|NaN|\[object|null/);
            expect(markdown).not.toMatch(/[^ \n|] {2,}\S/);
            expect(markdown).not.toMatch(/[^.]\.\.(?!\.)| [,.;:](?!\S)|\( | \)|,,|;;|\.;|,\./);
            expect(markdown).not.toMatch(/\n\n\n/);
        }),
        { numRuns: 60 },
    );
});

test('the same agreement gives the same bytes, with or without what was rendered before', () => {
    fc.assert(
        fc.property(agreements(PLAIN), agreements(PLAIN), (agreement, other) => {
            const document = contractDocument(agreement);
            const rendered = new Map<string, string>();
            renderBlocks(contractDocument(other), rendered);
            expect(renderBlocks(document, rendered)).toEqual(renderBlocks(contractDocument(agreement)));
            expect(renderPage(document)).toBe(renderPage(contractDocument(agreement)));
        }),
        { numRuns: 20 },
    );
});

test('blocks have unique ids, also where names are declared twice', () => {
    fc.assert(
        fc.property(agreements(PLAIN), agreement => {
            const ids = renderBlocks(contractDocument(agreement)).map(block => block.id);
            expect(new Set(ids).size).toBe(ids.length);
        }),
        { numRuns: 20 },
    );
});
