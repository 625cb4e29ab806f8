import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDeadlines, deadline, longestElapsed } from '../../../language/values/deadline.js';
import { nextBusinessDay, parseDuration, type Duration } from '../../../language/values/duration.js';
import { MINUTES_PER_DAY, parseDays, type Opening } from '../../../language/values/opening.js';
import { MINUTES_PER_WEEK } from '../../../language/values/week-minutes.js';
import {
    AROUND_THE_CLOCK,
    weekOf,
    workingTime,
    type Week,
    type WorkingTime,
} from '../../../language/values/working-time.js';

const [MON, TUE, WED, FRI, SAT, SUN] = [0, 1, 2, 4, 5, 6].map(day => day * MINUTES_PER_DAY) as [
    number,
    number,
    number,
    number,
    number,
    number,
];
const FORTNIGHT = 2 * MINUTES_PER_WEEK;
const at = (hour: number, minute = 0): number => hour * 60 + minute;

function duration(written: string): Duration {
    const [next, plus] = written.split(' plus ');
    const [amount, ...unit] = written.replace('business ', '').split(' ');
    const read =
        next === 'next business day'
            ? nextBusinessDay(plus === undefined ? undefined : duration(plus))
            : parseDuration(amount, unit.join(' '), written.includes('business'));
    if (!read) throw new Error(`No duration: ${written}`);
    return read;
}

function hours(days: string, start: number, end: number): Opening {
    return { days: parseDays(days), times: [{ start, end }] };
}

function opened(week: Week, holiday = false): WorkingTime {
    const work = workingTime(week, holiday);
    if (!work) throw new Error('The week has no working time.');
    return work;
}

const OFFICE_WEEK = weekOf([hours('Mon-Fri', at(9), at(17))]);
const OFFICE = opened(OFFICE_WEEK);
const OFFICE_WITH_HOLIDAY = opened(OFFICE_WEEK, true);

/** The minutes of forty weeks, open or not: the slow and obvious form of working time. */
function openMinutes(week: Week, holiday: boolean): boolean[] {
    const open = new Array<boolean>(40 * MINUTES_PER_WEEK).fill(false);
    const holidayDay = holiday ? 7 + week.findIndex(ranges => ranges.length > 0) : NaN;
    for (let day = -1; day < 280; day++) {
        if (day === holidayDay) continue;
        for (const { start, end } of week[(day + 7) % 7] ?? [])
            for (let minute = start; minute < end; minute++) {
                const place = day * MINUTES_PER_DAY + minute;
                if (place >= 0 && place < open.length) open[place] = true;
            }
    }
    return open;
}

/** Counts working minutes one by one. */
function countedDeadline(start: number, minutes: number, open: readonly boolean[]): number {
    let minute = start;
    for (let left = minutes; left > 0 && minute < open.length; minute++) if (open[minute]) left--;
    return minute;
}

describe('deadlines', () => {
    test.each([
        ['elapsed time runs through the night', FRI + at(17), '24 hours', SAT + at(17)],
        ['business hours stop at closing time', MON + at(16), '4 business hours', TUE + at(12)],
        ['what is used up at closing time ends there', MON + at(13), '4 business hours', MON + at(17)],
        ['a start outside working time moves to the next opening', SAT + at(3), '1 business hour', 7 * 1440 + at(10)],
        ['a business day ends when the next working day closes', MON + at(10), '1 business day', TUE + at(17)],
        ['what arrives before opening arrives on that day', TUE + at(3), '1 business day', WED + at(17)],
        ['what arrives at closing time arrives on the next day', MON + at(17), '1 business day', WED + at(17)],
        ['what arrives on a weekend arrives on Monday', SAT + at(12), '1 business day', 7 * 1440 + TUE + at(17)],
        ['the next business day closes like one business day', TUE + at(16), 'next business day', WED + at(17)],
        ['hours after it count from when it opens', TUE + at(16), 'next business day plus 4 hours', WED + at(13)],
        ['they run on when it has closed', TUE + at(16), 'next business day plus 10 hours', WED + at(19)],
        ['business hours do not', MON + at(10), 'next business day plus 10 business hours', WED + at(11)],
        ['at closing time it is later', MON + at(17), 'next business day plus 4 hours', WED + at(13)],
        ['five business days are a week', MON + at(9), '5 business days', 7 * 1440 + MON + at(17)],
    ])('%s', (_, start, written, expected) => {
        expect(deadline(start, duration(written), OFFICE)).toBe(expected);
    });

    test('a public holiday is passed over', () => {
        expect(deadline(FRI + at(16), duration('2 business hours'), OFFICE_WITH_HOLIDAY)).toBe(
            7 * MINUTES_PER_DAY + TUE + at(10),
        );
        expect(deadline(FRI + at(16), duration('1 business day'), OFFICE_WITH_HOLIDAY)).toBe(
            7 * MINUTES_PER_DAY + TUE + at(17),
        );
    });

    test('business time without a calendar, and business weeks, have no deadline', () => {
        expect(deadline(0, duration('4 business hours'), undefined)).toBeUndefined();
        expect(deadline(0, duration('2 business weeks'), OFFICE)).toBeUndefined();
        expect(deadline(0, duration('1.5 business days'), OFFICE)).toBeUndefined();
        expect(workingTime(weekOf([]), false)).toBeUndefined();
    });

    test.each([
        [MON + at(10), '4 hours', TUE + at(13)],
        [SAT + at(12), '4 hours', 7 * 1440 + TUE + at(13)],
        [MON + at(17), '4 hours', WED + at(13)],
        [MON + at(10), '10 business hours', WED + at(11)],
        [FRI + 21 * 1440 + at(10), '12 hours', 28 * 1440 + at(21)],
    ])('the next business day of minute %s plus %s counts from its opening', (start, plus, expected) => {
        const after = nextBusinessDay(duration(plus));
        expect(after && deadline(start, after, OFFICE)).toBe(expected);
    });

    test('a shift over midnight is one stretch, also over the end of the week', () => {
        const nights = opened(weekOf([hours('Sun', at(22), at(26))]));
        expect(deadline(SUN + at(23), duration('2 business hours'), nights)).toBe(7 * MINUTES_PER_DAY + at(1));
        expect(deadline(MON, duration('3 business hours'), nights)).toBe(SUN + at(23));
        expect(deadline(MON + at(1), duration('1 business day'), nights)).toBe(7 * MINUTES_PER_DAY + at(2));
    });
});

test('a holiday on a Sunday takes the whole shift that starts on it, also what reaches into the next week', () => {
    const nights = opened(weekOf([hours('Sun', at(22), at(26))]), true);
    const secondSunday = 13 * MINUTES_PER_DAY;
    expect(deadline(secondSunday, duration('1 business hour'), nights)).toBe(20 * MINUTES_PER_DAY + at(23));
    expect(deadline(secondSunday, duration('1 business day'), nights)).toBe(27 * MINUTES_PER_DAY + at(26));
});

describe('the longest time until a deadline', () => {
    test.each([
        ['4 hours', 4 * 60],
        ['8 business hours', 72 * 60],
        ['1 business hour', 65 * 60],
        ['1 business day', 96 * 60],
    ])('%s', (written, expected) => {
        expect(longestElapsed(duration(written), OFFICE)).toBeGreaterThan(expected - 2);
        expect(longestElapsed(duration(written), OFFICE)).toBeLessThanOrEqual(expected);
    });
});

describe('comparing two deadlines over a fortnight', () => {
    test('the worked example of the design: 8 business hours against 24 hours', () => {
        const comparison = compareDeadlines(duration('8 business hours'), OFFICE, duration('24 hours'), OFFICE);
        expect(comparison?.violations).toBe(2 * 3359);
        expect(((comparison?.share ?? 0) * 100).toFixed(1)).toBe('33.3');
        expect(comparison?.first).toBe(FRI + at(9, 1));
        expect(comparison?.worst).toEqual({ start: FRI + at(9, 1), difference: 48 * 60 });
        const excess = (start: number): number =>
            (deadline(start, duration('8 business hours'), OFFICE) ?? 0) - start - 24 * 60;
        expect(excess(SUN + at(16, 59))).toBeGreaterThan(0);
        expect(excess(SUN + at(17))).toBe(0);
    });

    test.each([
        ['15 business min', '4 hours', '65.7'],
        ['1 business hour', '8 hours', '58.3'],
        ['4 business hours', '24 hours', '28.6'],
        ['8 business hours', '5 business days', '0.0'],
    ])('the figures of the reference article: %s against %s', (response, resolution, share) => {
        const comparison = compareDeadlines(duration(response), OFFICE, duration(resolution), OFFICE);
        expect(((comparison?.share ?? -1) * 100).toFixed(1)).toBe(share);
    });

    test('a day and night target on an open calendar never differs from elapsed time', () => {
        const always = opened(AROUND_THE_CLOCK);
        const [business, elapsed] = [duration('4 business hours'), duration('4 hours')];
        expect(compareDeadlines(business, always, elapsed, undefined)).toMatchObject({
            violations: 0,
            first: undefined,
        });
        expect(compareDeadlines(elapsed, undefined, business, always)?.worst).toBeUndefined();
    });

    test('a month falls due before 30 days only where it is certain', () => {
        expect(compareDeadlines(duration('30 days'), undefined, duration('1 month'), undefined)?.violations).toBe(0);
        expect(compareDeadlines(duration('32 days'), undefined, duration('1 month'), undefined)?.share).toBe(1);
    });
});

const someOpening = fc
    .record({
        days: fc.constantFrom('Mon-Fri', 'Mon', 'Sat', 'Sun', 'Tue-Thu', 'Fri-Mon', 'Mon-Sun'),
        start: fc.integer({ min: 0, max: 1439 }),
        length: fc.integer({ min: 1, max: 1440 }),
    })
    .map(({ days, start, length }) => hours(days, start, start + length));
const someWeek = fc.array(someOpening, { minLength: 1, maxLength: 3 }).map(weekOf);
const someBusinessTime = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map(amount => `${amount} business hours`),
    fc.integer({ min: 1, max: 1000 }).map(amount => `${amount} business min`),
    fc.integer({ min: 1, max: 12 }).map(amount => `${amount} business days`),
    fc.integer({ min: 1, max: 40 }).map(amount => `next business day plus ${amount} hours`),
    fc.integer({ min: 1, max: 40 }).map(amount => `next business day plus ${amount} business hours`),
);
const someTime = fc.oneof(
    someBusinessTime,
    fc.integer({ min: 1, max: 200 }).map(amount => `${amount} hours`),
);

describe('for every week', () => {
    test('counting minute by minute gives the same deadline', () => {
        const minutes = fc.integer({ min: 1, max: 3000 });
        const start = fc.integer({ min: 0, max: FORTNIGHT });
        fc.assert(
            fc.property(someWeek, fc.boolean(), start, minutes, (week, holiday, from, amount) => {
                const open = openMinutes(week, holiday);
                const counted = countedDeadline(from, amount, open);
                fc.pre(counted < open.length);
                expect(deadline(from, duration(`${amount} business min`), opened(week, holiday))).toBe(counted);
            }),
            { numRuns: 40 },
        );
    });

    test('a deadline is never before its start and grows with the start and with the duration', () => {
        const start = fc.integer({ min: 0, max: 3 * FORTNIGHT });
        fc.assert(
            fc.property(
                someWeek,
                fc.boolean(),
                start,
                fc.nat(3000),
                fc.nat(40),
                fc.constantFrom('hours', 'days'),
                (week, holiday, from, later, amount, unit) => {
                    const work = opened(week, holiday);
                    const due = (minute: number, length: number): number =>
                        deadline(minute, duration(`${length} business ${unit}`), work) ?? NaN;
                    expect(due(from, amount)).toBeGreaterThanOrEqual(from);
                    expect(due(from + later, amount)).toBeGreaterThanOrEqual(due(from, amount));
                    expect(due(from, amount + 1)).toBeGreaterThanOrEqual(due(from, amount));
                },
            ),
        );
    });

    test('a Sunday that is open into Monday closes after a Monday that is over sooner', () => {
        const week = weekOf([
            { days: ['Sun'], times: [{ start: 275, end: 1442 }] },
            { days: ['Mon'], times: [{ start: 0, end: 1 }] },
        ]);
        const work = opened(week, false);
        const dues = [0, 1, 2].map(minute => deadline(minute, duration('0 business days'), work));
        expect(dues).toEqual([1, 2, MINUTES_PER_WEEK + 1]);
    });

    test('two business times after each other are their sum', () => {
        const minutes = fc.integer({ min: 1, max: 9000 });
        fc.assert(
            fc.property(someWeek, fc.boolean(), fc.nat(FORTNIGHT), minutes, minutes, (week, holiday, from, a, b) => {
                const work = opened(week, holiday);
                const due = (minute: number, amount: number): number =>
                    deadline(minute, duration(`${amount} business min`), work) ?? NaN;
                expect(due(due(from, a), b)).toBe(due(from, a + b));
            }),
        );
    });

    test('the comparison agrees with one of every start minute', () => {
        fc.assert(
            fc.property(someWeek, fc.boolean(), someTime, someTime, (week, holiday, a, b) => {
                const work = opened(week, holiday);
                const [first, second] = [duration(a), duration(b)];
                const starts = Array.from({ length: FORTNIGHT }, (_, start) => start);
                const excesses = starts.map(
                    start => (deadline(start, first, work) ?? NaN) - (deadline(start, second, work) ?? NaN),
                );
                const largest = excesses.reduce((most, excess) => Math.max(most, excess), 0);
                const comparison = compareDeadlines(first, work, second, work);
                expect(comparison?.violations).toBe(excesses.filter(excess => excess > 0).length);
                expect(comparison?.first ?? -1).toBe(excesses.findIndex(excess => excess > 0));
                expect(comparison?.worst?.start ?? -1).toBe(largest > 0 ? excesses.indexOf(largest) : -1);
                const longest = starts.reduce(
                    (most, start) => Math.max(most, (deadline(start, first, work) ?? NaN) - start),
                    0,
                );
                expect(longestElapsed(first, work)).toBe(longest);
            }),
            { numRuns: 30 },
        );
    });
});
