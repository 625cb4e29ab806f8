import { describe, expect, test } from 'vitest';
import { agreement, marks, OFFICE, PRIORITIES } from '../marks.js';

const tier = (...statements: readonly string[]): string =>
    `tier t "T" {\n${statements.map(each => `  ${each}\n`).join('')}}\n`;
const file = (...statements: readonly string[]): string => `${OFFICE}${PRIORITIES}\n${tier(...statements)}`;

test.each([
    ['target P1 respond 2 hours, resolve 1 hour', ['1 hour']],
    ['target P1 respond 1 hour, resolve 60 min', []],
    ['target P1 respond 2 hours, resolve 1 business hour', []],
])('D01 %s', async (row, expected) => {
    expect(await marks('D01', file(row))).toEqual(expected);
});

test('D01 leaves a tier alone that only takes the promise over', async () => {
    const text = `${file('target P1 respond 2 hours, resolve 1 hour')}tier u "U" extends t {\n}\n`;
    expect(await marks('D01', text)).toEqual(['1 hour']);
});

test.each([
    ['target P1 acknowledge 2 hours, respond 1 hour', ['1 hour']],
    ['target P1 respond 1 hour, plan 8 hours, workaround 4 hours, resolve 2 hours', ['4 hours', '2 hours']],
    ['target P1 resolve 4 hours, root-cause 3 hours', ['3 hours']],
    ['target P1 respond 2 hours, resolve 1 hour', []],
    ['target P1 workaround 4 hours, resolve 4 hours, root-cause 5 business days', []],
    ['target P1 update every 8 hours, resolve 4 hours', []],
    ['target P1 plan none, resolve 4 hours', []],
])('D03 %s', async (row, expected) => {
    expect(await marks('D03', file(row))).toEqual(expected);
});

test.each([
    [['target P1 respond 1 hour', 'target P2 respond 1 hour'], 1],
    [['target P1 respond 1 hour', 'target P2 respond 2 hours'], 0],
    [['target P1 respond 1 hour', 'target P3 respond 1 hour'], 0],
    [['target P1 respond 1 hour', 'target P2 respond 1 hour, resolve 1 day'], 0],
])('D05 %j', async (rows, count) => {
    expect(await marks('D05', file(...rows))).toHaveLength(count);
});

describe('D14 uptime around the clock, support in office hours', () => {
    const parts = (target: string, ...tiers: readonly string[]): string =>
        agreement(
            OFFICE,
            PRIORITIES,
            'service s "S"',
            ...tiers,
            `availability a "A" {\n  applies to s\n  ${target}\n}`,
        );
    const day = 'tier day "Day" {\n  covers s\n  hours office\n  target P1 respond 1 business hour\n}';
    const night = 'tier night "Night" {\n  covers s\n  target P1 respond 1 hour\n}';

    test.each([
        ['target 99.9% per month', [day], 1],
        ['target 99.9% per month for day', [day, night], 1],
        ['target 99.9% per month', [day, night], 0],
        ['target 99.9% per month for night', [day, night], 0],
        ['target 99.9% per month', [day.replace('covers s', 'excludes s')], 0],
        ['target 99.9% per month', [day.replace('hours office', 'on-call for P1')], 0],
    ])('%s with %j', async (target, tiers, count) => {
        expect(await marks('D14', parts(target, ...tiers))).toHaveLength(count);
    });
});

test.each([
    [['target P1 respond 1 hour', 'target P2 respond 2 hours', 'target P3 respond 3 hours'], 1],
    [['target P1 respond 1 hour, update every 30 min', 'target P2 respond 2 hours, update every 1 hour'], 0],
    [['target P1 respond none', 'target P2 respond best effort'], 0],
])('D15 %j', async (rows, count) => {
    expect(await marks('D15', agreement(OFFICE, PRIORITIES, tier(...rows)))).toHaveLength(count);
});

test.each([
    ['target P1 update every 8 business hours, resolve 4 hours', ['8 business hours']],
    ['target P1 update every 4 hours, resolve 4 hours', []],
    ['target P1 update every 4 hours, resolve 8 business hours', []],
])('D16 %s', async (row, expected) => {
    expect(await marks('D16', file(row))).toEqual(expected);
});
