import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../language/agreement/model.js';
import { deadline as deadlines, type Deadline } from '../../../review/orders/deadline.js';
import { calendar, calendars } from './calendars.js';
import { keepsTheLaws } from './laws.js';
import { duration, durations } from './times.js';

const LONDON = 'Europe/London';
const OFFICE = calendar(LONDON, ['Mon-Fri 09:00-17:00']);
const LONG = calendar(LONDON, ['Mon-Fri 08:00-18:00']);
const ALWAYS = calendar(LONDON, ['24x7']);

const ends = ['none', 'best-effort', 'not-applicable'] as const;
const anyDeadline: fc.Arbitrary<Deadline> = fc.record({
    target: fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(...ends).map(kind => ({ kind })) },
        { weight: 6, arbitrary: durations.map(each => ({ kind: 'within' as const, duration: each })) },
        {
            weight: 6,
            arbitrary: fc
                .constantFrom(
                    '15 business min',
                    '8 business hours',
                    '1 business day',
                    '2 business days',
                    '24 hours',
                    '4 days',
                    '1 month',
                    'next business day plus 4 hours',
                )
                .map(each => ({ kind: 'within' as const, duration: duration(each) })),
        },
    ),
    calendar: fc.option(calendars, { nil: undefined, freq: 6 }),
    start: fc.constantFrom(undefined, undefined, undefined, 'detection'),
});

keepsTheLaws(deadlines, anyDeadline, 300);

test('the order of deadlines is transitive for all that differs in one thing only', () => {
    const closings = [[], ['GB-ENG'], ['DE-BY'], ['XX']];
    const office = closings.map(each => calendar(LONDON, ['Mon-Fri 09:00-17:00'], each));
    const others = [
        LONG,
        calendar(LONDON, ['Mon-Sat 09:00-17:00'], ['2027-12-25']),
        calendar(undefined, ['Mon-Fri 09:00-17:00']),
    ];
    const business = [
        '15 business min',
        '8 business hours',
        '1 business day',
        '1.5 business days',
        `${'9'.repeat(20)} business hours`,
    ];
    const values = [
        ...['0 min', '8 hours', '4 days', '28 days', '1 month'].map(each => deadline(each, undefined)),
        ...business.flatMap(each => [undefined, ...office, ...others].map(of => deadline(each, of))),
    ];
    const orders = values.map(before => values.map(after => deadlines.compare(before, after).order));
    for (const [first, row] of orders.entries())
        for (const [second, order] of row.entries()) {
            const isLess = order === 'greater';
            const broken = values.filter(
                (_, third) => isLess && orders[second]?.[third] === 'greater' && orders[first]?.[third] !== 'greater',
            );
            expect(broken).toEqual([]);
        }
});

function deadline(text: string, of: Calendar | undefined, start?: string): Deadline {
    const words = text.replace(' ', '-');
    const end = ends.find(each => each === words || each === text);
    return { target: end ? { kind: end } : { kind: 'within', duration: duration(text) }, calendar: of, start };
}

function compared(before: string, of: Calendar | undefined, after: string, now: Calendar | undefined): string {
    const { order, magnitude, condition } = deadlines.compare(deadline(before, of), deadline(after, now));
    return `${order}${magnitude ? `: ${magnitude.text}` : ''}${condition === undefined ? '' : ` ${condition}`}`;
}

describe('deadlines on one clock', () => {
    test.each([
        ['15 min', '30 min', 'greater: 15 min longer'],
        ['60 min', '1 hour', 'equal'],
        ['30 days', '1 month', 'incomparable'],
        [
            '15 business min',
            '30 business min',
            'greater: 15 business min longer, at worst 64 hours 30 min instead of 64 hours 15 min',
        ],
        ['1 business day', '2 business days', 'greater: 1 business day longer, at worst 120 hours instead of 96 hours'],
        ['1 to 2 business days', '2 business days', 'equal'],
        ['next business day', '1 business day', 'equal'],
        ['1 business week', '2 business weeks', 'greater: 1 business week longer'],
    ])('from %s to %s', (before, after, expected) => {
        expect(compared(before, OFFICE, after, OFFICE)).toBe(expected);
    });
});

describe('deadlines on two clocks', () => {
    test('are later in fewer hours, also for the same time', () => {
        expect(compared('4 business hours', LONG, '4 business hours', OFFICE)).toBe(
            'greater: at worst 68 hours instead of 66 hours',
        );
        expect(compared('4 business hours', OFFICE, '4 business hours', ALWAYS)).toBe(
            'less: at worst 4 hours instead of 68 hours',
        );
    });

    test('say the worst case of both', () => {
        // A ticket of Friday 17:00 waits until Monday.
        expect(compared('15 min', undefined, '15 business min', OFFICE)).toBe(
            'greater: at worst 64 hours 15 min instead of 15 min',
        );
        expect(compared('4 hours', undefined, '15 business min', OFFICE)).toBe(
            'mixed: at worst 64 hours 15 min instead of 4 hours',
        );
        expect(compared('15 business min', OFFICE, '4 days', undefined)).toBe(
            'greater: at worst 96 hours instead of 64 hours 15 min',
        );
    });

    test('do not compare numbers of working hours with working days', () => {
        expect(compared('1 business day', OFFICE, '8 business hours', OFFICE)).toBe(
            'less: at worst 72 hours instead of 96 hours',
        );
    });

    test('are the same where the calendar never closes', () => {
        expect(compared('4 business hours', ALWAYS, '4 hours', undefined)).toBe('equal');
        expect(deadlines.canonical(deadline('4 business hours', ALWAYS))).toBe('14400 s');
    });

    test('are mixed where working days close later', () => {
        expect(compared('1 business day', OFFICE, '1 business day', LONG)).toMatch(/^mixed/);
        expect(compared('1 business day', OFFICE, '1 business day', calendar(LONDON, ['Mon-Fri 08:00-17:00']))).toBe(
            'equal',
        );
    });

    test('notice that only the holidays differ', () => {
        const holidays = calendar(LONDON, ['Mon-Fri 09:00-17:00'], ['GB-ENG']);
        expect(compared('4 business hours', OFFICE, '4 business hours', holidays)).toBe(
            'greater: at worst 92 hours instead of 68 hours',
        );
        expect(compared('1 business day', holidays, '1 business day', OFFICE)).toBe(
            'less: at worst 96 hours instead of 120 hours if at most one day without work falls into the time',
        );
    });

    test('of two zones have an order only where each start proves it', () => {
        const newYork = calendar('America/New_York', ['Mon-Fri 09:00-17:00']);
        expect(compared('4 business hours', OFFICE, '4 business hours', newYork)).toBe('incomparable');
        expect(compared('4 business hours', OFFICE, '10 business days', newYork)).toMatch(/^greater/);
    });

    test('without a calendar are at least as long as their hours', () => {
        expect(compared('4 hours', undefined, '4 business hours', undefined)).toBe('greater');
        expect(compared('4 business hours', undefined, '8 business hours', undefined)).toBe(
            'greater: 4 business hours longer',
        );
        expect(compared('4 business hours', undefined, '4 business hours', OFFICE)).toBe('incomparable');
        expect(compared('1 business week', OFFICE, '5 business days', OFFICE)).toBe('incomparable');
    });
});

describe('where no time is promised', () => {
    test.each([
        ['4 hours', 'none', 'greater: no time is promised any more'],
        ['4 business hours', 'best effort', 'greater: no time is promised any more'],
        ['not applicable', '1 year', 'less'],
        ['best effort', 'none', 'greater'],
        ['none', 'not applicable', 'incomparable'],
        ['none', 'none', 'equal'],
    ])('from %s to %s', (before, after, expected) => {
        expect(compared(before, OFFICE, after, OFFICE)).toBe(expected);
    });
});

test('times from two events have no order', () => {
    const [before, after] = [deadline('4 hours', OFFICE), deadline('8 hours', OFFICE, 'detection')];
    expect(deadlines.compare(before, after).order).toBe('incomparable');
    expect(deadlines.format(after)).toBe('8 hours from detection');
});

test('calendars without hours and huge times are no error', () => {
    const closed = calendar(undefined, []);
    expect(deadlines.compare(deadline('1 business day', closed), deadline('4 hours', OFFICE)).order).toBe(
        'incomparable',
    );
    const huge = deadline(`${'9'.repeat(20)} business hours`, OFFICE);
    expect(deadlines.compare(huge, deadline('1 hour', OFFICE)).order).toBe('less');
});
