import { describe, expect, test } from 'vitest';
import { exampleAvailability } from '../../../../language/rules/availability/example-availability.js';
import { applyFix, check } from '../../check.js';
import { marks } from '../marks.js';

const file = (exclude: string): string => exampleAvailability({ exclude });

describe('must fire', () => {
    test.each([
        ['exclude scheduled-maintenance', ['scheduled-maintenance']],
        ['exclude scheduled-maintenance up to 4 hours per month', ['scheduled-maintenance up to 4 hours per month']],
        ['exclude scheduled-maintenance with 5 days notice', ['scheduled-maintenance with 5 days notice']],
        ['exclude client-caused, emergency-maintenance', ['emergency-maintenance']],
        ['exclude emergency-maintenance with 1 hour notice', ['emergency-maintenance with 1 hour notice']],
        ['exclude scheduled-maintenance, emergency-maintenance', ['scheduled-maintenance', 'emergency-maintenance']],
    ])('%s', async (exclude, expected) => {
        expect(await marks('F07', file(exclude))).toEqual(expected);
    });
});

describe('must not fire', () => {
    test.each([
        'exclude scheduled-maintenance up to 4 hours per month with 5 days notice',
        'exclude scheduled-maintenance up to 10 hours per year with 2 business days notice',
        'exclude emergency-maintenance up to 1 hour per month',
        'exclude client-caused, client-infrastructure, third-party, internet, force-majeure, suspension',
        'exclude "Maintenance that the Client has asked for"',
    ])('%s', async exclude => {
        expect(await marks('F07', file(exclude))).toEqual([]);
    });
});

test.each([
    ['scheduled-maintenance', 'scheduled-maintenance up to 4 hours per month with 5 days notice'],
    [
        'scheduled-maintenance up to 90 minutes per week',
        'scheduled-maintenance up to 90 min per week with 5 days notice',
    ],
    [
        'scheduled-maintenance with 2 business days notice',
        'scheduled-maintenance up to 4 hours per month with 2 business days notice',
    ],
    ['emergency-maintenance', 'emergency-maintenance up to 4 hours per month'],
])('the fix keeps what is stated: %s', async (written, mended) => {
    const text = file(`exclude client-caused, ${written}`);
    const [finding] = (await check(text)).filter(({ code }) => code === 'F07');
    const after = finding && applyFix(text, finding);
    expect(after).toContain(`exclude client-caused, ${mended}\n`);
    expect(await marks('F07', after ?? '')).toEqual([]);
});
