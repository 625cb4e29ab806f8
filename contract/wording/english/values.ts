import type { HoleValue } from '../../../language/agreement/prose.js';
import type { PlainDate } from '../../../language/values/date.js';
import type { Decimal } from '../../../language/values/decimal.js';
import type { Duration, TimeTarget } from '../../../language/values/duration.js';
import type { Money, Price } from '../../../language/values/money.js';
import type { Percentage } from '../../../language/values/percentage.js';
import type { Cadence, Frequency, PeriodUnit, Quantity } from '../../../language/values/period.js';
import { singular } from '../../../language/values/singular.js';
import { neutralDate, neutralNumber, withValues } from '../../tree/neutral-notation.js';
import { contentText } from '../../tree/text.js';
import type { Content } from '../../tree/document.js';
import { notationIn } from './notation.js';
import { vocabulary } from './vocabulary.js';

/**
 * How a contract says a value, in English, with numbers and dates in neutral notation: see `neutral-notation.ts`. How the language
 * writes it is in `language/values/words.ts`.
 */

/** Text in neutral notation as English is read where no locale is stated. */
export function inEnglish(text: string): string {
    return textInEnglish([text]);
}

/** Content as plain text, as English is read where no locale is stated and no clause has a number. */
export function textInEnglish(content: Content): string {
    return contentText(withValues(content), { notation: notationIn(), clauseById: new Map(), vocabulary });
}

/** `1 January 2027`, in neutral notation. */
export function sayDate(date: PlainDate): string {
    return neutralDate(date);
}

/**
 * `15 minutes`, `1 hour`, `5 Business Days`: business time is a defined term and so has capitals. A range says which of
 * its ends binds.
 */
export function sayDuration(duration: Duration): string {
    const { form } = duration;
    switch (form?.kind) {
        case undefined:
            return sayLength(duration);
        case 'range':
            return `${sayNumber(form.least)} to ${sayLength(duration)} (${sayLength(duration)} at the latest)`;
        case 'next-business-day':
            return form.plus
                ? `${sayDuration(form.plus)} after the start of the Next Business Day`
                : 'Next Business Day';
    }
}

function sayLength(duration: Duration): string {
    const unit = duration.clock === 'business' ? `Business ${capital(duration.unit)}` : duration.unit;
    return counted(duration.amount, unit);
}

export function sayTimeTarget(target: TimeTarget): string {
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
export function sayPercentage(percentage: Percentage): string {
    return `${sayNumber(percentage.percent)}%`;
}

/** `USD 1,450.00`: the code of the currency and the digits as they are written, thousands apart. */
export function sayMoney(money: Money): string {
    return `${money.currency} ${sayNumber(money.amount)}`;
}

/** `USD 45.00 per user per month` */
export function sayPrice(price: Price): string {
    return [sayMoney(price.money), ...price.per.map(unit => `per ${sayUnit(unit)}`)].join(' ');
}

/** `4 visits per month`; the unit is the author's own word. */
export function sayQuantity(quantity: Quantity): string {
    const unit = sayUnit(quantity.unit);
    const amount = `${sayNumber(quantity.amount)} ${quantity.amount.exact.eq(1) ? singular(unit) : unit}`;
    return quantity.period ? `${amount} per ${quantity.period}` : amount;
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
export function sayCadence(cadence: Cadence): string {
    switch (cadence.kind) {
        case 'frequency':
            return FREQUENCIES[cadence.frequency];
        case 'interval':
            return `once ${sayInterval(cadence.interval)}`;
        case 'times':
            return `${sayTimes(cadence.times)} ${sayEach(cadence.period)}`;
    }
}

/** `5 days’ notice`, `1 hour’s notice` */
export function sayNotice(notice: Duration): string {
    const time = sayDuration(notice);
    return `${time}${time.endsWith('s') ? '’' : '’s'} notice`;
}

/** `every hour`, `every 30 minutes` */
export function sayInterval(interval: Duration): string {
    const time = sayDuration(interval);
    return `every ${interval.amount.exact.eq(1) ? time.slice(time.indexOf(' ') + 1) : time}`;
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
export function sayHole(value: HoleValue): string | undefined {
    switch (value.kind) {
        case 'label':
            return value.label;
        case 'time':
            return sayTimeTarget(value.value);
        case 'percentage':
            return sayPercentage(value.value);
        case 'price':
            return sayPrice(value.value);
        case 'money':
            return sayMoney(value.value);
        case 'quantity':
            return sayQuantity(value.value);
        case 'cadence':
            return value.value.kind === 'interval' ? sayInterval(value.value.interval) : sayCadence(value.value);
        case 'number':
            return sayNumber(value.value);
        case 'date':
            return sayDate(value.value);
        case 'missing':
            return undefined;
    }
}

/** The digits as they are written. */
export function sayNumber(value: Decimal): string {
    return neutralNumber(value.written);
}

/** `1 visit`, `2 visits`: for units that are words of the contract, not of the author. */
export function counted(amount: Decimal, unit: string): string {
    return `${sayNumber(amount)} ${unit}${amount.exact.eq(1) ? '' : 's'}`;
}

/** `a, b and c` */
export function sayList(items: readonly string[], last = 'and'): string {
    if (items.length < 2) return items.join('');
    return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

/** With a capital at the start; the rest as it is. */
export function capital(words: string): string {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

function sayTimes(times: Decimal): string {
    if (times.exact.eq(1)) return 'once';
    return times.exact.eq(2) ? 'twice' : `${sayNumber(times)} times`;
}

/** A unit of the author: `network_device` is `network device`. */
export function sayUnit(name: string): string {
    return name.replaceAll('_', ' ');
}
