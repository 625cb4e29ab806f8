import { MINUTES_PER_DAY, WEEKDAYS, type Opening, type TimeRange } from './opening.js';
import { MINUTES_PER_WEEK, union } from './week-minutes.js';

/** The stretches of work that start on each day, Monday first: minutes after its midnight, sorted and disjoint. */
export type Week = readonly (readonly TimeRange[])[];

/** A week in which no minute is closed. */
export const AROUND_THE_CLOCK: Week = WEEKDAYS.map(() => [{ start: 0, end: MINUTES_PER_DAY }]);

/** The week of a calendar's opening hours. Stretches without length are left out, and those that touch are joined. */
export function weekOf(openings: readonly Opening[]): Week {
    return WEEKDAYS.map(day =>
        union(openings.filter(opening => opening.days.includes(day)).flatMap(opening => opening.times)),
    );
}

/** The open minutes of a week, Monday first, sorted and disjoint; what reaches over its end is at its start. */
export function minutesOfWeek(week: Week): TimeRange[] {
    const sunday = stretches([week[6] ?? []], -MINUTES_PER_DAY);
    return clipped([...sunday, ...stretches(week, 0)], MINUTES_PER_WEEK);
}

/**
 * Working time on a line of minutes that starts on a Monday at midnight: two weeks, of which the second may hold a
 * public holiday, and then the plain week for ever.
 */
export interface WorkingTime {
    /** How much work has been possible from the start of the line until a minute. */
    workUntil(minute: number): number;
    /** The first minute at which so much work has been possible; a closing counts as the end of the work before it. */
    minuteAfterWork(work: number): number;
    /** When the working day closes that is so many working days after the one on which something arrives. */
    closingAfter(minute: number, workingDays: number): number;
    /** When that working day opens. */
    openingAfter(minute: number, workingDays: number): number;
    /** The amounts of work of a range after which work pauses. */
    pausesBetween(from: number, to: number): number[];
    /** The minutes of the first three weeks at which work starts or stops, sorted. */
    readonly changes: readonly number[];
    /** The minutes of the first three weeks at which a working day closes: what arrives then counts for the next one. */
    readonly closings: readonly number[];
    /** How long the longest stretch without work lasts, in minutes. */
    readonly longestClosure: number;
}

/** The working time of a week; `undefined` for one without work. A holiday takes the second week's first working day. */
export function workingTime(week: Week, holiday: boolean): WorkingTime | undefined {
    const firstWorkingDay = week.findIndex(ranges => ranges.length > 0);
    if (firstWorkingDay < 0) return undefined;
    const second = holiday ? week.map((ranges, day) => (day === firstWorkingDay ? [] : ranges)) : week;
    const sunday = stretches([week[6] ?? []], -MINUTES_PER_DAY);
    // The third week is plain but for its first night, in which work of a Sunday may or may not go on.
    const days = [...week, ...second, ...week];
    const line = union([...sunday, ...stretches(days, 0)]);
    const beginning = section(clipped(line, START_OF_PLAIN_WEEKS));
    const plain = section(minutesOfWeek(week));
    const known = inOrder([...workingDays([week[6] ?? []], -MINUTES_PER_DAY), ...workingDays(days, 0)]).filter(
        ({ closing }) => closing > 0 && closing < START_OF_PLAIN_WEEKS,
    );
    // A Sunday that closes on Monday closes in the week that follows, perhaps later than that Monday does.
    const plainDays = inOrder(
        workingDays(week, 0).map(({ closing, length }) => ({
            closing: START_OF_PLAIN_WEEKS + (closing % MINUTES_PER_WEEK),
            length,
        })),
    );
    const dayAfter = (minute: number, count: number): WorkingDay => {
        const passed = plainDays.map(({ closing }) =>
            Math.max(0, Math.floor((minute - closing) / MINUTES_PER_WEEK) + 1),
        );
        const index = sum(passed) + known.filter(({ closing }) => closing <= minute).length + count;
        const later = index - known.length;
        const none = { closing: minute, length: 0 };
        if (later < 0) return known[index] ?? none;
        const { closing, length } = plainDays[later % plainDays.length] ?? none;
        return { closing: Math.floor(later / plainDays.length) * MINUTES_PER_WEEK + closing, length };
    };
    return {
        workUntil(minute) {
            if (minute <= START_OF_PLAIN_WEEKS) return beginning.workUntil(minute);
            const weeks = Math.floor((minute - START_OF_PLAIN_WEEKS) / MINUTES_PER_WEEK);
            const rest = minute - START_OF_PLAIN_WEEKS - weeks * MINUTES_PER_WEEK;
            return beginning.total + weeks * plain.total + plain.workUntil(rest);
        },
        minuteAfterWork(work) {
            if (work <= beginning.total) return beginning.minuteAfterWork(work);
            const weeks = Math.ceil((work - beginning.total) / plain.total) - 1;
            const rest = work - beginning.total - weeks * plain.total;
            return START_OF_PLAIN_WEEKS + weeks * MINUTES_PER_WEEK + plain.minuteAfterWork(rest);
        },
        closingAfter(minute, count) {
            return dayAfter(minute, count).closing;
        },
        openingAfter(minute, count) {
            const { closing, length } = dayAfter(minute, count);
            return closing - length;
        },
        pausesBetween(from, to) {
            const first = Math.max(0, Math.floor((from - beginning.total) / plain.total) - 1);
            const last = Math.max(0, Math.ceil((to - beginning.total) / plain.total));
            const weeks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
            const later = weeks.flatMap(each =>
                plain.pauses.map(pause => beginning.total + each * plain.total + pause),
            );
            return [...beginning.pauses, ...later].filter(pause => pause >= from && pause <= to);
        },
        changes: beginning.ranges.flatMap(range => [range.start, range.end]),
        closings: known.map(({ closing }) => closing),
        longestClosure: longestGap(line),
    };
}

const START_OF_PLAIN_WEEKS = 3 * MINUTES_PER_WEEK;

/** The part of the line with known stretches: work done until a minute, and back. */
function section(ranges: readonly TimeRange[]): {
    readonly ranges: readonly TimeRange[];
    readonly total: number;
    /** The work done at the end of each stretch. */
    readonly pauses: readonly number[];
    workUntil(minute: number): number;
    minuteAfterWork(work: number): number;
} {
    const before: number[] = [];
    let total = 0;
    for (const range of ranges) {
        before.push(total);
        total += range.end - range.start;
    }
    return {
        ranges,
        total,
        pauses: [...before.slice(1), total],
        workUntil(minute) {
            const index = lastIndex(ranges.length, each => (ranges[each]?.start ?? 0) < minute);
            const range = ranges[index];
            return range ? (before[index] ?? 0) + Math.min(minute, range.end) - range.start : 0;
        },
        minuteAfterWork(work) {
            const index = lastIndex(ranges.length, each => (before[each] ?? 0) < work);
            const range = ranges[Math.max(0, index)];
            return range ? range.start + work - (before[Math.max(0, index)] ?? 0) : 0;
        },
    };
}

/** The last index for which a condition holds that holds up to some index and then no more; -1 for none. */
function lastIndex(length: number, holds: (index: number) => boolean): number {
    let low = -1;
    let high = length;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle)) low = middle;
        else high = middle;
    }
    return low;
}

/** The stretches of days that follow each other, on one line that starts at a minute. */
function stretches(days: Week, start: number): TimeRange[] {
    return days.flatMap((ranges, day) =>
        ranges.map(range => ({
            start: start + day * MINUTES_PER_DAY + range.start,
            end: start + day * MINUTES_PER_DAY + range.end,
        })),
    );
}

/** From its first opening to its last closing. */
interface WorkingDay {
    readonly closing: number;
    readonly length: number;
}

function workingDays(days: Week, start: number): WorkingDay[] {
    return days.flatMap((ranges, day) => {
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (!first || !last) return [];
        return [{ closing: start + day * MINUTES_PER_DAY + last.end, length: last.end - first.start }];
    });
}

function inOrder(days: readonly WorkingDay[]): WorkingDay[] {
    return [...days].sort((a, b) => a.closing - b.closing);
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, number) => total + number, 0);
}

function clipped(ranges: readonly TimeRange[], end: number): TimeRange[] {
    return union(ranges.map(range => ({ start: Math.max(0, range.start), end: Math.min(end, range.end) })));
}

function longestGap(ranges: readonly TimeRange[]): number {
    return Math.max(0, ...ranges.map((range, index) => range.start - (ranges[index - 1]?.end ?? range.start)));
}
