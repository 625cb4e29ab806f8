import { describe, expect, test } from 'vitest';
import { applyFix, check } from '../../check.js';
import { marks } from '../marks.js';

const calendar = (...openings: readonly string[]): string =>
    `calendar office "Office" {\n  timezone "Europe/London"\n${openings.map(each => `  open ${each}\n`).join('')}  open on holidays\n}\n`;

describe('must fire', () => {
    test.each([
        [['Mon-Fri 18:00-08:00'], ['18:00-08:00']],
        [['Mon-Fri 08:00-08:00'], ['08:00-08:00']],
        [['Mon-Fri 08:00-09:00 next day'], ['08:00-09:00 next day']],
        [['Mon-Fri 08:00-25:00'], ['25:00']],
        [['Mon 08:00-13:00, 12:00-18:00'], ['12:00-18:00']],
        [['Mon-Fri 08:00-18:00', 'Fri 12:00-14:00'], ['12:00-14:00']],
        [['Mon 22:00-06:00 next day', 'Tue 05:00-09:00'], ['05:00-09:00']],
        [['Mon 00:00-02:00', 'Sun 22:00-03:00 next day'], ['22:00-03:00 next day']],
        [['Mon, Mon-Fri 08:00-18:00'], ['08:00-18:00']],
        [['Mon 08:00-18:00, 09:00-10:00, 11:00-12:00'], ['09:00-10:00', '11:00-12:00']],
    ])('%j', async (openings, expected) => {
        expect(await marks('B04', calendar(...openings))).toEqual(expected);
    });
});

describe('must not fire', () => {
    test.each([
        [['24x7']],
        [['Mon-Fri 00:00-24:00']],
        [['Mon-Fri 08:00-12:00, 13:00-17:00']],
        [['Mon-Fri 08:00-12:00, 12:00-17:00']],
        [['Mon-Thu 08:00-18:00', 'Fri 08:00-14:00', 'Sat 09:00-12:00']],
        [['Mon-Sun 22:00-06:00 next day', 'Mon-Sun 06:00-22:00']],
        [['Sun 22:00-02:00 next day', 'Mon 02:00-06:00']],
        [['Mon-Sun 08:00-08:00 next day']],
        [['Mon-Fri']],
    ])('%j', async openings => {
        expect(await marks('B04', calendar(...openings))).toEqual([]);
    });
});

describe('hours that close by the clocks of another zone are compared in minutes that pass', () => {
    const pacific = 'closing in "America/Los_Angeles"';
    const sydney = 'closing in "Australia/Sydney"';
    test.each([
        [
            'reach into hours that begin after the written end',
            [`Mon 08:00-15:00 ${pacific}`, 'Mon 18:00-20:00'],
            ['18:00-20:00'],
        ],
        ['close before they open', ['Mon 09:00-17:00 closing in "Asia/Tokyo"'], ['09:00-17:00']],
        [
            'overlap in the months in which clocks differ most',
            [`Sun 06:00-18:00 ${sydney}`, 'Sun 07:00-10:00'],
            ['07:00-10:00'],
        ],
        ['are longer than a day', [`Mon 08:00-09:00 next day ${pacific}`], ['08:00-09:00 next day']],
        ['follow hours that begin where they end', [`Mon 08:00-15:00 ${pacific}`, 'Mon 23:00-24:00'], []],
        ['end by a clock that shows less', [`Mon 18:00-17:00 ${pacific}`], []],
    ])('%s', async (_, openings, expected) => {
        expect(await marks('B04', calendar(...openings))).toEqual(expected);
    });

    test('whatever statement names the zone', async () => {
        const text = calendar('Mon 08:00-15:00 closing in "America/Los_Angeles"', 'Mon 18:00-20:00').replace(
            'timezone "Europe/London"',
            'timezone of acme',
        );
        const client = 'client acme "Acme" { timezone "Europe/London" }';
        expect(await marks('B04', `${client}\n${text}`)).toEqual(['18:00-20:00']);
    });
});

test('the fix for hours over midnight says so', async () => {
    const text = calendar('Mon-Fri 22:00-06:00');
    const [finding] = (await check(text)).filter(({ code }) => code === 'B04');
    const fixed = finding && applyFix(text, finding);
    expect(fixed).toContain('open Mon-Fri 22:00-06:00 next day\n');
    expect(await marks('B04', fixed ?? text)).toEqual([]);
});

describe('in windows and bands', () => {
    const backup = (times: string): string => `backup b "B" { window Mon, Wed, Fri ${times} }\n`;
    const band = (times: string): string => `band nights "Nights" { open Mon-Fri ${times} }\n`;
    const maintenance = (times: string): string => `maintenance m "M" {\n  window Tue, Thu ${times}\n}\n`;

    test.each([
        ['a backup window', backup],
        ['a time band', band],
        ['a maintenance window', maintenance],
    ])('%s that ends before it starts is found and mended', async (_, written) => {
        const text = written('18:30-07:00');
        expect(await marks('B04', text)).toEqual(['18:30-07:00']);
        const [finding] = (await check(text)).filter(({ code }) => code === 'B04');
        const fixed = finding && applyFix(text, finding);
        expect(fixed).toBe(written('18:30-07:00 next day'));
        expect(await marks('B04', fixed ?? text)).toEqual([]);
    });

    test('two windows may share a time', async () => {
        expect(await marks('B04', maintenance('18:30-20:00, 19:00-21:00'))).toEqual([]);
    });
});
