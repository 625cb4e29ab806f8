import { PERIOD_DAYS } from '../../language/values/calendar-lengths.js';
import { decimal, type Decimal } from '../../language/values/decimal.js';
import type { PeriodUnit } from '../../language/values/period.js';
import { comparedNumbers } from './numbers.js';
import { INCOMPARABLE, type Compared } from './order.js';

/** How many of the smallest periods of its family each has. A month has no fixed number of days, so there are two families. */
const LENGTHS: Readonly<Record<PeriodUnit, { readonly family: 'day' | 'month'; readonly length: number }>> = {
    day: { family: 'day', length: 1 },
    week: { family: 'day', length: 7 },
    month: { family: 'month', length: 1 },
    quarter: { family: 'month', length: 3 },
    year: { family: 'month', length: 12 },
};

/** A number that is paid or counted in each period; once where there is none. */
export interface Rate {
    readonly amount: Decimal;
    readonly period: PeriodUnit | undefined;
}

/**
 * The order of two numbers that recur. Those for different periods are converted where the calendar does not matter: a
 * year has 4 quarters and 12 months, a week 7 days. Where they then come to the same, there is no order: so much at once
 * is not so much in twelve parts.
 *
 * @param format makes a text of a difference in the period that is named
 */
export function comparedRates(
    before: Rate,
    after: Rate,
    format: (difference: Decimal, period: PeriodUnit | undefined) => string,
): Compared {
    if (before.period === after.period)
        return comparedNumbers(before.amount, after.amount, amount => format(amount, before.period));
    const [left, right] = [before.period && LENGTHS[before.period], after.period && LENGTHS[after.period]];
    if (!left || !right || left.family !== right.family) return INCOMPARABLE;
    const longer = left.length > right.length ? before.period : after.period;
    const longest = Math.max(left.length, right.length);
    const compared = comparedNumbers(
        times(before.amount, longest / left.length),
        times(after.amount, longest / right.length),
        amount => format(amount, longer),
    );
    return compared.order === 'equal'
        ? INCOMPARABLE
        : { ...compared, condition: `counted over a whole ${longer ?? ''}` };
}

function times(amount: Decimal, factor: number): Decimal {
    if (Number.isInteger(factor)) {
        const exact = amount.exact.times(factor);
        const digits = amount.written.split('.')[1]?.length ?? 0;
        return { written: exact.toFixed(digits), exact };
    }
    return decimal(amount.exact.times(factor));
}

const RANKS: Readonly<Record<PeriodUnit, number>> = { day: 0, week: 1, month: 2, quarter: 3, year: 4 };

/** From the shortest period to the longest. */
export function rankOf(period: PeriodUnit): number {
    return RANKS[period];
}

/** What a comparison of two periods leaves aside: a week can lie in two months, quarters or years, and nothing else is divided. */
export function acrossMonths(one: PeriodUnit, other: PeriodUnit): string | undefined {
    const longer = RANKS[one] > RANKS[other] ? one : other;
    const isDivided = (one === 'week') !== (other === 'week') && LENGTHS[longer].family === 'month';
    return isDivided ? `apart from weeks that lie in two ${longer}s` : undefined;
}

/** The most periods of a kind, from the shorter to the longer, that can reach into one of a longer kind. */
const MOST_WITHIN: Readonly<Record<PeriodUnit, Readonly<Partial<Record<PeriodUnit, number>>>>> = {
    day: {
        week: PERIOD_DAYS.week.most,
        month: PERIOD_DAYS.month.most,
        quarter: PERIOD_DAYS.quarter.most,
        year: PERIOD_DAYS.year.most,
    },
    week: { month: weeksWithin('month'), quarter: weeksWithin('quarter'), year: weeksWithin('year') },

    month: { quarter: 3, year: 12 },
    quarter: { year: 4 },
    year: {},
};

/** A period that begins with the last day of a week has one week more than those that then begin in it. */
function weeksWithin(period: PeriodUnit): number {
    return 1 + Math.ceil((PERIOD_DAYS[period].most - 1) / PERIOD_DAYS.week.most);
}

/**
 * The order of two limits that hold for each period. The one is more than the other where it allows all that the other
 * allows: 600 a year allow 50 in each month and more at once; 50 a month allow what 50 a year allow. `mixed` where each
 * allows what the other does not.
 */
export function comparedLimits(before: Rate, after: Rate, format: (difference: Decimal) => string): Compared {
    if (before.period === after.period) return comparedNumbers(before.amount, after.amount, format);
    if (!before.period || !after.period) return INCOMPARABLE;
    const [forward, backward] = [allows(after, before), allows(before, after)];
    if (forward === backward) return forward ? INCOMPARABLE : { order: 'mixed' };
    return { order: forward ? 'greater' : 'less' };
}

/** Whether a limit allows all that another allows, which is for another period. */
function allows({ amount, period }: Rate, other: Rate): boolean {
    if (!period || !other.period) return false;
    const within = MOST_WITHIN[other.period][period];
    if (within !== undefined) return other.amount.exact.times(within).lte(amount.exact);
    // What the longer period allows can fall into one of the shorter: into a week from the two months in which it lies.
    const reaching = period === 'week' && other.period !== 'day' ? 2 : 1;
    return other.amount.exact.times(reaching).lte(amount.exact);
}
