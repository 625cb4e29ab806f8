import Big from 'big.js';
import { PERIOD_DAYS, SECONDS } from '../../language/values/calendar-lengths.js';
import { decimal } from '../../language/values/decimal.js';
import type { Duration } from '../../language/values/duration.js';
import { FREQUENCY_UNITS, type Cadence, type PeriodUnit } from '../../language/values/period.js';
import { formatCadence } from '../../language/values/formatting.js';
import { canonicalLength, lengthOf, type Length } from './length.js';
import { EQUAL, orderOf, type Compared, type Domain, type Order } from './order.js';

/**
 * How often something is done; more often is greater. `every 7 days`, `weekly` and `1 times per week` are the same. A year
 * of months has 365 or 366 days, so that `every 30 days` is more often than `monthly`.
 */
export const cadence: Domain<Cadence> = {
    name: 'cadence',
    compare: compareTwo,
    format: formatCadence,
    canonical: value => canonicalRate(rateOf(value)),
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** So many times in each such length. */
interface Rate {
    readonly times: Big;
    readonly length: Length;
}

function rateOf(value: Cadence): Rate {
    switch (value.kind) {
        case 'frequency':
            return { times: new Big(1), length: lengthOfOne(FREQUENCY_UNITS[value.frequency]) };
        case 'interval':
            return { times: new Big(1), length: lengthOf(value.interval) };
        case 'times':
            return { times: value.times.exact, length: lengthOfOne(value.period) };
    }
}

function lengthOfOne(unit: Duration['unit'] | PeriodUnit): Length {
    return lengthOf({ amount: decimal(1), unit, clock: 'elapsed' });
}

function compareTwo(before: Cadence, after: Cadence): Compared {
    const [from, to] = [rateOf(before), rateOf(after)];
    if (isSameRate(from, to)) return EQUAL;
    const order = compareRates(to, from);
    if (order === 'equal') return EQUAL;
    const [old, now] = [perYear(from), perYear(to)];
    if (!old || !now) return { order };
    const difference = now.minus(old);
    const share = old.eq(0) ? undefined : difference.abs().div(old).toNumber();
    const count = difference.abs().round(1).toFixed();
    const more = difference.gt(0) ? 'more' : 'less';
    const text = count === '0' ? '' : `${count === '1' ? 'once' : `${count} times`} a year ${more}`;
    return text === '' ? { order } : { order, magnitude: { text, share } };
}

const YEAR = { common: PERIOD_DAYS.year.fewest * SECONDS.day, leap: PERIOD_DAYS.year.most * SECONDS.day } as const;

/** How often in a common year; `undefined` where a calendar decides, and for what never stops. */
function perYear({ times, length }: Rate): Big | undefined {
    if (length.kind === 'months') return times.times(12).div(length.months);
    if (length.kind !== 'elapsed' || length.seconds.eq(0)) return undefined;
    return times.times(YEAR.common).div(length.seconds);
}

/** Whether two rates are the same as they are written, which most are, and is seen without computing. */
function isSameRate(a: Rate, b: Rate): boolean {
    return a.times.eq(b.times) && canonicalLength(a.length) === canonicalLength(b.length);
}

/** Times are compared across by the length of the other side, so that nothing is divided. */
function compareRates(a: Rate, b: Rate): Order {
    const [stretch, other] = [edgesOf(a.length), edgesOf(b.length)];
    // What is never done is done least often, and what is done without a pause most often.
    if (a.times.eq(0) || b.times.eq(0)) return orderOf(Number(b.times.eq(0)) - Number(a.times.eq(0)));
    if (stretch.longest?.eq(0) === true || other.longest?.eq(0) === true)
        return orderOf(Number(stretch.longest?.eq(0) === true) - Number(other.longest?.eq(0) === true));
    if (stretch.family === other.family) return orderOf(other.exact.times(a.times).cmp(stretch.exact.times(b.times)));
    const isNeverLonger = (most: Big | undefined, times: Big, least: Big | undefined, otherTimes: Big): boolean =>
        most !== undefined && least !== undefined && most.times(otherTimes).lte(least.times(times));
    if (isNeverLonger(stretch.longest, a.times, other.shortest, b.times)) return 'greater';
    return isNeverLonger(other.longest, b.times, stretch.shortest, a.times) ? 'less' : 'incomparable';
}

interface Edges {
    /** Lengths of one family compare by their exact numbers, others by the seconds that they last. */
    readonly family: string;
    readonly exact: Big;
    readonly shortest: Big | undefined;
    readonly longest: Big | undefined;
}

function edgesOf(length: Length): Edges {
    switch (length.kind) {
        case 'elapsed':
            return { family: 'seconds', exact: length.seconds, shortest: length.seconds, longest: length.seconds };
        case 'months': {
            const [shortest, longest] = [YEAR.common, YEAR.leap].map(year => length.months.times(year).div(12));
            return { family: 'months', exact: length.months, shortest, longest };
        }
        case 'business-seconds':
            return {
                family: 'business seconds',
                exact: length.seconds,
                shortest: length.seconds,
                longest: undefined,
            };
        case 'business':
            return { family: `business ${length.unit}`, exact: length.amount, shortest: undefined, longest: undefined };
        case 'after-opening':
            return {
                family: canonicalLength(length),
                exact: new Big(1),
                shortest: undefined,
                longest: undefined,
            };
    }
}

function canonicalRate({ times, length }: Rate): string {
    if (times.eq(0)) return 'never';
    const { family, exact, longest } = edgesOf(length);
    return longest?.eq(0) === true ? 'always' : `${fraction(times, exact)} ${family}`;
}

/** A fraction in its lowest terms: 24 in 86,400 and 1 in 3,600 are one. */
function fraction(times: Big, exact: Big): string {
    const [numerator, denominator] = [times, exact].map(each => BigInt(each.times('1e10').round(0).toFixed()));
    if (numerator === undefined || denominator === undefined) return '';
    let [divisor, rest] = [numerator, denominator];
    while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
    return divisor === 0n ? '0/0' : `${numerator / divisor}/${denominator / divisor}`;
}
