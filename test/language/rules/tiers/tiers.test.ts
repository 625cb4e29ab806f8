import { expect, test } from 'vitest';
import { applyFix, check } from '../../check.js';
import { agreement, marks, OFFICE } from '../marks.js';

const SERVICES = 'service servers "Servers"\nservice visits "Visits"\n';
const tier = (head: string, ...statements: readonly string[]): string =>
    `tier ${head} {\n${statements.map(each => `  ${each}\n`).join('')}}`;

test('E03 marks a service that every tier leaves out, and offers the tiers', async () => {
    const text = agreement(SERVICES, tier('a "A"', 'covers servers'), tier('b "B"', 'excludes visits'));
    const [finding] = (await check(text)).filter(({ code }) => code === 'E03');
    expect(await marks('E03', text)).toEqual(['visits']);
    expect(finding?.fixes.map(fix => fix.title)).toEqual(['Cover it in tier `a`', 'Cover it in tier `b`']);
    expect(finding && (await marks('E03', applyFix(text, finding)))).toEqual([]);
});

test('E03 is silent for optional services, without tiers, and in a library', async () => {
    const optional = tier('a "A"', 'covers servers, visits optional at USD 1.00');
    expect(await marks('E03', agreement(SERVICES, optional))).toEqual([]);
    expect(await marks('E03', agreement(SERVICES))).toEqual([]);
    expect(await marks('E03', `${SERVICES}${tier('a "A"', 'covers servers')}`)).toEqual([]);
});

test.each([
    // What is sold by itself needs no tier: by a fee that is for it or for its category, or that has its name.
    ['rate "Travel to the site" USD 90.00 per hour for visits', 0],
    ['charge "Field work" USD 90.00 per visit for field', 0],
    ['rate "Visits" USD 90.00 per hour', 0],
    ['rate "Engineer" USD 90.00 per hour', 1],
    ['rate "Engineer" USD 90.00 per hour for servers', 1],
])('E03 beside the price %s', async (price, count) => {
    const services = 'service servers "Servers"\ncategory field "Field" { service visits "Visits" }';
    const text = agreement(services, tier('a "A"', 'covers servers'), `pricing prices "Prices" {\n${price}\n}`);
    expect(await marks('E03', text)).toHaveLength(count);
});

test.each([
    [
        ['USD 9.00 per user per month', 'USD 90.00 per user per year'],
        ['USD 10.00 per user per month', 'USD 80.00 per user per year'],
        ['price USD 80.00 per user per year'],
    ],
    [['USD 9.00 per user per month', 'USD 90.00 per user per year'], ['USD 95.00 per user per year'], []],
    [['USD 9.00 per month'], ['on-quotation'], []],
    [['12% of "the consumption"'], ['10% of "the consumption"'], ['price 10% of "the consumption"']],
])('E06 %j, then %j', async (lower, higher, expected) => {
    const priced = (prices: readonly string[]): string[] => prices.map(price => `price ${price}`);
    const tiers = [tier('a "A"', ...priced(lower)), tier('b "B" extends a', ...priced(higher))];
    expect(await marks('E06', tiers.join('\n'))).toEqual(expected);
});

test.each([
    [[tier('a "A"')], ['a']],
    [[tier('a "A"', 'excludes visits')], ['a']],
    [[tier('a "A"', 'covers servers, visits'), tier('b "B"', 'covers visits', 'covers servers')], ['b']],
    [[tier('a "A"', 'covers servers'), tier('b "B" extends a')], ['b']],
    [[tier('a "A"', 'covers servers'), tier('b "B" extends a', 'covers visits')], []],
    [[tier('a "A"', 'covers servers', 'price USD 1.00'), tier('b "B"', 'covers servers', 'price USD 2.00')], []],
])('E04 %j', async (tiers, expected) => {
    expect(await marks('E04', `${SERVICES}${tiers.join('\n')}`)).toEqual(expected);
});

test.each([
    ['covers visits limited to 4 visits per month', 1],
    ['covers visits optional', 1],
    ['covers visits limited to 4 visits per month then USD 1.00 per visit', 0],
    ['covers visits optional at USD 1.00 per visit', 0],
    ['covers visits', 0],
])('E05 %s', async (statement, count) => {
    expect(await marks('E05', `${SERVICES}${tier('a "A"', statement)}`)).toHaveLength(count);
});

test.each([
    ['USD 9.00 per user per month', 'USD 8.99 per month per user', 1],
    ['USD 9.00 per user', 'USD 9.00 per user', 0],
    ['USD 9.00 per user', 'USD 8.00 per device', 0],
    ['USD 9.00 per user', 'EUR 8.00 per user', 0],
])('E06 %s, then %s', async (lower, higher, count) => {
    const tiers = [tier('a "A"', `price ${lower}`), tier('b "B" extends a', `price ${higher}`)];
    expect(await marks('E06', tiers.join('\n'))).toHaveLength(count);
});

test.each([
    ['Mon-Fri 10:00-20:00', 1],
    ['Mon-Thu 09:00-17:00', 1],
    ['Mon-Fri 09:00-12:00, 12:00-17:00', 0],
    ['Sun-Sat 22:00-21:00 next day', 0],
    ['24x7', 0],
])('E09 a higher tier that is open %s', async (hours, count) => {
    const calendars = `${OFFICE}${OFFICE.replace('calendar office', 'calendar wide').replace('Mon-Fri 09:00-17:00', hours)}`;
    const tiers = [tier('a "A"', 'hours office'), tier('b "B" extends a', 'hours wide')];
    expect(await marks('E09', `${calendars}${tiers.join('\n')}`)).toHaveLength(count);
});
