import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CreditCap } from '../../../language/agreement/model.js';
import type { Duration } from '../../../language/values/duration.js';
import { creditBase } from '../../../review/orders/credit-base.js';
import { creditCap } from '../../../review/orders/credit-cap.js';
import { creditClaim } from '../../../review/orders/credit-claim.js';
import { feeMultiple } from '../../../review/orders/fee-multiple.js';
import { keepsTheLaws } from './laws.js';
import { duration } from './times.js';
import { number, percent, percentages, periods } from './values.js';

const windows = fc.constantFrom(
    duration('10 days'),
    duration('30 days'),
    duration('30.0 days'),
    duration('1 month'),
    duration('60 days'),
    duration('2 months'),
);

keepsTheLaws(
    creditBase,
    fc.record({
        fees: fc.constantFrom('monthly-fees', 'quarterly-fees', 'yearly-fees'),
        affectedServicesOnly: fc.boolean(),
    }),
);
keepsTheLaws(creditCap, fc.record({ percentage: percentages, period: periods }), 1000);
keepsTheLaws(
    creditClaim,
    fc.oneof(
        fc.constant({ kind: 'automatic' } as const),
        fc.record({
            kind: fc.constant('within' as const),
            window: windows,
            anchor: fc.constantFrom(undefined, 'month-end' as const, 'incident' as const),
        }),
    ),
    1000,
);
keepsTheLaws(
    feeMultiple,
    fc.record({ factor: fc.constantFrom('0', '1', '1.0', '2').map(number), period: windows }),
    1000,
);

test('a credit of fees of a longer period is more, and one of the affected services alone is less', () => {
    const monthly = { fees: 'monthly-fees', affectedServicesOnly: false } as const;
    expect(creditBase.compare(monthly, { ...monthly, fees: 'yearly-fees' }).order).toBe('greater');
    expect(creditBase.compare(monthly, { ...monthly, affectedServicesOnly: true }).order).toBe('less');
    expect(creditBase.compare(monthly, { fees: 'yearly-fees', affectedServicesOnly: true }).order).toBe('mixed');
    expect(creditBase.format({ ...monthly, affectedServicesOnly: true })).toBe('monthly-fees of affected services');
});

test('a limit of credits allows more or less, whatever its period', () => {
    const cap = (share: string, period: CreditCap['period']): CreditCap => ({ percentage: percent(share), period });
    expect(creditCap.compare(cap('50', 'month'), cap('30', 'month'))).toEqual({
        order: 'less',
        magnitude: { text: '20 percentage points less (40%)', share: 0.4 },
    });
    expect(creditCap.compare(cap('50', 'month'), cap('50', 'year')).order).toBe('less');
    expect(creditCap.compare(cap('50', 'month'), cap('600', 'year')).order).toBe('greater');
    expect(creditCap.compare(cap('50', 'month'), cap('200', 'year')).order).toBe('mixed');
    expect(creditCap.compare(cap('50', 'month'), cap('50', undefined)).order).toBe('incomparable');
});

test('a credit without a claim is best, and the longer a claim can be made the better', () => {
    const within = (window: Duration) => ({ kind: 'within', window, anchor: 'month-end' }) as const;
    expect(creditClaim.compare({ kind: 'automatic' }, within(duration('30 days'))).order).toBe('less');
    expect(creditClaim.compare(within(duration('30 days')), within(duration('60 days'))).order).toBe('greater');
    expect(
        creditClaim.compare(within(duration('30 days')), { ...within(duration('30 days')), anchor: 'incident' }).order,
    ).toBe('incomparable');
    expect(creditClaim.format(within(duration('30 days')))).toBe('within 30 days after month end');
});

test('more times the fees of a longer period are more', () => {
    const fees = (factor: string, period: Duration) => ({ factor: number(factor), period });
    const year = duration('12 months');
    expect(feeMultiple.compare(fees('1', year), fees('2', year))).toEqual({
        order: 'greater',
        magnitude: { text: '1 times the fees more (100%)', share: 1 },
    });
    expect(feeMultiple.compare(fees('2', year), fees('1', duration('24 months'))).order).toBe('mixed');
    expect(feeMultiple.format(fees('2', year))).toBe('2 times fees of 12 months');
});
