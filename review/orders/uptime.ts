import Big from 'big.js';
import type { UptimeTarget } from '../../language/agreement/model.js';
import { downtimeBudget, wordMinutes } from '../../language/values/downtime.js';
import type { PeriodUnit } from '../../language/values/period.js';
import { wordPercentage, wordPer } from '../../language/values/words.js';
import { shareOf } from './numbers.js';
import type { Compared, Domain, Magnitude, Order } from './order.js';
import { EQUAL, INCOMPARABLE, orderOf } from './order.js';
import { acrossMonths, rankOf } from './periods.js';
import { percentage } from './percentage.js';

/** A share of a period in which something is available; for which tiers is not a part of the value. */
export type Uptime = Pick<UptimeTarget, 'percentage' | 'period'>;

/**
 * An uptime with the period over which it is measured. The one is more than the other where who keeps the one keeps the
 * other too: every month at 99.9% makes a year at 99.9%, but not the other way round, because a year can have all of
 * its downtime in one month. Only where the period is short of that does a longer one promise more.
 */
export const uptime: Domain<Uptime> = {
    name: 'uptime',
    compare: (before, after) => {
        if (uptime.canonical(before) === uptime.canonical(after)) return EQUAL;
        if (before.period === after.period)
            return { order: percentage.compare(before.percentage, after.percentage).order, ...saying(before, after) };
        if (!before.period || !after.period) return INCOMPARABLE;
        const order = orderAcross({ ...before, period: before.period }, { ...after, period: after.period });
        const condition = order === 'mixed' ? undefined : acrossMonths(before.period, after.period);
        return { order, ...saying(before, after), ...(condition === undefined ? {} : { condition }) };
    },
    write: ({ percentage: share, period }) => `${wordPercentage(share)}${wordPer(period)}`,
    canonical: ({ percentage: share, period }) => `${percentage.canonical(share)}${wordPer(period)}`,
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

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
    const most = downShare(kept).times(downtimeBudget(NOTHING, kept.period).longest);
    return most.lte(downShare(other).times(downtimeBudget(NOTHING, other.period).shortest));
}

const NOTHING = { percent: { written: '0', exact: new Big(0) } };

function downShare({ percentage: { percent } }: Uptime): Big {
    return percent.exact.gte(100) ? new Big(0) : new Big(100).minus(percent.exact).div(100);
}

/** The length in days that a period is taken to have, to say its downtime in one number. */
const NOMINAL_DAYS: Readonly<Record<PeriodUnit, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };
const MINUTES_PER_DAY = 1440;

/** What the change means in minutes: `3 h 36 min of downtime in 30 days instead of 43 min 12 s`. */
function saying(before: Uptime, after: Uptime): Pick<Compared, 'magnitude'> {
    if (!before.period || !after.period) {
        const { magnitude } = percentage.compare(before.percentage, after.percentage);
        return magnitude ? { magnitude } : {};
    }
    const [was, is] = [nominalDowntime(before, before.period), nominalDowntime(after, after.period)];
    const [from, to] = [NOMINAL_DAYS[before.period], NOMINAL_DAYS[after.period]];
    const earlier = `${wordMinutes(was)}${from === to ? '' : ` in ${wordDays(from)}`}`;
    const magnitude: Magnitude = {
        text: `${wordMinutes(is)} of downtime in ${wordDays(to)} instead of ${earlier}`,
        share: shareOf(is.minus(was), was),
    };
    return { magnitude };
}

function nominalDowntime(value: Uptime, period: PeriodUnit): Big {
    return downShare(value).times(NOMINAL_DAYS[period] * MINUTES_PER_DAY);
}

function wordDays(days: number): string {
    return days === 1 ? '1 day' : `${String(days)} days`;
}
