import { describe, expect, test } from 'vitest';
import { exampleAvailability, exampleCredit } from '../../../language/rules/availability/example-availability.js';
import { check, marked } from '../check.js';

/** The texts that one rule marks. */
async function marks(code: string, text: string): Promise<string[]> {
    return (await check(text)).filter(finding => finding.code === code).map(finding => marked(text, finding));
}

const withCredit = (...statements: readonly string[]): string =>
    exampleAvailability({ credit: exampleCredit(...statements) });

describe('F07: maintenance without bounds', () => {
    test.each([
        ['exclude scheduled-maintenance', ['scheduled-maintenance']],
        ['exclude scheduled-maintenance up to 4 hours per month', ['scheduled-maintenance up to 4 hours per month']],
        ['exclude scheduled-maintenance with 5 days notice', ['scheduled-maintenance with 5 days notice']],
        ['exclude client-caused, emergency-maintenance', ['emergency-maintenance']],
        ['exclude emergency-maintenance up to 1 hour per month', []],
        ['exclude scheduled-maintenance up to 4 hours per month with 5 days notice', []],
        ['exclude client-caused, force-majeure, "Faults of the building"', []],
    ])('%s', async (exclude, expected) => {
        expect(await marks('F07', exampleAvailability({ exclude }))).toEqual(expected);
    });
});

describe('F01: uptimes that do not exist', () => {
    test.each([
        ['0%', 1],
        ['0.00%', 1],
        ['100.01%', 1],
        ['100%', 0],
        ['0.1%', 0],
        ['99.999%', 0],
    ])('%s', async (uptime, count) => {
        expect(await marks('F01', exampleAvailability({ target: `target ${uptime} per calendar month` }))).toHaveLength(
            count,
        );
    });
});

describe('G03: credits that fall with the performance', () => {
    test('the order of the lines does not matter', async () => {
        expect(await marks('G03', withCredit('below 99.5% credit 10%', 'below 99.9% credit 5%'))).toEqual([]);
        expect(await marks('G03', withCredit('below 99.5% credit 5%', 'below 99.9% credit 10%'))).toEqual([
            'below 99.5% credit 5%',
        ]);
    });
    test('equal credits are allowed, and digits do not count', async () => {
        expect(await marks('G03', withCredit('below 99.9% credit 10%', 'below 99.5% credit 10.0%'))).toEqual([]);
    });
    test('each fall is marked', async () => {
        const text = withCredit('below 99.9% credit 20%', 'below 99.5% credit 10%', 'below 99.0% credit 5%');
        expect(await marks('G03', text)).toEqual(['below 99.5% credit 10%', 'below 99.0% credit 5%']);
    });
});

describe('G01 and G04: where bands begin', () => {
    test('two bands at one threshold overlap, however it is written', async () => {
        expect(await marks('G01', withCredit('below 99.9% credit 5%', 'below 99.90% credit 10%'))).toHaveLength(1);
    });
    test('credits begin at the target', async () => {
        expect(await marks('G04', withCredit('below 99.90% credit 5%'))).toEqual([]);
        expect(await marks('G04', withCredit('below 99.8% credit 5%'))).toEqual(['below 99.8% credit 5%']);
        expect(await marks('G04', withCredit('below 99.99% credit 5%'))).toEqual(['below 99.99% credit 5%']);
    });
});

test('G06: a cap below the largest band is marked, one at the band is not', async () => {
    expect(await marks('G06', withCredit('below 99.9% credit 25%', 'cap 20% per month'))).toEqual([
        'cap 20% per month',
    ]);
    expect(await marks('G06', withCredit('below 99.9% credit 25%', 'cap 25% per month'))).toEqual([]);
});

describe('S02: a critical outage against the uptime', () => {
    const agreement = (resolve: string, target = 'target 99.9% per calendar month'): string =>
        `${exampleAvailability({ target })}priority P1 "Critical" {\n  means "Down."\n  example "Down."\n}\ntier gold "Gold" {\n  covers servers\n  target P1 respond 1 min, resolve ${resolve}\n}\n`;
    test.each([
        ['4 hours', undefined, 1],
        ['45 min', undefined, 1],
        ['44 min', undefined, 0],
        ['4 hours', 'target 99% per calendar month', 0],
        ['4 hours', 'target 99.9% per year', 0],
        ['9 hours', 'target 99.9% per year', 1],
        ['best effort', undefined, 0],
    ])('resolve %s with %s', async (resolve, target, count) => {
        expect(await marks('S02', agreement(resolve, target))).toHaveLength(count);
    });
});
