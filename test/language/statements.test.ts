import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import type { Block, Content } from '../../contract/tree/document.js';
import { headOf } from './around.js';
import { check, resolve } from './check.js';
import { agreementWith, DESCRIBED, EXAMPLES } from './grammar-examples.js';

/** Blocks that are one sentence or one row of a table in the contract. */
const SAID_AS_ONE = new Set([
    'Provider',
    'Client',
    'Contact',
    'Calendar',
    'Priority',
    'Backup',
    'Indicator',
    'PriceScale',
    'CreditSchedule',
    'WorkedExample',
]);

describe.each(EXAMPLES)('$block.keyword: `$example`', ({ block, example }) => {
    const text = agreementWith(block, example);
    const start = text.indexOf(`{\n${example}\n`) + 2;
    const inOneSentence = SAID_AS_ONE.has(block.rule);
    const from = inOneSentence ? text.lastIndexOf(headOf(block, '').split(' ', 1).join(), start) : start;
    const to = inOneSentence ? text.indexOf('}', start + example.length) + 1 : start + example.length;
    const isInside = (span: { offset: number; end: number } | undefined): boolean =>
        span !== undefined && span.offset >= from && span.end <= to;

    test('can be read', async () => {
        const findings = await check(text);
        expect(
            findings.filter(({ code }) => /^A0[124]$|^S?YN/.test(code) && code !== 'A04').map(each => each.message),
        ).toEqual([]);
    });

    test('is said in the contract, with nothing missing', async () => {
        const [agreement] = await resolve(text);
        if (!agreement) throw new Error('The text holds an agreement.');
        const said = contractDocument(agreement)
            .clauses.flatMap(({ body }) => body.flatMap(blockContents))
            .filter(each => isInside(each.source));
        expect(said.length).toBeGreaterThan(0);
        const words = said.flatMap(each => each.content);
        // What lacks in the surroundings of an example, such as a tier for its price, is reported by rule A14.
        const holes = words.filter(
            inline => typeof inline !== 'string' && inline.kind === 'missing' && inline.rule !== 'A14',
        );
        expect(holes).toEqual([]);
        expect(JSON.stringify(words)).not.toMatch(/undefined|\[object|null/);
    });
});

test('every statement has its meaning and an example in the grammar', () => {
    const without = DESCRIBED.flatMap(({ rule, statements }) =>
        statements
            .filter(each => each.examples.length === 0 || each.meaning === '')
            .map(each => `${rule}.${each.rule}`),
    );
    expect([...new Set(without)]).toEqual([]);
});

interface Said {
    readonly content: Content;
    readonly source: { readonly offset: number; readonly end: number } | undefined;
}

function blockContents(block: Block): Said[] {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return [block];
        case 'note':
            return block.blocks.flatMap(blockContents);
        case 'list':
            return block.items.flatMap(({ blocks }) => blocks.flatMap(blockContents));
        case 'table':
            return block.rows.map(row => ({ content: row.cells.flat(), source: row.source }));
    }
}
