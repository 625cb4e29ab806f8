import { expect, test } from 'vitest';
import { daysOfMonths, MONTHS, PERIOD_DAYS } from '../../../language/values/calendar-lengths.js';
import { parseDuration } from '../../../language/values/duration.js';
import { afterElapsed, dateOfDay, dayNumber } from '../../../language/values/moment.js';
import type { PlainDate } from '../../../language/values/date.js';

/** Every day of eight years, in which leap years and common years meet every run of months. */
const FIRST = dayNumber({ year: 2024, month: 1, day: 1 });
const DAYS = Array.from({ length: 8 * 365 + 2 }, (_, index) => dateOfDay(FIRST + index));

function lengths(months: number, starts: readonly PlainDate[] = DAYS): { fewest: number; most: number } {
    const duration = parseDuration(String(months), 'months', false);
    const days = starts.map(date => {
        const end = duration && afterElapsed({ date, minute: 0 }, duration, undefined);
        return end ? dayNumber(end.date) - dayNumber(date) : NaN;
    });
    return { fewest: Math.min(...days), most: Math.max(...days) };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('%i months have as many days as the calendar gives them', months => {
    expect(daysOfMonths(months)).toEqual(lengths(months));
});

test.each(['month', 'quarter', 'year'] as const)('a %s of the calendar has its days', period => {
    const months = MONTHS[period];
    const starts = DAYS.filter(({ month, day }) => day === 1 && (month - 1) % months === 0);
    expect(PERIOD_DAYS[period]).toEqual(lengths(months, starts));
});

test('longer times are never taken for more or less than they can have', () => {
    expect(daysOfMonths(25)).toEqual({ fewest: 2 * 365 + 28, most: 2 * 366 + 31 });
});
