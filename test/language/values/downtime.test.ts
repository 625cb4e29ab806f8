import { describe, expect, test } from 'vitest';
import { downtimeBudget, formatDowntime } from '../../../language/values/downtime.js';
import { decimal } from '../../../language/values/decimal.js';
import type { PeriodUnit } from '../../../language/values/period.js';

const budget = (percent: string, period: PeriodUnit): string[] => {
    const { shortest, longest } = downtimeBudget({ percent: decimal(percent) }, period);
    return [shortest.toFixed(), longest.toFixed()];
};

describe('the minutes that a target leaves, exactly', () => {
    test.each([
        ['99', 'month', '403.2', '446.4'],
        ['99.5', 'month', '201.6', '223.2'],
        ['99.9', 'month', '40.32', '44.64'],
        ['99.95', 'month', '20.16', '22.32'],
        ['99', 'year', '5256', '5270.4'],
        ['99.5', 'year', '2628', '2635.2'],
        ['99.9', 'year', '525.6', '527.04'],
        ['99.95', 'year', '262.8', '263.52'],
        ['99.9', 'quarter', '129.6', '132.48'],
        ['99.9', 'week', '10.08', '10.08'],
        ['99.9', 'day', '1.44', '1.44'],
        ['100', 'month', '0', '0'],
        ['99.99999', 'month', '0.004032', '0.004464'],
    ] as const)('%s%% per %s', (percent, period, shortest, longest) => {
        expect(budget(percent, period)).toEqual([shortest, longest]);
    });
});

test.each([
    ['40.32', '40 min 19 s'],
    ['44.64', '44 min 38 s'],
    ['432', '7 h 12 min'],
    ['5256', '3 d 15 h 36 min'],
    ['60', '1 h'],
    ['0.5', '30 s'],
    ['0.004', '0 s'],
    ['0', '0 s'],
])('%s minutes are written %s', (minutes, words) => {
    expect(formatDowntime(decimal(minutes).exact)).toBe(words);
});
