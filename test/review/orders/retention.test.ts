import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Retention } from '../../../language/agreement/model.js';
import type { Frequency } from '../../../language/values/period.js';
import { retention as retentions } from '../../../review/orders/retention.js';
import { keepsTheLaws } from './laws.js';
import { duration, durations, read } from './times.js';

const FREQUENCIES: readonly Frequency[] = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'];

const anyRetention: fc.Arbitrary<Retention> = fc.oneof(
    durations.map(span => ({ kind: 'span' as const, span })),
    fc
        .array(
            fc.record({
                count: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(1e21)),
                frequency: fc.constantFrom(...FREQUENCIES),
            }),
            { maxLength: 4 },
        )
        .map(steps => ({ kind: 'ladder' as const, steps })),
);

function retention(text: string): Retention {
    if (!text.endsWith('ly')) return { kind: 'span', span: duration(text) };
    const steps = text.split(', ').map(step => {
        const [count, name] = step.split(' ');
        return {
            count: Number(count),
            frequency: read(
                FREQUENCIES.find(each => each === name),
                text,
            ),
        };
    });
    return { kind: 'ladder', steps };
}

keepsTheLaws(retentions, anyRetention, 2000);

describe('retentions', () => {
    test.each([
        ['30 days', '90 days', 'greater: 60 days longer'],
        ['12 months', '1 year', 'equal'],
        ['14 daily, 12 monthly', '12 monthly, 14 daily', 'equal'],
        ['14 daily, 12 monthly', '7 daily, 12 monthly', 'less: 7 daily copies less'],
        ['14 daily, 12 monthly', '14 daily, 11 monthly', 'less: 1 monthly copy less'],
        ['24 hourly, 14 daily', '12 hourly, 30 daily', 'mixed: 12 hourly copies less and 16 daily copies more'],
        ['14 daily, 12 monthly', '14 daily, 12 monthly, 7 yearly', 'greater: 7 yearly copies more'],
        ['30 daily', '30 days', 'greater'],
        ['14 daily, 12 monthly', '7 years', 'greater'],
        ['30 days', '14 daily, 12 monthly', 'mixed'],
        ['30 days', '1 monthly', 'incomparable'],
        ['0 days', '30 days', 'greater'],
        ['30 days', '0 daily', 'less: nothing is kept'],
    ])('from %s to %s', (before, after, expected) => {
        const { order, magnitude } = retentions.compare(retention(before), retention(after));
        expect(magnitude ? `${order}: ${magnitude.text}` : order).toBe(expected);
    });
});
