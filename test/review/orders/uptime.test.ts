import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../language/agreement/model.js';
import { PERIOD_UNITS } from '../../../language/values/period.js';
import { attainment, type Attainment } from '../../../review/orders/attainment.js';
import { uptime, type Uptime } from '../../../review/orders/uptime.js';
import { keepsTheLaws } from './laws.js';
import { percent, percentages, periods } from './values.js';

const provenance = { origin: 'written', span: { uri: 'file:///a.msa', offset: 0, end: 1 } } as const;

/** A calendar that is open from eight until an hour of the afternoon, or day and night. */
function openUntil(hour: number | 'always'): Calendar {
    const name = `until-${String(hour)}`;
    const opening = {
        days: ['Mon', 'Tue'],
        times: [{ start: 8 * 60, end: Number(hour) * 60 }],
        closesIn: undefined,
    } as const;
    return {
        name: { value: name, provenance },
        formerNames: [],
        label: { value: `Until ${String(hour)}`, provenance },
        timeZone: { value: 'Europe/London', provenance },
        zoneOf: undefined,
        always: hour === 'always' ? { value: true, provenance } : undefined,
        openings: hour === 'always' ? [] : [{ value: opening, provenance }],
        closings: [],
        openOnHolidays: undefined,
        provenance,
    };
}

const [until16, until18, always] = [openUntil(16), openUntil(18), openUntil('always')];
const calendars = fc.constantFrom(undefined, until16, until18, always);

keepsTheLaws(uptime, fc.record({ percentage: percentages, period: periods }), 1000);
keepsTheLaws(uptime, fc.record({ percentage: percentages, period: periods, hours: calendars }), 1000);

keepsTheLaws(
    attainment,
    fc
        .record({
            promised: fc.option(percentages, { nil: undefined }),
            mean: fc.boolean(),
            population: fc.constantFrom(undefined, 'calls', ' calls', 'all calls'),
            period: periods,
        })
        .map(({ promised, mean, ...rest }) => ({ ...rest, mean, share: mean ? undefined : promised })),
    1500,
);

function uptimeOf(written: string): Uptime {
    const [share = '', unit] = written.split('% per ');
    return { percentage: percent(share.replace('%', '')), period: PERIOD_UNITS.find(each => each === unit) };
}

describe('uptimes', () => {
    const compare = (before: string, after: string) => uptime.compare(uptimeOf(before), uptimeOf(after));

    test('say the downtime that they allow', () => {
        expect(compare('99.9% per month', '99.5% per month')).toEqual({
            order: 'less',
            magnitude: { text: '3 h 36 min of downtime in 30 days instead of 43 min 12 s', share: 4 },
        });
    });

    test('are less over a longer period', () => {
        expect(compare('99.9% per month', '99.9% per quarter').order).toBe('less');
        expect(compare('99.9% per year', '99.9% per month')).toMatchObject({
            order: 'greater',
            magnitude: { text: '43 min 12 s of downtime in 30 days instead of 8 h 45 min 36 s in 365 days' },
        });
    });

    test('are mixed where the share and the period move in opposite ways', () => {
        expect(compare('99.9% per month', '99.95% per quarter').order).toBe('mixed');
    });

    test('are more over a longer period where that allows less downtime than the shorter alone', () => {
        expect(compare('99% per month', '99.99% per year').order).toBe('greater');
    });

    test('leave aside weeks that lie in two months', () => {
        expect(compare('99.9% per week', '99.9% per month')).toMatchObject({
            order: 'less',
            condition: 'apart from weeks that lie in two months',
        });
        expect(compare('99.9% per day', '99.9% per week').condition).toBeUndefined();
    });

    test('have no order where one of them is not measured over a period', () => {
        expect(compare('99.9%', '99.9% per month').order).toBe('incomparable');
        expect(compare('99.9%', '99.8%').order).toBe('less');
    });

    test('of some hours say the downtime in these, and have no order beside those of other hours', () => {
        const target = (written: string, hours: Calendar | undefined): Uptime => ({ ...uptimeOf(written), hours });
        expect(uptime.compare(target('99% per week', until18), target('98% per week', until18))).toMatchObject({
            order: 'less',
            magnitude: { text: '24 min of downtime in the hours of a week instead of 12 min', share: 1 },
        });
        expect(uptime.compare(target('99% per week', until18), target('98% per week', until16)).order).toBe(
            'incomparable',
        );
        expect(uptime.compare(target('99% per week', undefined), target('99% per week', always)).order).toBe('equal');
        expect(uptime.format(target('99% per week', until18))).toBe('99% per week in the hours of Until 18');
    });

    test('do not depend on how they are written', () => {
        expect(compare('99.90% per month', '99.9% per month')).toEqual({ order: 'equal' });
    });
});

describe('shares of tickets', () => {
    const share = (written: string, rest: Partial<Attainment> = {}): Attainment => ({
        share: percent(written),
        mean: false,
        population: undefined,
        period: 'month',
        ...rest,
    });
    const mean: Attainment = { share: undefined, mean: true, population: undefined, period: 'month' };
    const order = (before: Attainment, after: Attainment) => attainment.compare(before, after).order;

    test('are more when they are larger, or hold in each shorter period', () => {
        expect(attainment.compare(share('95'), share('90')).magnitude?.text).toBe('5 percentage points less (5.3%)');
        expect(order(share('95'), share('95', { period: 'quarter' }))).toBe('less');
        expect(order(share('95'), share('98', { period: 'quarter' }))).toBe('mixed');
        expect(order(share('95'), share('100', { period: 'year' }))).toBe('greater');
    });

    test('have no order beside a mean, or of other tickets', () => {
        expect(order(share('95'), mean)).toBe('incomparable');
        expect(order(share('95'), share('90', { population: 'calls' }))).toBe('incomparable');
    });

    test('are written as the language writes them', () => {
        expect(attainment.format(share('95', { population: 'calls' }))).toBe('95% of "calls" per month');
        expect(attainment.format(mean)).toBe('the mean per month');
    });
});
