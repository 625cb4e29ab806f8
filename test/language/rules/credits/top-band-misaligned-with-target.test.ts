import { describe, expect, test } from 'vitest';
import { exampleAvailability, exampleCredit } from '../../../../language/rules/availability/example-availability.js';
import { applyFix, check } from '../../check.js';
import { marks } from '../marks.js';

const TIERS = 'tier gold "Gold" {\n  covers servers\n}\ntier silver "Silver" {\n  covers servers\n}\n';
const file = (target: string, ...bands: readonly string[]): string =>
    exampleAvailability({ target, credit: exampleCredit(...bands) }) + TIERS;
const TARGET = 'target 99.9% per calendar month';
const BY_TIER = 'target 99.9% per calendar month for gold\ntarget 99.5% per calendar month for silver';

describe('must fire', () => {
    test.each([
        [TARGET, ['below 99.8% credit 5%'], ['below 99.8% credit 5%']],
        [TARGET, ['below 99.99% credit 5%'], ['below 99.99% credit 5%']],
        [TARGET, ['below 99.0% credit 10%', 'below 99.5% credit 5%'], ['below 99.5% credit 5%']],
        [BY_TIER, ['below 99.4% credit 5%'], ['below 99.4% credit 5%']],
        [BY_TIER, ['below 99.95% credit 5%'], ['below 99.95% credit 5%']],
    ])('%s with %j', async (target, bands, expected) => {
        expect(await marks('G04', file(target, ...bands))).toEqual(expected);
    });
});

describe('must not fire', () => {
    test.each([
        [TARGET, ['below 99.90% credit 5%']],
        [TARGET, ['below 99.5% credit 10%', 'below 99.9% credit 5%']],
        [BY_TIER, ['below 99.9% credit 5%']],
        [BY_TIER, ['below 99.5% credit 5%']],
        [BY_TIER, ['below 99.7% credit 5%']],
        [TARGET, []],
        ['', ['below 99.9% credit 5%']],
    ])('%s with %j', async (target, bands) => {
        expect(await marks('G04', file(target, ...bands))).toEqual([]);
    });
});

test('the fix moves the first band to the target, and is not offered where another band stands', async () => {
    const late = file(TARGET, 'below 99.8% credit 5%', 'below 99.5% credit 10%');
    const [finding] = (await check(late)).filter(({ code }) => code === 'G04');
    expect(finding && applyFix(late, finding)).toBe(file(TARGET, 'below 99.9% credit 5%', 'below 99.5% credit 10%'));
    const early = await check(file(TARGET, 'below 99.99% credit 5%', 'below 99.9% credit 10%'));
    expect(early.find(({ code }) => code === 'G04')?.fixes).toEqual([]);
});
