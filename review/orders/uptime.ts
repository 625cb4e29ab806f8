import Big from 'big.js';
import type { Calendar, UptimeTarget } from '../../language/agreement/model.js';
import { openMinutes } from '../../language/agreement/service-minutes.js';
import { downtimeBudget, formatDowntime, type MinutesRange } from '../../language/values/downtime.js';
import { decimal } from '../../language/values/decimal.js';
import { MINUTES_PER_DAY } from '../../language/values/opening.js';
import type { PeriodUnit } from '../../language/values/period.js';
import { formatPercentage, formatPer } from '../../language/values/formatting.js';
import { shareOf } from './numbers.js';
import { openingHours } from './opening-hours.js';
import type { Compared, Domain, Magnitude, Order } from './order.js';
import { EQUAL, INCOMPARABLE, orderOf } from './order.js';
import { acrossMonths, rankOf } from './periods.js';
import { percentage } from './percentage.js';

/** A share of a period in which something is available; for which tiers is not a part of the value. */
export interface Uptime extends Pick<UptimeTarget, 'percentage' | 'period'> {
    /** The hours in which it is promised; absent where that is day and night. */
    readonly hours?: Calendar | undefined;
}

/**
 * An uptime with the period over which it is measured. The one is more than the other where who keeps the one keeps the
 * other too: every month at 99.9% makes a year at 99.9%, but not the other way round, because a year can have all of
 * its downtime in one month, unless it allows less in all. Shares of other hours have no order: all the downtime of day
 * and night can fall into working hours.
 */
export const uptime: Domain<Uptime> = {
    name: 'uptime',
    compare: (before, after) => {
        if (uptime.canonical(before) === uptime.canonical(after)) return EQUAL;
        if (hoursOf(before) !== hoursOf(after)) return INCOMPARABLE;
        if (before.period === after.period)
            return { order: percentage.compare(before.percentage, after.percentage).order, ...saying(before, after) };
        if (!before.period || !after.period) return INCOMPARABLE;
        const order = orderAcross({ ...before, period: before.period }, { ...after, period: after.period });
        const condition = order === 'mixed' ? undefined : acrossMonths(before.period, after.period);
        return { order, ...saying(before, after), ...(condition === undefined ? {} : { condition }) };
    },
    format: value => {
        const { name, label } = calendarOf(value) ?? {};
        const hours = name ? ` in the hours of ${label?.value ?? name.value}` : '';
        return `${formatPercentage(value.percentage)}${formatPer(value.period)}${hours}`;
    },
    canonical: value => `${percentage.canonical(value.percentage)}${formatPer(value.period)}${hoursOf(value)}`,
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** The hours, unless they are all that there are. */
function calendarOf({ hours }: Uptime): Calendar | undefined {
    return hours?.always && hours.closings.length === 0 ? undefined : hours;
}

function hoursOf(value: Uptime): string {
    const calendar = calendarOf(value);
    return calendar ? ` in ${openingHours.canonical(calendar)}` : '';
}

type Measured = Uptime & { readonly period: PeriodUnit };

/** Of uptimes over two different periods. */
function orderAcross(before: Measured, after: Measured): Order {
    const [forward, backward] = [implies(after, before), implies(before, after)];
    if (forward !== backward) return forward ? 'greater' : 'less';
    // Without any downtime every period is as good; its length still says how soon a miss counts.
    return forward ? orderOf(rankOf(before.period) - rankOf(after.period)) : 'mixed';
}

/** Whether who keeps the one uptime keeps the other, which is measured over another period. */
function implies(kept: Measured, other: Measured): boolean {
    if (rankOf(kept.period) < rankOf(other.period)) return downShare(kept).lte(downShare(other));
    return downtimeIn(kept, kept.period).longest.lte(downtimeIn(other, other.period).shortest);
}

/** The downtime that is allowed in the shortest and in the longest such period. */
function downtimeIn(value: Uptime, period: PeriodUnit): MinutesRange {
    const calendar = calendarOf(value);
    const { percent } = value.percentage;
    // More than 100% allows as little as 100%.
    const target = percent.exact.gt(100) ? { percent: decimal(100) } : value.percentage;
    return downtimeBudget(target, period, calendar && openMinutes(calendar, period));
}

function downShare({ percentage: { percent } }: Uptime): Big {
    return percent.exact.gte(100) ? new Big(0) : new Big(100).minus(percent.exact).div(100);
}

/** The length in days that a period is taken to have, to say its downtime in one number. */
const NOMINAL_DAYS: Readonly<Record<PeriodUnit, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** What the change means in minutes: `3 h 36 min of downtime in 30 days instead of 43 min 12 s`. */
function saying(before: Uptime, after: Uptime): Pick<Compared, 'magnitude'> {
    if (!before.period || !after.period) {
        const { magnitude } = percentage.compare(before.percentage, after.percentage);
        return magnitude ? { magnitude } : {};
    }
    const [was, is] = [typicalDowntime(before, before.period), typicalDowntime(after, after.period)];
    const earlier = `${formatDowntime(was.minutes)}${was.in === is.in ? '' : ` in ${was.in}`}`;
    const magnitude: Magnitude = {
        text: `${formatDowntime(is.minutes)} of downtime in ${is.in} instead of ${earlier}`,
        share: shareOf(is.minutes.minus(was.minutes), was.minutes),
    };
    return { magnitude };
}

/** In a period of the usual length; where only some hours count, in the period that has the most of them. */
function typicalDowntime(value: Uptime, period: PeriodUnit): { readonly minutes: Big; readonly in: string } {
    if (calendarOf(value)) return { minutes: downtimeIn(value, period).longest, in: `the hours of a ${period}` };
    const days = NOMINAL_DAYS[period];
    return {
        minutes: downShare(value).times(days * MINUTES_PER_DAY),
        in: days === 1 ? '1 day' : `${String(days)} days`,
    };
}
