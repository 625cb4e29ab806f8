import { describe, expect, test } from 'vitest';
import { check } from '../../check.js';
import { marks, OFFICE, PRIORITIES } from '../marks.js';

const SERVICES = 'service servers "Servers"\nservice visits "Visits"\n';
const file = (lower: string, higher: string, more = ''): string =>
    `${OFFICE}${PRIORITIES}\n${SERVICES}tier basic "Basic" {\n  ${lower}\n}\ntier more "More" extends basic {\n  ${higher}\n}\n${more}`;

describe('must fire', () => {
    test.each([
        ['a slower target', 'target P1 respond 1 hour', 'target P1 respond 2 hours', '2 hours'],
        ['a slower worst case', 'target P1 resolve 8 hours', 'target P1 resolve 4 business hours', '4 business hours'],
        ['no promise any more', 'target P1 resolve 8 hours', 'target P1 resolve best effort', 'best effort'],
        ['rarer updates', 'target P1 update every 1 hour', 'target P1 update every 2 hours', '2 hours'],
        ['a service that is gone', 'covers servers', 'excludes servers', 'servers'],
        [
            'a service with a limit',
            'covers visits',
            'covers visits limited to 4 visits per month',
            'visits limited to 4 visits per month',
        ],
        [
            'a lower limit',
            'covers visits limited to 4 visits',
            'covers visits limited to 2 visits',
            'visits limited to 2 visits',
        ],
        ['an optional service', 'covers visits', 'covers visits optional at USD 9.00', 'visits optional at USD 9.00'],
        ['nobody on call', 'on-call for P1', 'on-call for P2', 'P2'],
    ])('%s', async (_, lower, higher, expected) => {
        expect(await marks('E02', file(lower, higher))).toEqual([expected]);
    });

    test('less uptime', async () => {
        const uptime = (basic: string, more: string): string =>
            `availability core "Core" {\n  target ${basic} per month for basic\n  target ${more} per month for more\n}\n`;
        expect(await marks('E02', file('covers servers', '', uptime('99.9%', '99.5%')))).toEqual([
            'target 99.5% per month for more',
        ]);
        expect(await marks('E02', file('covers servers', '', uptime('99.90%', '99.9%')))).toEqual([]);
    });

    test('the message names both tiers and both promises', async () => {
        const findings = await check(file('target P1 respond 1 hour', 'target P1 respond 4 business hours'));
        const [finding] = findings.filter(({ code }) => code === 'E02');
        expect(finding?.message).toBe(
            'Tier `more` extends `basic` but is worse for `respond P1`: 4 business hours (at most 92 hours of elapsed time) instead of 1 hour.',
        );
    });
});

describe('must not fire', () => {
    test.each([
        ['a faster target', 'target P1 respond 2 hours', 'target P1 respond 1 hour'],
        ['the same target in other words', 'target P1 respond 1 hour', 'target P1 respond 60 min'],
        ['elapsed instead of business time', 'target P1 respond 4 business hours', 'target P1 respond 4 hours'],
        ['a promise where there was none', 'target P1 resolve none', 'target P1 resolve 30 days'],
        ['more coverage', 'covers visits limited to 4 visits', 'covers visits'],
        ['limits in different units', 'covers visits limited to 4 visits', 'covers visits limited to 2 days'],
        ['what it takes over', 'target P1 respond 1 hour\n  covers servers', 'target P2 respond 2 hours'],
        ['more people on call', 'on-call for P1', 'on-call for P1, P2'],
    ])('%s', async (_, lower, higher) => {
        expect(await marks('E02', file(lower, higher))).toEqual([]);
    });

    test('tiers that do not build on each other', async () => {
        const text = file('target P1 respond 1 hour', 'target P1 respond 2 hours').replace(' extends basic', '');
        expect(await marks('E02', text)).toEqual([]);
    });
});
