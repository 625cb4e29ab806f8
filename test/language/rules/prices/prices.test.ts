import { expect, test } from 'vitest';
import { marks } from '../marks.js';

const tier = (name: string, ...statements: readonly string[]): string =>
    `tier ${name} "${name}" {\n${statements.map(each => `  ${each}\n`).join('')}}\n`;
const PRICED = tier('basic', 'price USD 29.00 per user per month');

test.each([
    [[PRICED, tier('gold')], ['gold']],
    [[PRICED, tier('gold', 'price USD 49.00 per user per month')], []],
    [[PRICED, 'tier gold "Gold" extends basic {\n}\n'], []],
    [[tier('basic'), tier('gold')], []],
])('O01 %j', async (tiers, expected) => {
    expect(await marks('O01', tiers.join(''))).toEqual(expected);
});

test.each([
    [[PRICED, tier('gold', 'price EUR 49.00 per user per month')], ['price EUR 49.00 per user per month']],
    [[PRICED, tier('gold', 'price USD 49.00 per user per month')], []],
    [
        ['service visits "Visits"\n', PRICED, tier('gold', 'covers visits optional at GBP 9 per visit')],
        ['visits optional at GBP 9 per visit'],
    ],
])('O07 %j', async (parts, expected) => {
    expect(await marks('O07', parts.join(''))).toEqual(expected);
});
