import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecimal } from '../../../language/values/decimal.js';
import type { Cadence, Frequency, PeriodUnit } from '../../../language/values/period.js';
import { cadence as cadences } from '../../../review/orders/cadence.js';
import { keepsTheLaws } from './laws.js';
import { decimals, duration, durations, read } from './times.js';

const FREQUENCIES: readonly Frequency[] = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'];
const PERIODS: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

const anyCadence: fc.Arbitrary<Cadence> = fc.oneof(
    fc.constantFrom(...FREQUENCIES).map(frequency => ({ kind: 'frequency' as const, frequency })),
    durations.map(interval => ({ kind: 'interval' as const, interval })),
    fc
        .tuple(decimals, fc.constantFrom(...PERIODS))
        .map(([times, period]) => ({ kind: 'times' as const, times, period })),
);

function cadence(text: string): Cadence {
    const frequency = FREQUENCIES.find(each => each === text);
    if (frequency) return { kind: 'frequency', frequency };
    if (text.startsWith('every ')) return { kind: 'interval', interval: duration(text.slice(6)) };
    const [times, period] = text.split(' times per ');
    const unit = read(
        PERIODS.find(each => each === period),
        text,
    );
    return { kind: 'times', times: read(parseDecimal(times), text), period: unit };
}

keepsTheLaws(cadences, anyCadence, 2000);

describe('cadences', () => {
    test.each([
        ['monthly', 'quarterly', 'less: 8 times a year less'],
        ['yearly', '2 times per year', 'greater: once a year more'],
        ['monthly', '12 times per year', 'equal'],
        ['every 3 months', 'quarterly', 'equal'],
        ['weekly', 'every 7 days', 'equal'],
        ['weekly', '1 times per week', 'equal'],
        ['hourly', '24 times per day', 'equal'],
        ['hourly', 'every 60 min', 'equal'],
        ['monthly', 'every 30 days', 'greater: 0.2 times a year more'],
        ['4 times per month', 'weekly', 'greater: 4.1 times a year more'],
        ['every 2 business hours', 'every 2 hours', 'greater'],
        ['every 5 business days', 'weekly', 'incomparable'],
        ['every 5 business days', 'every 10 business days', 'less'],
        ['0 times per year', 'yearly', 'greater: once a year more'],
        ['0 times per year', '0 times per week', 'equal'],
        ['every 0 min', 'hourly', 'less'],
    ])('from %s to %s', (before, after, expected) => {
        const { order, magnitude } = cadences.compare(cadence(before), cadence(after));
        expect(magnitude ? `${order}: ${magnitude.text}` : order).toBe(expected);
    });
});
