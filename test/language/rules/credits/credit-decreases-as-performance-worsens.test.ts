import { describe, expect, test } from 'vitest';
import { exampleAvailability, exampleCredit } from '../../../../language/rules/availability/example-availability.js';
import { marks } from '../marks.js';

const file = (...bands: readonly string[]): string => exampleAvailability({ credit: exampleCredit(...bands) });

describe('must fire', () => {
    test.each([
        [['below 99.9% credit 10%', 'below 99.5% credit 5%'], ['below 99.5% credit 5%']],
        [['below 99.5% credit 5%', 'below 99.9% credit 10%'], ['below 99.5% credit 5%']],
        [['below 99.9% credit 10%', 'below 99.5% credit 9.99%'], ['below 99.5% credit 9.99%']],
        [
            ['below 99.9% credit 20%', 'below 99.5% credit 10%', 'below 99.0% credit 15%'],
            ['below 99.5% credit 10%', 'below 99.0% credit 15%'],
        ],
        [
            ['below 99.9% credit 5%', 'below 99.5% credit 25%', 'below 99.0% credit 10%', 'below 95% credit 30%'],
            ['below 99.0% credit 10%'],
        ],
    ])('%j', async (bands, expected) => {
        expect(await marks('G03', file(...bands))).toEqual(expected);
    });
});

describe('must not fire', () => {
    test.each([
        [['below 99.9% credit 5%', 'below 99.5% credit 10%', 'below 99.0% credit 25%']],
        [['below 99.0% credit 25%', 'below 99.9% credit 5%', 'below 99.5% credit 10%']],
        [['below 99.9% credit 10%', 'below 99.5% credit 10.0%']],
        [['below 99.9% credit 10%', 'below 99.90% credit 5%']],
        [['below 99.9% credit 10%']],
        [[]],
    ])('%j', async bands => {
        expect(await marks('G03', file(...bands))).toEqual([]);
    });
});
