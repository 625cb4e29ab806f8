import { describe, expect, test } from 'vitest';
import { exampleAvailability, exampleCredit } from '../../../../language/rules/availability/example-availability.js';
import { applyFix, check } from '../../check.js';
import { marks } from '../marks.js';

const target = (words: string): string => exampleAvailability({ target: `target ${words}` });

test.each([
    ['0%', 1],
    ['0.00%', 1],
    ['100.01%', 1],
    ['100%', 0],
    ['0.1%', 0],
    ['99.999%', 0],
])('F01 an uptime of %s', async (uptime, count) => {
    expect(await marks('F01', target(`${uptime} per calendar month`))).toHaveLength(count);
});

test.each([
    ['100%', 1],
    ['100.00%', 1],
    ['99.999%', 0],
])('F02 an uptime of %s', async (uptime, count) => {
    expect(await marks('F02', target(`${uptime} per calendar month`))).toHaveLength(count);
});

describe('F03 the period', () => {
    test.each([
        ['99.9%', ['target 99.9%']],
        ['99.9% per year', []],
        ['99.9% per calendar month', []],
    ])('%s', async (words, expected) => {
        expect(await marks('F03', target(words))).toEqual(expected);
    });

    test('the fix writes it before the tiers', async () => {
        const text = `${target('99.9% for gold')}tier gold "Gold" {\n  covers servers\n}\n`;
        const [finding] = (await check(text)).filter(({ code }) => code === 'F03');
        expect(finding && applyFix(text, finding)).toContain('target 99.9% per calendar month for gold\n');
    });

    test('there is no fix while the percentage is being typed', async () => {
        const findings = (await check(target('99.9 for'))).filter(({ code }) => code === 'F03');
        expect(findings.flatMap(finding => finding.fixes)).toEqual([]);
    });
});

test.each([
    [{ measured: '' }, 'how it is `measured`'],
    [{ downtime: '' }, 'what counts as `downtime`'],
    [{ measured: '', downtime: '' }, 'how it is `measured` and what counts as `downtime`'],
])('F04 without %j', async (parts, words) => {
    const messages = (await check(exampleAvailability(parts))).filter(({ code }) => code === 'F04');
    expect(messages.map(finding => finding.message).join()).toContain(`does not say ${words},`);
});

test('F04 and F05 leave a block alone that promises no uptime', async () => {
    const text = exampleAvailability({ target: '', measured: '', downtime: '', exclude: '' });
    expect(await marks('F04', text)).toEqual([]);
    expect(await marks('F05', text)).toEqual([]);
});

describe('F09 the fees of the period that is measured', () => {
    test.each([
        ['99.9% per quarter', 'of monthly-fees', ['of monthly-fees']],
        ['99.9% per calendar month', 'of yearly-fees of affected services', ['of yearly-fees of affected services']],
        ['99.9% per week', 'of monthly-fees', ['of monthly-fees']],
        ['99.9% per calendar month', 'of monthly-fees', []],
        ['99.9% per quarter', 'of quarterly-fees', []],
        ['99.9% per year', 'of yearly-fees', []],
        ['99.9%', 'of monthly-fees', []],
        ['99.9% per quarter', 'cap 50% per quarter', []],
    ])('%s, %s', async (words, base, expected) => {
        const text = exampleAvailability({
            target: `target ${words}`,
            credit: exampleCredit('below 99.9% credit 5%', base),
        });
        expect(await marks('F09', text)).toEqual(expected);
    });
});

test.each([
    ['99.9% per quarter', 1],
    ['99.9% per year', 1],
    ['99.9% per calendar month', 0],
    ['100% per year', 0],
])('F18 %s', async (words, count) => {
    expect(await marks('F18', target(words))).toHaveLength(count);
});
