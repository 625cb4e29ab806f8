import type { HoleValue } from '../../../language/agreement/prose.js';
import type { Sourced } from '../../../language/agreement/provenance.js';
import type { PlainDate } from '../../../language/values/date.js';
import type { Decimal } from '../../../language/values/decimal.js';
import type { Duration, TimeTarget } from '../../../language/values/duration.js';
import type { Money, Price } from '../../../language/values/money.js';
import type { Percentage } from '../../../language/values/percentage.js';
import type { Cadence, Frequency, PeriodUnit, Quantity } from '../../../language/values/period.js';
import { singular } from '../../../language/values/singular.js';
import { joined, say, stated } from '../../tree/building.js';
import type { Content, Inline, StatedValue } from '../../tree/document.js';
import { durationUnit, isPlural } from './notation.js';

/**
 * How a sentence of the contract says a value, in English: what stands around it, and the value itself, which the notation of
 * the contract writes (`notation.ts`). How an agreement writes it is in `language/values/formatting.ts`.
 */

/** `1 January 2027` */
export function sayDate(date: Sourced<PlainDate>): StatedValue {
    return stated({ kind: 'date', date }, date);
}

/** `15 minutes`, `5 Business Days`, `4 to 8 hours (8 hours at the latest)`, `Next Business Day` */
export function sayDuration(duration: Sourced<Duration>): StatedValue {
    return stated({ kind: 'duration', duration }, duration);
}

/** `08:00`, from minutes after midnight. */
export function sayTimeOfDay(minutes: number): StatedValue {
    return stated({ kind: 'time-of-day', minutes });
}

/** `4 hours`, or in words what is promised instead of a time. */
export function sayTimeTarget(target: TimeTarget): Inline {
    switch (target.kind) {
        case 'within':
            return sayDuration(target.duration);
        case 'none':
            return 'none';
        case 'best-effort':
            return 'best effort';
        case 'not-applicable':
            return 'not applicable';
    }
}

/** With the digits as they are written: 99.90 stays `99.90%`. */
export function sayPercentage(percentage: Sourced<Percentage>): StatedValue {
    return stated({ kind: 'percentage', percentage }, percentage);
}

/** `USD 1,450.00`, with the digits as they are written. */
export function sayMoney(money: Sourced<Money>): StatedValue {
    return stated({ kind: 'money', money }, money);
}

/** `USD 45.00 per user per month` */
export function sayPrice(price: Price): Content {
    return joined([sayMoney(price.money), ...price.per.map(unit => `per ${sayUnit(unit)}`)], ' ');
}

/** `4 visits per month`; the unit is the author's own word. */
export function sayQuantity({ amount, unit, period }: Quantity): Content {
    const name = sayUnit(unit);
    return say`${sayNumber(amount)} ${amount.exact.eq(1) ? singular(name) : name}${period ? ` per ${period}` : ''}`;
}

const FREQUENCIES: Readonly<Record<Frequency, string>> = {
    hourly: 'once every hour',
    daily: 'once a day',
    weekly: 'once a week',
    monthly: 'once a month',
    quarterly: 'once every quarter',
    yearly: 'once a year',
};

/** Fits after "at least": `once every quarter`, `once every 2 weeks`, `twice a year`. */
export function sayCadence(cadence: Cadence): Content {
    switch (cadence.kind) {
        case 'frequency':
            return [FREQUENCIES[cadence.frequency]];
        case 'interval':
            return say`once ${sayInterval(cadence.interval)}`;
        case 'times':
            return say`${sayTimes(cadence.times)} ${sayEach(cadence.period)}`;
    }
}

/** `5 days’ notice`, `1 hour’s notice` */
export function sayNotice(notice: Duration): Content {
    return say`${sayDuration(notice)}${isPlural(notice) ? '’' : '’s'} notice`;
}

/** `every hour`, `every 30 minutes` */
export function sayInterval(interval: Duration): Content {
    return interval.amount.exact.eq(1) ? [`every ${durationUnit(interval)}`] : say`every ${sayDuration(interval)}`;
}

/** `calendar month`, `day` */
export function sayPeriod(period: PeriodUnit): string {
    return period === 'day' || period === 'week' ? period : `calendar ${period}`;
}

/** `a month` */
export function sayEach(period: PeriodUnit): string {
    return `a ${period}`;
}

/** What a hole in prose shows; `undefined` where there is nothing to show. */
export function sayHole(value: HoleValue): Content | undefined {
    switch (value.kind) {
        case 'label':
            return [value.label];
        case 'time':
            return [sayTimeTarget(value.value)];
        case 'percentage':
            return [sayPercentage(value.value)];
        case 'price':
            return sayPrice(value.value);
        case 'money':
            return [sayMoney(value.value)];
        case 'quantity':
            return sayQuantity(value.value);
        case 'cadence':
            return value.value.kind === 'interval' ? sayInterval(value.value.interval) : sayCadence(value.value);
        case 'number':
            return [sayNumber(value.value)];
        case 'date':
            return [sayDate(value.value)];
        case 'missing':
            return undefined;
    }
}

/** The digits as they are written. */
export function sayNumber(number: Sourced<Decimal>): StatedValue {
    return stated({ kind: 'number', number }, number);
}

/** `1 visit`, `2 visits`: for units that are words of the contract, not of the author. */
export function sayCount(amount: Decimal, unit: string): Content {
    return say`${sayNumber(amount)} ${unit}${amount.exact.eq(1) ? '' : 's'}`;
}

function sayTimes(times: Decimal): Content {
    if (times.exact.eq(1)) return ['once'];
    return times.exact.eq(2) ? ['twice'] : say`${sayNumber(times)} times`;
}

/** A unit of the author: `network_device` is `network device`. */
export function sayUnit(name: string): string {
    return name.replaceAll('_', ' ');
}
