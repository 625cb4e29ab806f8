import { describe, expect, test } from 'vitest';
import { sayDowntimeBudget } from '../../contract/wording/english/downtime-budget.js';
import type { Content } from '../../contract/tree/document.js';
import { sayOpening } from '../../contract/wording/english/opening-hours.js';
import { sayList } from '../../contract/wording/english/enumerations.js';
import {
    sayCadence,
    sayDate,
    sayDuration,
    sayInterval,
    sayMoney,
    sayNotice,
    sayPercentage,
    sayPrice,
    sayQuantity,
    sayTimeTarget,
} from '../../contract/wording/english/said-values.js';
import { plainText } from '../../contract/wording/english/reading.js';
import { decimal, parseDecimal } from '../../language/values/decimal.js';
import { parseDuration, type Duration } from '../../language/values/duration.js';
import { parseMoney, type Money } from '../../language/values/money.js';
import { parsePercentage, type Percentage } from '../../language/values/percentage.js';

const read = (said: Content | undefined): string | undefined => said && plainText(said);

describe('durations', () => {
    test.each([
        ['15', 'min', false, '15 minutes'],
        ['1', 'hour', false, '1 hour'],
        ['1.0', 'hour', false, '1.0 hour'],
        ['1.5', 'hours', false, '1.5 hours'],
        ['1', 'hour', true, '1 Business Hour'],
        ['5', 'days', true, '5 Business Days'],
    ])('%s %s (business: %s) is said "%s"', (amount, unit, business, said) => {
        expect(plainText(sayDuration(duration(amount, unit, business)))).toBe(said);
    });

    test('the absence of a promise is said in words', () => {
        expect(plainText(sayTimeTarget({ kind: 'none' }))).toBe('none');
        expect(plainText(sayTimeTarget({ kind: 'best-effort' }))).toBe('best effort');
        expect(plainText(sayTimeTarget({ kind: 'not-applicable' }))).toBe('not applicable');
    });

    test('a notice is in the possessive', () => {
        expect(plainText(sayNotice(duration('1', 'hour', false)))).toBe('1 hour’s notice');
        expect(plainText(sayNotice(duration('5', 'days', true)))).toBe('5 Business Days’ notice');
    });

    test('an interval of one unit drops the number', () => {
        expect(plainText(sayInterval(duration('1', 'hour')))).toBe('every hour');
        expect(plainText(sayInterval(duration('30', 'min')))).toBe('every 30 minutes');
    });
});

describe('numbers', () => {
    test('money keeps its digits, with thousands apart', () => {
        expect(plainText(sayMoney(money('USD', '1450.00')))).toBe('USD 1,450.00');
        expect(plainText(sayPrice({ money: money('EUR', '45.5'), per: ['user', 'month'] }))).toBe(
            'EUR 45.5 per user per month',
        );
    });

    test('a percentage keeps its digits', () => {
        expect(plainText(sayPercentage(percentage('99.90')))).toBe('99.90%');
    });

    test('a quantity keeps the unit of its author', () => {
        const amount = decimal('4');
        expect(plainText(sayQuantity({ amount, unit: 'site_visits', period: 'month' }))).toBe(
            '4 site visits per month',
        );
        expect(plainText(sayQuantity({ amount, unit: 'visits', period: undefined }))).toBe('4 visits');
    });

    test.each([
        ['visits', '1 visit'],
        ['entries', '1 entry'],
        ['patches', '1 patch'],
        ['VMs', '1 VM'],
        ['vcpus', '1 vcpu'],
        ['GB', '1 GB'],
        ['ms', '1 ms'],
        ['Mbps', '1 Mbps'],
        ['analysis', '1 analysis'],
        ['status', '1 status'],
        ['series', '1 series'],
    ])('one of %s is %s', (unit, said) => {
        expect(plainText(sayQuantity({ amount: decimal('1'), unit, period: undefined }))).toBe(said);
    });

    test('a date is written out', () => {
        expect(plainText(sayDate({ year: 2027, month: 1, day: 1 }))).toBe('1 January 2027');
    });

    test('a list ends with a word', () => {
        expect(sayList(['a'])).toBe('a');
        expect(sayList(['a', 'b', 'c'], 'or')).toBe('a, b or c');
    });
});

test('cadences fit after "at least"', () => {
    expect(plainText(sayCadence({ kind: 'frequency', frequency: 'quarterly' }))).toBe('once every quarter');
    expect(plainText(sayCadence({ kind: 'times', times: decimal('2'), period: 'year' }))).toBe('twice a year');
    expect(plainText(sayCadence({ kind: 'times', times: decimal('4'), period: 'year' }))).toBe('4 times a year');
    expect(plainText(sayCadence({ kind: 'interval', interval: duration('14', 'days') }))).toBe('once every 14 days');
});

test('opening hours name a run of days as a range', () => {
    const times = [{ start: 480, end: 1080 }];
    expect(plainText(sayOpening({ days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], times }))).toBe(
        'Monday to Friday, 08:00 to 18:00',
    );
    expect(plainText(sayOpening({ days: ['Sat', 'Sun'], times }))).toBe('Saturday and Sunday, 08:00 to 18:00');
    expect(plainText(sayOpening({ days: ['Mon', 'Wed', 'Fri'], times }))).toBe(
        'Monday, Wednesday and Friday, 08:00 to 18:00',
    );
    expect(plainText(sayOpening({ days: ['Fri', 'Sat', 'Sun', 'Mon'], times: [{ start: 1320, end: 1560 }] }))).toBe(
        'Friday to Monday, 22:00 to 02:00 on the next day',
    );
});

describe('the downtime that an uptime target allows', () => {
    test.each([
        ['99.9', 'month', 'about 40 to 45 minutes'],
        ['99.99', 'month', 'about 4 to 4.5 minutes'],
        ['99.999', 'month', 'about 24 to 27 seconds'],
        ['99.5', 'month', 'about 3.4 to 3.7 hours'],
        ['99', 'week', 'about 101 minutes'],
        ['90', 'year', 'about 876 to 878 hours'],
        ['100', 'month', 'no Downtime'],
    ] as const)('%s percent in a %s: %s', (written, period, said) => {
        expect(read(sayDowntimeBudget(percentage(written), period))).toBe(said);
    });

    test('is not said for a share that does not exist', () => {
        expect(read(sayDowntimeBudget(percentage('101'), 'month'))).toBeUndefined();
    });
});

function duration(amount: string, unit: string, business = false): Duration {
    const parsed = parseDuration(amount, unit, business);
    if (!parsed) throw new Error(`${amount} ${unit} is no duration`);
    return parsed;
}

function money(currency: string, amount: string): Money {
    const parsed = parseMoney(currency, amount);
    if (!parsed) throw new Error(`${amount} is no amount`);
    return parsed;
}

function percentage(amount: string): Percentage {
    const parsed = parsePercentage(amount);
    if (!parsed || !parseDecimal(amount)) throw new Error(`${amount} is no percentage`);
    return parsed;
}
