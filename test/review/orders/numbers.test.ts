import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count } from '../../../review/orders/count.js';
import { money } from '../../../review/orders/money.js';
import { percentage } from '../../../review/orders/percentage.js';
import { price } from '../../../review/orders/price.js';
import { quantity } from '../../../review/orders/quantity.js';
import { strength } from '../../../review/orders/strength.js';
import { orderedWord, word } from '../../../review/orders/word.js';
import { keepsTheLaws } from './laws.js';
import {
    amountOf,
    amounts,
    number,
    numbers,
    percent,
    percentages,
    priceOf,
    prices,
    quantities,
    quantityOf,
} from './values.js';

keepsTheLaws(percentage, percentages);
keepsTheLaws(count, numbers);
keepsTheLaws(quantity, quantities, 1000);
keepsTheLaws(money, amounts);
keepsTheLaws(price, prices, 1000);
keepsTheLaws(word, fc.constantFrom('counted', 'not-counted'));
keepsTheLaws(orderedWord(['low', 'high']), fc.constantFrom<string>('low', 'high', 'other') as fc.Arbitrary<'low'>);
keepsTheLaws(strength, fc.constantFrom('guarantee', 'target', 'objective', 'best-effort'));

describe('percentages', () => {
    test('do not depend on how they are written', () => {
        expect(percentage.compare(percent('99.9'), percent('99.90'))).toEqual({ order: 'equal' });
        expect(percentage.canonical(percent('99.90'))).toBe('99.9%');
        expect(percentage.format(percent('99.90'))).toBe('99.90%');
    });

    test('differ by points', () => {
        expect(percentage.compare(percent('50'), percent('55'))).toEqual({
            order: 'greater',
            magnitude: { text: '5 percentage points more (10%)', share: 0.1 },
        });
        expect(percentage.compare(percent('20'), percent('19')).magnitude?.text).toBe('1 percentage point less (5%)');
    });

    test('have no share of nothing', () => {
        expect(percentage.compare(percent('0'), percent('5')).magnitude).toEqual({
            text: '5 percentage points more',
            share: undefined,
        });
    });
});

describe('prices', () => {
    const compare = (before: string, after: string) => price.compare(priceOf(before), priceOf(after));

    test('say by how much they rise', () => {
        expect(compare('USD 45.00 per user per month', 'USD 50.00 per user per month')).toEqual({
            order: 'greater',
            magnitude: { text: 'USD 5.00 per user per month more (11%)', share: 5 / 45 },
        });
    });

    test('of months, quarters and years are converted', () => {
        expect(compare('USD 45.00 per user per month', 'USD 600.00 per user per year')).toEqual({
            order: 'greater',
            magnitude: { text: 'USD 60.00 per user per year more (11%)', share: 60 / 540 },
            condition: 'counted over a whole year',
        });
        expect(compare('USD 90.00 per quarter', 'USD 29.00 per month').order).toBe('less');
    });

    test('that come to the same in other instalments have no order: they are paid at other times', () => {
        expect(compare('USD 45.00 per month', 'USD 540.00 per year').order).toBe('incomparable');
    });

    test('of months and days, of two currencies or for other units have no order', () => {
        expect(compare('USD 30.00 per month', 'USD 9.00 per day').order).toBe('incomparable');
        expect(compare('USD 30.00 per month', 'EUR 9.00 per month').order).toBe('incomparable');
        expect(compare('USD 30.00 per user', 'USD 9.00 per device').order).toBe('incomparable');
        expect(compare('USD 30.00 per month', 'USD 9.00').order).toBe('incomparable');
    });

    test('are the same however their units are written', () => {
        expect(compare('USD 3.00 per user per device', 'USD 3 per devices per users').order).toBe('equal');
    });
});

test('amounts of one currency differ by an amount', () => {
    expect(money.compare(amountOf('GBP 1000000.00'), amountOf('GBP 500000.00')).magnitude).toEqual({
        text: 'GBP 500000.00 less (50%)',
        share: 0.5,
    });
});

test('quantities differ in their unit and period', () => {
    const compare = (before: string, after: string) => quantity.compare(quantityOf(before), quantityOf(after));
    expect(compare('4 visits per month', '3 visits per month').magnitude?.text).toBe('1 visit per month less (25%)');
    expect(compare('1 visit per month', '4 visits per month').magnitude?.text).toBe('3 visits per month more (300%)');
    expect(compare('4 visits per month', '40 visits per year').order).toBe('less');
    expect(compare('4 visits per month', '48 visits per year').order).toBe('incomparable');
    expect(compare('1 visit per day', '8 visits per week').order).toBe('greater');
    expect(compare('4 visits', '4 hours').order).toBe('incomparable');
});

test('counts differ by a number', () => {
    expect(count.compare(number('3'), number('2'))).toEqual({
        order: 'less',
        magnitude: { text: '1 less (33%)', share: 1 / 3 },
    });
    expect(count.compare(number('0.0000000001'), number('99999999999999999999')).order).toBe('greater');
    expect(count.compare(number('99999999999999999999'), number('99999999999999999998')).magnitude?.text).toBe(
        '1 less (less than 0.000001%)',
    );
});

test('a guarantee is more than a target, a target more than an objective, and that more than best effort', () => {
    expect(strength.compare('guarantee', 'target').order).toBe('less');
    expect(strength.compare('objective', 'target').order).toBe('greater');
    expect(strength.compare('best-effort', 'objective').order).toBe('greater');
});

test('words without an order are the same or not', () => {
    expect(word.compare('counted', 'not-counted').order).toBe('incomparable');
    expect(orderedWord(['low', 'high']).compare('low', 'high').order).toBe('greater');
});
