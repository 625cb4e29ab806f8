import Big from 'big.js';
import { isMadeOfMonths, MONTHS, SECONDS } from '../../language/values/calendar-lengths.js';
import { afterOpening, elapsedSeconds, type Duration, type TimeUnit } from '../../language/values/duration.js';
import { orderOf, type Order } from './order.js';

/**
 * A duration whose unit and notation no longer matter: `60 min` and `1 hour` have one length, and so have `12 months` and
 * `1 year`. Days have 24 hours by the clock; months have no number of days; working days have no number of hours.
 */
export type Length =
    | { readonly kind: 'elapsed'; readonly seconds: Big }
    | { readonly kind: 'months'; readonly months: Big; readonly shortest: number; readonly longest: number }
    | { readonly kind: 'business-seconds'; readonly seconds: Big }
    | { readonly kind: 'business'; readonly unit: TimeUnit; readonly amount: Big }
    /** So long after the next working day opens. */
    | { readonly kind: 'after-opening'; readonly plus: Length };

/** A range has the length of its end, and the next business day that of one business day, unless a time after its opening is named. */
export function lengthOf(duration: Duration): Length {
    const plus = afterOpening(duration);
    if (plus) return { kind: 'after-opening', plus: lengthOf(plus) };
    const { unit, clock } = duration;
    const amount = duration.amount.exact;
    // No time is no time on every clock that counts single minutes.
    if (amount.eq(0) && (clock === 'elapsed' || isCountedInSeconds(unit)))
        return { kind: 'elapsed', seconds: new Big(0) };
    if (clock === 'business') {
        return isCountedInSeconds(unit)
            ? { kind: 'business-seconds', seconds: amount.times(SECONDS[unit]) }
            : { kind: 'business', unit, amount };
    }
    return isMadeOfMonths(unit)
        ? { kind: 'months', months: amount.times(MONTHS[unit]), ...elapsedSeconds(duration) }
        : { kind: 'elapsed', seconds: amount.times(SECONDS[unit]) };
}

function isCountedInSeconds(unit: TimeUnit): unit is 'second' | 'minute' | 'hour' {
    return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/**
 * How one length stands to another, whatever the calendar. `less` is never longer, and shorter in some month or in some
 * calendar: 28 days to a month, and 4 hours to 4 business hours. Where months or calendars decide, there is no order.
 */
export function compareLengths(a: Length, b: Length): Order {
    if (a.kind === 'elapsed' && b.kind === 'elapsed') return orderOf(a.seconds.cmp(b.seconds));
    if (a.kind === 'months' && b.kind === 'months') return orderOf(a.months.cmp(b.months));
    if (a.kind === 'business-seconds' && b.kind === 'business-seconds') return orderOf(a.seconds.cmp(b.seconds));
    if (a.kind === 'business' && b.kind === 'business')
        return a.unit === b.unit ? orderOf(a.amount.cmp(b.amount)) : 'incomparable';
    if (a.kind === 'after-opening' && b.kind === 'after-opening') return compareLengths(a.plus, b.plus);
    return isNeverLonger(a, b) ? 'less' : isNeverLonger(b, a) ? 'greater' : 'incomparable';
}

function isNeverLonger(a: Length, b: Length): boolean {
    const most = mostSeconds(a);
    const least = fewestSeconds(b);
    return most !== undefined && least !== undefined && most.lte(least);
}

function mostSeconds(length: Length): Big | undefined {
    if (length.kind === 'elapsed') return length.seconds;
    return length.kind === 'months' ? new Big(length.longest) : undefined;
}

/** An hour of work takes at least an hour on the clock. A working day can be as short as the opening hours. */
function fewestSeconds(length: Length): Big | undefined {
    if (length.kind === 'elapsed' || length.kind === 'business-seconds') return length.seconds;
    return length.kind === 'months' ? new Big(length.shortest) : undefined;
}

/** Equal texts for lengths that are equal. */
export function canonicalLength(length: Length): string {
    switch (length.kind) {
        case 'elapsed':
            return `${length.seconds.toFixed()} s`;
        case 'months':
            return `${length.months.toFixed()} months`;
        case 'business-seconds':
            return `${length.seconds.toFixed()} business s`;
        case 'business':
            return `${length.amount.toFixed()} business ${length.unit}`;
        case 'after-opening':
            return `opening + ${canonicalLength(length.plus)}`;
    }
}
