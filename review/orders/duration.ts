import type Big from 'big.js';
import { isMadeOfMonths, MONTHS, SECONDS } from '../../language/values/calendar-lengths.js';
import { decimal } from '../../language/values/decimal.js';
import type { Duration, TimeUnit } from '../../language/values/duration.js';
import { formatDuration, formatMinutes } from '../../language/values/formatting.js';
import { canonicalLength, compareLengths, lengthOf, type Length } from './length.js';
import { shareOf } from './numbers.js';
import { EQUAL, INCOMPARABLE, type Compared, type Domain, type Magnitude } from './order.js';

/**
 * A length of time, without a calendar. Two times of one clock compare by their lengths. Business hours are never shorter
 * than as many hours; all else that a calendar decides has no order, as has `1 month` beside `30 days`.
 */
export const duration: Domain<Duration> = {
    name: 'duration',
    compare: compareTwo,
    format: formatDuration,
    canonical: value => canonicalLength(lengthOf(value)),
    isOrdered: true,
    actions: { greater: 'lengthened', less: 'shortened' },
};

function compareTwo(before: Duration, after: Duration): Compared {
    const order = compareLengths(lengthOf(after), lengthOf(before));
    if (order === 'equal') return EQUAL;
    return order === 'incomparable' ? INCOMPARABLE : { order, magnitude: lengthening(before, after) };
}

/** By how much longer or shorter a duration is than another: `15 min longer`; `undefined` where no number says it. */
export function lengthening(before: Duration, after: Duration): Magnitude | undefined {
    const [from, to] = [lengthOf(before), lengthOf(after)];
    if (from.kind === 'after-opening' && to.kind === 'after-opening') {
        const [plus, otherPlus] = [before, after].map(({ form }) =>
            form?.kind === 'next-business-day' ? form.plus : undefined,
        );
        return plus && otherPlus && lengthening(plus, otherPlus);
    }
    const unit = before.unit === after.unit ? before.unit : undefined;
    const [amount, other] = [amountOf(from), amountOf(to)];
    if (from.kind !== to.kind || amount === undefined || other === undefined) return lengtheningByDays(from, to);
    const difference = other.minus(amount);
    const text = `${formatDifference(difference.abs(), to, unit)} ${difference.lt(0) ? 'shorter' : 'longer'}`;
    return { text, share: shareOf(difference, amount) };
}

/** The number of a length that is exact: seconds, months or business days. */
function amountOf(length: Length): Big | undefined {
    switch (length.kind) {
        case 'elapsed':
        case 'business-seconds':
            return length.seconds;
        case 'months':
            return length.months;
        case 'business':
            return length.amount;
        case 'after-opening':
            return undefined;
    }
}

const LARGEST_FIRST = ['week', 'day', 'hour', 'minute'] as const;

/** In the unit that both sides have, else in the largest that leaves no rest. */
function formatDifference(difference: Big, of: Length, unit: TimeUnit | undefined): string {
    switch (of.kind) {
        case 'elapsed':
        case 'business-seconds': {
            const name =
                LARGEST_FIRST.find(each =>
                    unit === undefined ? each !== 'week' && difference.mod(SECONDS[each]).eq(0) : each === unit,
                ) ?? 'second';
            const seconds = SECONDS[name];
            const clock = of.kind === 'elapsed' ? 'elapsed' : 'business';
            if (
                unit === undefined &&
                name === 'minute' &&
                clock === 'elapsed' &&
                difference.lt(Number.MAX_SAFE_INTEGER)
            )
                return formatMinutes(difference.div(seconds).toNumber());
            return formatDuration({ amount: decimal(difference.div(seconds)), unit: name, clock });
        }
        case 'months': {
            const name = unit !== undefined && isMadeOfMonths(unit) ? unit : 'month';
            return formatDuration({ amount: decimal(difference.div(MONTHS[name])), unit: name, clock: 'elapsed' });
        }
        case 'business':
            return formatDuration({ amount: decimal(difference), unit: of.unit, clock: 'business' });
        case 'after-opening':
            return '';
    }
}

/** A time in months beside one in days: `29 to 32 days longer`. */
function lengtheningByDays(from: Length, to: Length): Magnitude | undefined {
    const [before, after] = [daysOf(from), daysOf(to)];
    if (!before || !after) return undefined;
    const [least, most] = [after.shortest - before.longest, after.longest - before.shortest];
    if (least < 0 && most > 0) return undefined;
    const [low, high] = [Math.min(Math.abs(least), Math.abs(most)), Math.max(Math.abs(least), Math.abs(most))];
    if (high > Number.MAX_SAFE_INTEGER) return undefined;
    const days = Math.floor(low) === 0 ? `up to ${Math.ceil(high)}` : `${Math.floor(low)} to ${Math.ceil(high)}`;
    const share = before.longest > 0 ? high / before.longest : undefined;
    return { text: `${days} days ${most > 0 ? 'longer' : 'shorter'}`, share };
}

function daysOf(length: Length): { readonly shortest: number; readonly longest: number } | undefined {
    if (length.kind === 'months')
        return { shortest: length.shortest / SECONDS.day, longest: length.longest / SECONDS.day };
    if (length.kind !== 'elapsed') return undefined;
    const days = length.seconds.toNumber() / SECONDS.day;
    return { shortest: days, longest: days };
}
