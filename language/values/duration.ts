import { daysOfMonths, isMadeOfMonths, MONTHS, SECONDS } from './calendar-lengths.js';
import { parseDecimal, type Decimal } from './decimal.js';

export const TIME_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** `elapsed` runs day and night; `business` runs while a calendar is open. There is no third meaning. */
export type Clock = 'elapsed' | 'business';

/** A length of time on one of the two clocks. Months, quarters and years are calendar lengths. */
export interface Duration {
    readonly amount: Decimal;
    readonly unit: TimeUnit;
    readonly clock: Clock;
    /** How a promise names this time where that is more than a number and a unit. */
    readonly form?: DurationForm;
}

/**
 * A range binds with its end, which is the duration itself; where it begins binds nobody. The next business day is one
 * business day; with a time `plus`, it ends that long after this working day opens, not when it closes.
 */
type DurationForm =
    | { readonly kind: 'range'; readonly least: Decimal }
    | { readonly kind: 'next-business-day'; readonly plus: Duration | undefined };

/** What an agreement says about a time: a limit, or the written statement that there is none. */
export type TimeTarget =
    | { readonly kind: 'within'; readonly duration: Duration }
    | { readonly kind: 'none' }
    | { readonly kind: 'best-effort' }
    | { readonly kind: 'not-applicable' };

const UNITS: Readonly<Record<string, TimeUnit>> = {
    second: 'second',
    seconds: 'second',
    min: 'minute',
    minute: 'minute',
    minutes: 'minute',
    h: 'hour',
    hour: 'hour',
    hours: 'hour',
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    year: 'year',
    years: 'year',
};

/** Reads a duration from its written parts; `undefined` while one of them is missing or unknown. */
export function parseDuration(
    amount: string | undefined,
    unit: string | undefined,
    business: boolean,
): Duration | undefined {
    const value = parseDecimal(amount);
    const known = unit === undefined ? undefined : UNITS[unit];
    if (!value || !known) return undefined;
    return { amount: value, unit: known, clock: business ? 'business' : 'elapsed' };
}

/** The next business day, or a time after it opens. */
export function nextBusinessDay(plus: Duration | undefined): Duration | undefined {
    const day = parseDuration('1', 'day', true);
    return day && { ...day, form: { kind: 'next-business-day', plus } };
}

/** The time after the opening of a working day that a duration adds; `undefined` where it ends with the closing. */
export function afterOpening({ form }: Duration): Duration | undefined {
    return form?.kind === 'next-business-day' ? form.plus : undefined;
}

/** The shortest and longest length in seconds that an elapsed duration can have; equal except for months and longer. */
export function elapsedSeconds(duration: Duration): { readonly shortest: number; readonly longest: number } {
    const amount = duration.amount.exact.toNumber();
    if (isMadeOfMonths(duration.unit)) {
        const { fewest, most } = daysOfMonths(amount * MONTHS[duration.unit]);
        return { shortest: fewest * SECONDS.day, longest: most * SECONDS.day };
    }
    const seconds = amount * SECONDS[duration.unit];
    return { shortest: seconds, longest: seconds };
}

/**
 * Compares two durations of one clock; `undefined` where the order depends on the calendar
 * (business hours against business days, 30 days against one month).
 */
export function compareDurations(a: Duration, b: Duration): number | undefined {
    if (a.clock !== b.clock) return undefined;
    const [plus, otherPlus] = [afterOpening(a), afterOpening(b)];
    if (plus ?? otherPlus) return plus && otherPlus && compareDurations(plus, otherPlus);
    if (a.unit === b.unit) return a.amount.exact.cmp(b.amount.exact);
    if (a.clock === 'business' && (isLongUnit(a.unit) || isLongUnit(b.unit))) return undefined;
    const left = elapsedSeconds(a);
    const right = elapsedSeconds(b);
    if (left.longest < right.shortest) return -1;
    if (left.shortest > right.longest) return 1;
    return left.shortest === right.shortest && left.longest === right.longest ? 0 : undefined;
}

function isLongUnit(unit: TimeUnit): boolean {
    return unit !== 'second' && unit !== 'minute' && unit !== 'hour';
}
