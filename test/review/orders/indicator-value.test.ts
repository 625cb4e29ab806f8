import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorValue, type IndicatorValue } from '../../../review/orders/indicator-value.js';
import { keepsTheLaws } from './laws.js';
import { duration } from './times.js';
import { number, percent, quantityOf } from './values.js';

const NOTHING = { score: undefined, scale: undefined, percentage: undefined, duration: undefined, quantity: undefined };

const amounts: fc.Arbitrary<Omit<IndicatorValue, 'direction'>> = fc.oneof(
    fc.constantFrom('90', '95', '95.0').map(each => ({ ...NOTHING, percentage: percent(each) })),
    fc.constantFrom('3 min', '180 seconds', '5 min').map(each => ({ ...NOTHING, duration: duration(each) })),
    fc.constantFrom('2 incidents', '3 incidents').map(each => ({ ...NOTHING, quantity: quantityOf(each) })),
    fc.record({ score: fc.constantFrom('4', '4.3'), scale: fc.constantFrom('5', '10') }).map(({ score, scale }) => ({
        ...NOTHING,
        score: number(score),
        scale: number(scale),
    })),
);
const values = fc
    .tuple(fc.constantFrom('least' as const, 'most' as const), amounts)
    .map(([direction, amount]): IndicatorValue => ({ direction, ...amount }));

keepsTheLaws(indicatorValue, fc.array(values, { maxLength: 2 }), 4000);

const order = (before: IndicatorValue, after: IndicatorValue) => indicatorValue.compare([before], [after]).order;

test('at least a higher value is more, and at most a lower one', () => {
    const least = (share: string): IndicatorValue => ({ ...NOTHING, direction: 'least', percentage: percent(share) });
    const most = (time: string): IndicatorValue => ({ ...NOTHING, direction: 'most', duration: duration(time) });
    expect(order(least('95'), least('90'))).toBe('less');
    expect(order(most('3 min'), most('5 min'))).toBe('less');
    expect(order(most('3 min'), most('180 seconds'))).toBe('equal');
    expect(order(least('95'), { ...least('95'), direction: 'most' })).toBe('incomparable');
    expect(indicatorValue.compare([least('95')], [least('90')]).magnitude?.text).toBe(
        '5 percentage points less (5.3%)',
    );
});

test('scores compare on one scale', () => {
    const score = (points: string, scale: string): IndicatorValue => ({
        ...NOTHING,
        direction: 'least',
        score: number(points),
        scale: number(scale),
    });
    expect(order(score('4.3', '5'), score('4', '5'))).toBe('less');
    expect(order(score('4.3', '5'), score('8', '10'))).toBe('incomparable');
    expect(indicatorValue.format([score('4.3', '5')])).toBe('at least 4.3 out of 5');
});
