import { describe, expect, test } from 'vitest';
import { duration as durations } from '../../../review/orders/duration.js';
import { keepsTheLaws } from './laws.js';
import { duration, durations as anyDurations } from './times.js';

function compared(before: string, after: string): string {
    const { order, magnitude } = durations.compare(duration(before), duration(after));
    return magnitude ? `${order}: ${magnitude.text}` : order;
}

keepsTheLaws(durations, anyDurations, 2000);

describe('durations', () => {
    test.each([
        ['15 min', '30 min', 'greater: 15 min longer'],
        ['60 min', '1 hour', 'equal'],
        ['24 hours', '1 day', 'equal'],
        ['7 days', '1 week', 'equal'],
        ['12 months', '1 year', 'equal'],
        ['1 hour', '1.0 hours', 'equal'],
        ['1 hour', '90 min', 'greater: 30 min longer'],
        ['4 hours', '15 min', 'less: 3 hours 45 min shorter'],
        ['2 weeks', '1 week', 'less: 1 week shorter'],
        ['12 months', '6 months', 'less: 6 months shorter'],
        ['2 years', '1 year', 'less: 1 year shorter'],
        ['30 days', '1 month', 'incomparable'],
        ['30 days', '2 months', 'greater: 29 to 32 days longer'],
        ['28 days', '1 month', 'greater: up to 3 days longer'],
        ['1 month', '1 hour', 'less: 27 to 31 days shorter'],
        ['4 business hours', '8 business hours', 'greater: 4 business hours longer'],
        ['60 business min', '1 business hour', 'equal'],
        ['1 business day', '3 business days', 'greater: 2 business days longer'],
        ['1 business day', '8 business hours', 'incomparable'],
        ['5 business days', '1 business week', 'incomparable'],
        ['4 hours', '4 business hours', 'greater'],
        ['4 business hours', '5 hours', 'incomparable'],
        ['1 day', '1 business day', 'incomparable'],
        ['next business day', '1 business day', 'equal'],
        ['next business day plus 4 hours', 'next business day plus 2 hours', 'less: 2 hours shorter'],
        ['next business day', 'next business day plus 4 hours', 'incomparable'],
        ['1 to 2 business days', '2 business days', 'equal'],
        ['1 to 2 days', '1 to 3 days', 'greater: 1 day longer'],
        ['0 min', '0 business hours', 'equal'],
    ])('from %s to %s', (before, after, expected) => {
        expect(compared(before, after)).toBe(expected);
    });

    test('state the change as a share of the value before', () => {
        const shareOf = (before: string, after: string): number | undefined =>
            durations.compare(duration(before), duration(after)).magnitude?.share;
        expect(shareOf('15 min', '30 min')).toBe(1);
        expect(shareOf('1 hour', '45 min')).toBe(0.25);
        expect(shareOf('0 min', '45 min')).toBeUndefined();
    });

    test('are written as the language writes them', () => {
        expect(durations.format(duration('4 business hours'))).toBe('4 business hours');
    });
});
