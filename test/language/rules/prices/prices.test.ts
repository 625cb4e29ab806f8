import { expect, test } from 'vitest';
import { marks } from '../marks.js';

const tier = (name: string, ...statements: readonly string[]): string =>
    `tier ${name} "${name}" {\n${statements.map(each => `  ${each}\n`).join('')}}\n`;
const VISITS = 'service visits "Visits"\n';
const pricing = (...statements: readonly string[]): string =>
    `pricing prices "Prices" {\n${statements.join('\n')}\n}\n`;
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
    // Tiers that a client chooses between may be for different countries; what is paid together may not.
    [[PRICED, tier('gold', 'price EUR 49.00 per user per month')], []],
    [
        [VISITS, tier('gold', 'price USD 49.00 per month', 'covers visits optional at GBP 9 per visit')],
        ['visits optional at GBP 9 per visit'],
    ],
    [[VISITS, tier('gold', 'price USD 49.00 per month', 'covers visits optional at USD 9 per visit')], []],
    [
        [PRICED, pricing('charge "Server" EUR 9.00 per server per month')],
        ['charge "Server" EUR 9.00 per server per month'],
    ],
    [
        [
            PRICED,
            tier('gold', 'price EUR 49.00 per user per month'),
            pricing('charge "Server" EUR 9.00 per server per month for gold'),
        ],
        [],
    ],
])('O07 %j', async (parts, expected) => {
    expect(await marks('O07', parts.join(''))).toEqual(expected);
});

test('O07 for two tiers that the client has chosen together', async () => {
    const tiers = `${PRICED}${tier('gold', 'price EUR 49.00 per user per month')}`;
    expect(await marks('O07', `agreement a "A" {\n${tiers}chooses basic, gold\n}\n`)).toEqual([
        'price EUR 49.00 per user per month',
    ]);
    expect(await marks('O07', `agreement a "A" {\n${tiers}chooses gold\n}\n`)).toEqual([]);
});

test.each([
    [['price USD 45.00 per user per month', 'price USD 480.00 per user per year'], []],
    [['price USD 45.00 per user per month', 'price USD 900.00 per month'], ['price USD 900.00 per month']],
    [['price USD 1.00', 'price USD 1.00'], ['price USD 1.00']],
    [
        ['price 12% of "the consumption" minimum USD 500.00 per month', 'price USD 45.00 per user per month'],
        ['price USD 45.00 per user per month'],
    ],
    [['price 12% of "the consumption"', 'price on-quotation'], ['price on-quotation']],
])('O20 %j', async (prices, expected) => {
    expect(await marks('O20', tier('basic', ...prices))).toEqual(expected);
});

test('O20 is silent where a tier states other prices than the tier that it extends', async () => {
    const gold = 'tier gold "Gold" extends basic {\n  price USD 79.00 per user per month\n}\n';
    expect(await marks('O20', `${PRICED}${gold}`)).toEqual([]);
});

const OFFER = `
  category desk "Desk" { service help "Help" }
  service servers "Servers"
  availability two-sites "Two sites" { applies to servers target 99.99% per month }
  ${tier('basic', 'covers help', 'covers servers optional at USD 9.00 per server')}
  ${tier('gold', 'covers help, servers')}`;

test.each([
    ['basic', 'for gold', ['for gold']],
    ['basic', 'for basic', []],
    ['basic', 'for gold, basic', []],
    ['basic', 'for help', []],
    ['basic', 'for desk', []],
    ['basic', 'for servers', ['for servers']],
    ['gold', 'for servers', []],
    ['basic, servers', 'for servers', []],
    ['gold', 'for two-sites', ['for two-sites']],
    ['gold, two-sites', 'for two-sites', []],
    ['', 'for gold', []],
])('O21: who chooses %s, and a fee %s', async (choice, binding, expected) => {
    const chooses = choice === '' ? '' : `chooses ${choice}`;
    const text = `agreement a "A" {${OFFER}\n${pricing(`surcharge "Sites" 20% ${binding}`)}${chooses}\n}\n`;
    expect(await marks('O21', text)).toEqual(expected);
});

test('O21 is silent on a rate for a service that is ordered when it is needed', async () => {
    const rates = pricing('rate "Work" USD 90.00 per hour for servers', 'rate "Advice" USD 90.00 per hour for gold');
    const text = `agreement a "A" {${OFFER}\n${rates}chooses basic\n}\n`;
    expect(await marks('O21', text)).toEqual(['for gold']);
});

test.each([
    ['chooses basic', ['basic']],
    ['chooses basic, two-sites', []],
    ['', []],
    ['chooses basic remove two-sites because "Not ordered."', []],
])('O22: the base charges for an availability, and the agreement says %j', async (statements, expected) => {
    const base = `agreement standard "Standard" {${OFFER}\n${pricing('surcharge "Sites" 20% for two-sites')}\n}\n`;
    expect(await marks('O22', `${base}agreement a "A" based on standard {\n${statements}\n}\n`)).toEqual(expected);
});

test('O22 is silent on an availability for which nobody charges', async () => {
    expect(await marks('O22', `agreement a "A" {${OFFER}\nchooses basic\n}\n`)).toEqual([]);
});

test('O21 is silent on the fees of the base, which are for other clients too', async () => {
    const base = `agreement standard "Standard" {${OFFER}\n${pricing('surcharge "Sites" 20% for gold')}\n}\n`;
    expect(await marks('O21', `${base}agreement a "A" based on standard {\nchooses basic\n}\n`)).toEqual([]);
});
