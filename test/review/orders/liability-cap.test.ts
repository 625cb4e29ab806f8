import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liabilityCap, type LiabilityCap } from '../../../review/orders/liability-cap.js';
import { parseDuration } from '../../../language/values/duration.js';
import { keepsTheLaws } from './laws.js';
import { amountOf, number } from './values.js';
import { changesBetween, lineOf } from '../changes.js';

const provenance = { origin: 'written', span: { uri: 'file:///a.msa', offset: 0, end: 1 } } as const;

/** `USD 10.00` and `2`, the number of fees of twelve months. */
function cap(amount: string | undefined, factor: string | undefined, greater = true): LiabilityCap {
    return {
        greater,
        amount: amount === undefined ? undefined : amountOf(amount),
        multiple:
            factor === undefined
                ? undefined
                : {
                      kind: 'FeeMultiple',
                      provenance,
                      factor: number(factor),
                      period: parseDuration('12', 'months', false),
                  },
    };
}

keepsTheLaws(
    liabilityCap,
    fc
        .tuple(
            fc.constantFrom(undefined, 'USD 10', 'USD 10.00', 'USD 20', 'EUR 10'),
            fc.constantFrom(undefined, '1', '1.0', '2'),
            fc.boolean(),
        )
        .filter(([amount, factor]) => amount !== undefined || factor !== undefined)
        .map(parts => cap(...parts)),
    1500,
);

const order = (before: LiabilityCap, after: LiabilityCap) => liabilityCap.compare(before, after).order;

test('an alternative more is more where the greater one counts', () => {
    expect(order(cap('USD 10', undefined), cap('USD 10', '2'))).toBe('greater');
    expect(order(cap('USD 10', '2'), cap(undefined, '2'))).toBe('less');
    expect(order(cap('USD 10', '2'), cap('USD 20', '1'))).toBe('mixed');
});

test('how an amount stands to fees, and which of two alternatives counts, nobody knows', () => {
    expect(order(cap('USD 10', undefined), cap(undefined, '2'))).toBe('incomparable');
    expect(order(cap('USD 10', undefined), cap('USD 10', '2', false))).toBe('incomparable');
    expect(order(cap('USD 10', '2', false), cap('USD 20', '2', false))).toBe('greater');
});

test('another way to say the cap is one change', async () => {
    const liability = (said: string): string => `liability exposure "Liability" { cap "general" ${said} }`;
    const changes = await changesBetween(liability('1 times fees of 12 months'), liability('USD 1000000.00'));
    expect(changes.map(lineOf)).toEqual([
        'liability.liability-cap.changed exposure.cap-general: 1 times fees of 12 months → USD 1000000.00 (unclear)',
    ]);
});
