import { afterOpening, elapsedSeconds, type Duration } from './duration.js';
import { isWhole } from './decimal.js';
import { MINUTES_PER_WEEK } from './week-minutes.js';
import type { WorkingTime } from './working-time.js';

/**
 * When a time runs out. Elapsed time runs day and night; months and longer count with their shortest length. Business
 * hours run while the calendar is open, and one that is used up exactly at closing time ends there. `n` business days
 * end when the n-th working day after the day of receipt closes; what arrives at closing time, after it or on a day
 * without work is received on the next working day; a time after the opening of that day runs from there. Minutes on the line of `WorkingTime`; `undefined` where the
 * agreement does not define the deadline: business time without a calendar, and business weeks, months and years.
 */
export function deadline(start: number, duration: Duration, work: WorkingTime | undefined): number | undefined {
    return clockOf(duration, work)?.deadline(start);
}

/** The longest time, in minutes, that can pass from the receipt until the deadline, over all minutes of a fortnight. */
export function longestElapsed(duration: Duration, work: WorkingTime | undefined): number | undefined {
    const clock = clockOf(duration, work);
    if (!clock) return undefined;
    if (clock.turns.length === 0) return clock.deadline(0);
    return Math.max(...starts(clock.turns).map(start => clock.deadline(start) - start));
}

/** By how much, and how often, one deadline falls before another that it must not precede. */
export interface Comparison {
    /** The share of the minutes of a fortnight at which the second deadline falls before the first: 0 to 1. */
    readonly share: number;
    readonly violations: number;
    /** The first minute of the fortnight with the largest difference, and that difference in minutes. */
    readonly worst: { readonly start: number; readonly difference: number } | undefined;
    /** The first minute at which the second deadline falls before the first. */
    readonly first: number | undefined;
}

/**
 * Whether `later` can fall due before `earlier` when both start with the same event, for every minute of a fortnight.
 * Both calendars must follow the same clocks. `undefined` where one of the deadlines is not defined.
 */
export function compareDeadlines(
    earlier: Duration,
    earlierWork: WorkingTime | undefined,
    later: Duration,
    laterWork: WorkingTime | undefined,
): Comparison | undefined {
    const before = clockOf(earlier, earlierWork, 'shortest');
    const after = clockOf(later, laterWork, 'longest');
    if (!before || !after) return undefined;
    const excess = (start: number): number => before.deadline(start) - after.deadline(start);
    let violations = 0;
    let first: number | undefined;
    let worst: Comparison['worst'];
    const borders = [...starts([...before.turns, ...after.turns]), FORTNIGHT];
    for (const [index, start] of borders.entries()) {
        const end = (borders[index + 1] ?? 0) - 1;
        if (end < start) break;
        const left = excess(start);
        const right = end === start ? left : excess(end);
        const found = positives(left, right, start, end);
        violations += found.count;
        first ??= found.first;
        // The excess is a straight line between two borders, so that it is largest at one of its ends.
        if (left > (worst?.difference ?? 0)) worst = { start, difference: left };
        if (right > (worst?.difference ?? 0)) worst = { start: end, difference: right };
    }
    return { share: violations / FORTNIGHT, violations, worst, first };
}

const FORTNIGHT = 2 * MINUTES_PER_WEEK;

interface Clock {
    deadline(start: number): number;
    /** Between two neighbouring turns the deadline is a straight line. */
    readonly turns: readonly number[];
}

function clockOf(
    duration: Duration,
    work: WorkingTime | undefined,
    length: 'shortest' | 'longest' = 'shortest',
): Clock | undefined {
    if (duration.clock === 'elapsed') {
        const minutes = elapsedSeconds(duration)[length] / 60;
        return { deadline: start => start + minutes, turns: [] };
    }
    if (!work) return undefined;
    switch (duration.unit) {
        case 'second':
        case 'minute':
        case 'hour': {
            const minutes = elapsedSeconds(duration).shortest / 60;
            return {
                deadline: start => Math.max(start, work.minuteAfterWork(work.workUntil(start) + minutes)),
                turns: [...work.changes, ...startsDueAtClosing(minutes, work)],
            };
        }
        case 'day': {
            if (!isWhole(duration.amount)) return undefined;
            const days = duration.amount.exact.toNumber();
            const plus = afterOpening(duration);
            if (plus) {
                const rest = clockOf(plus, work, length);
                return (
                    rest && { deadline: start => rest.deadline(work.openingAfter(start, days)), turns: work.closings }
                );
            }
            return { deadline: start => work.closingAfter(start, days), turns: work.closings };
        }
        default:
            return undefined;
    }
}

/** The starts whose deadline is a closing: a start one minute later has its deadline after the closed time. */
function startsDueAtClosing(minutes: number, work: WorkingTime): number[] {
    return work
        .pausesBetween(minutes, minutes + work.workUntil(FORTNIGHT))
        .map(pause => work.minuteAfterWork(pause - minutes));
}

/** The whole minutes of the fortnight at which a straight stretch starts: the turns, and the minutes after them. */
function starts(turns: readonly number[]): number[] {
    const minutes = turns.flatMap(turn => [Math.floor(turn), Math.floor(turn) + 1]);
    return [...new Set([0, ...minutes])].filter(minute => minute >= 0 && minute < FORTNIGHT).sort((a, b) => a - b);
}

/** How many whole minutes of a straight line, given at its two ends, lie above zero, and the first of them. */
function positives(
    left: number,
    right: number,
    start: number,
    end: number,
): { readonly count: number; readonly first: number | undefined } {
    if (left <= 0 && right <= 0) return { count: 0, first: undefined };
    if (left > 0 && right > 0) return { count: end - start + 1, first: start };
    const zero = start - (left * (end - start)) / (right - left);
    const first = left > 0 ? start : Math.floor(zero) + 1;
    const last = right > 0 ? end : Math.ceil(zero) - 1;
    return { count: last - first + 1, first };
}
