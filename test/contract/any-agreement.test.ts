import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderHtml } from '../../contract/html/html.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPage } from '../../contract/html/page.js';
import { CONTRACT_VIEWS } from '../../contract/views.js';
import { agreementWith, EXAMPLES } from '../language/grammar-examples.js';
import { contractOf } from './contract-of.js';
import { agreements, sentences } from './generated-agreements.js';
import { faultsOf } from './well-formed.js';

const PLAIN = fc.constantFrom(
    'Service Desk',
    'Acme Inc.',
    'All systems',
    'ERP down for everybody',
    'Übung macht den Meister',
);

const TERMS = [
    'Business Day',
    'Business Hour',
    'Business Minute',
    'Downtime',
    'Service Credit',
    'Service Tier',
    'Ticket',
];

test('whatever an agreement states or leaves out, every view of it is well-formed sentences', () => {
    fc.assert(
        fc.property(agreements(PLAIN, sentences(PLAIN)), agreement => {
            for (const { name } of CONTRACT_VIEWS) {
                const document = contractDocument(agreement, { view: name });
                expect(faultsOf(document)).toEqual([]);
                expect(renderMarkdown(document)).not.toMatch(/undefined|NaN|\[object|null|\n\n\n/);
            }
        }),
        { numRuns: 200 },
    );
});

test('terms with capitals are defined where the contract uses them, and only there', () => {
    fc.assert(
        fc.property(agreements(PLAIN), agreement => {
            const markdown = renderMarkdown(contractDocument(agreement));
            const uses = (term: string): boolean => new RegExp(`(?<!\\*)\\b${term}s?\\b`).test(markdown);
            const defines = (term: string): boolean => markdown.includes(`| **${term}** |`);
            for (const term of TERMS) expect([term, defines(term)]).toEqual([term, uses(term)]);
        }),
        { numRuns: 60 },
    );
});

test.each(EXAMPLES)('$block.keyword: `$example` is said in well-formed sentences', async ({ block, example }) => {
    expect(faultsOf(await contractOf(agreementWith(block, example)))).toEqual([]);
});

test('the same agreement gives the same bytes, whatever was rendered before', () => {
    fc.assert(
        fc.property(agreements(PLAIN), agreements(PLAIN), (agreement, other) => {
            const document = contractDocument(agreement);
            const before = renderHtml(contractDocument(other));
            expect(renderHtml(document, before)).toEqual(renderHtml(contractDocument(agreement)));
            expect(renderPage(document)).toBe(renderPage(contractDocument(agreement)));
        }),
        { numRuns: 20 },
    );
});

test('blocks have unique ids, also where names are declared twice', () => {
    fc.assert(
        fc.property(agreements(PLAIN), agreement => {
            const ids = renderHtml(contractDocument(agreement)).blocks.map(block => block.id);
            expect(new Set(ids).size).toBe(ids.length);
        }),
        { numRuns: 20 },
    );
});
