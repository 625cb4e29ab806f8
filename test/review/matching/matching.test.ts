import { describe, expect, test } from 'vitest';
import { changesBetween, lineOf } from '../changes.js';

async function linesBetween(before: string, after: string): Promise<readonly string[]> {
    const changes = await changesBetween(before, after);
    return changes.flatMap(change => [lineOf(change), ...change.consequences.map(each => `  ${lineOf(each)}`)]);
}

describe('a price of a tier in the place of another one is one change', () => {
    const tiers = (price: string): string =>
        `tier gold "Gold" { price ${price} }\ntier platinum "Platinum" extends gold { }`;

    test('for another period, of which the cheaper one is known', async () => {
        expect(await linesBetween(tiers('GBP 10.00 per month'), tiers('GBP 100.00 per year'))).toEqual([
            'tier.price.decreased gold.price: GBP 10.00 per month → GBP 100.00 per year (better)',
            '  tier.price.decreased platinum.price: GBP 10.00 per month → GBP 100.00 per year (better)',
        ]);
    });

    test('on quotation, which is unclear', async () => {
        expect(await linesBetween(tiers('GBP 10.00 per month'), tiers('on-quotation'))).toEqual([
            'tier.price.changed gold.price: GBP 10.00 per month → on-quotation (unclear)',
            '  tier.price.changed platinum.price: GBP 10.00 per month → on-quotation (unclear)',
        ]);
    });

    test('and beside another one it is added', async () => {
        const both = 'tier gold "Gold" { price GBP 10.00 per month price GBP 100.00 per year }';
        expect(await linesBetween('tier gold "Gold" { price GBP 10.00 per month }', both)).toEqual([
            expect.stringMatching(/^tier\.price\.added gold\.price: – → GBP 100\.00 per year/),
        ]);
    });
});
