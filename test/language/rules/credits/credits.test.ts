import { expect, test } from 'vitest';
import { exampleAvailability, exampleCredit } from '../../../../language/rules/availability/example-availability.js';
import { marks } from '../marks.js';

const file = (...statements: readonly string[]): string =>
    exampleAvailability({ credit: exampleCredit(...statements) });
const BAND = 'below 99.9% credit 25%';

test.each([
    [['below 99.9% credit 5%', 'below 99.90% credit 10%'], ['below 99.90% credit 10%']],
    [['below 99.9% credit 5%', 'below 99.89% credit 10%'], []],
])('G01 %j', async (bands, expected) => {
    expect(await marks('G01', file(...bands))).toEqual(expected);
});

test.each([
    ['credit 100%', 0],
    ['credit 100.1%', 1],
])('G05 %s', async (credit, count) => {
    expect(await marks('G05', file(`below 99.9% ${credit}`))).toHaveLength(count);
});

test.each([
    ['cap 20% per month', ['cap 20% per month']],
    ['cap 24.9%', ['cap 24.9%']],
    ['cap 25% per month', []],
    ['cap 25.0% per year', []],
])('G06 a credit of 25%% and %s', async (cap, expected) => {
    expect(await marks('G06', file(BAND, cap))).toEqual(expected);
});

test.each([
    [[BAND], 1],
    [[BAND, 'cap 50%'], 1],
    [[BAND, 'cap 50% per month'], 0],
    [[], 0],
])('G07 %j', async (statements, count) => {
    expect(await marks('G07', file(...statements))).toHaveLength(count);
});

test.each([
    ['claim within 30 days', ['claim within 30 days']],
    ['claim within 30 days after incident', []],
    ['claim automatic', []],
])('G08 %s', async (claim, expected) => {
    expect(await marks('G08', file(BAND, claim))).toEqual(expected);
});

test.each([
    [[BAND], 1],
    [[BAND, 'of monthly-fees'], 0],
    [['cap 50% per month'], 0],
    [['refund 10 times downtime', 'cap 50% per month'], 1],
    [['refund 10 times downtime'], 0],
])('G12 %j', async (statements, count) => {
    expect(await marks('G12', file(...statements))).toHaveLength(count);
});
