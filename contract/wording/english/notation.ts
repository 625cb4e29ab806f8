import type { PlainDate } from '../../../language/values/date.js';
import type { Decimal } from '../../../language/values/decimal.js';
import type { Duration } from '../../../language/values/duration.js';
import { LOCALES, type Locale } from '../../../language/values/locales.js';
import { formatTimeOfDay } from '../../../language/values/moment.js';
import type { Notation } from '../../tree/document.js';

/** How English writes a value, with the marks of a place: `1 January 2027`, `USD 1,450.00`, `15 minutes`. */
export function notationIn(locale: Locale = LOCALES[0]): Notation {
    const known = NOTATIONS.get(locale) ?? newNotation(locale);
    NOTATIONS.set(locale, known);
    return known;
}

/** One for each locale, so that two documents that are written alike can be told by it. */
const NOTATIONS = new Map<Locale, Notation>();

function newNotation(locale: Locale): Notation {
    const writeNumber = (number: Decimal): string => withMarks(number.written, locale);
    return value => {
        switch (value.kind) {
            case 'number':
                return writeNumber(value.number);
            case 'percentage':
                return `${writeNumber(value.percentage.percent)}%`;
            case 'money':
                return `${value.money.currency} ${writeNumber(value.money.amount)}`;
            case 'duration':
                return writeDuration(value.duration, writeNumber);
            case 'date':
                return writeDate(value.date, locale);
            case 'time-of-day':
                return formatTimeOfDay(value.minutes);
        }
    };
}

function withMarks(digits: string, { group, decimal }: Locale): string {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/**
 * `15 minutes`, `1 hour`, `5 Business Days`; a range says which of its ends binds: `4 to 8 hours (8 hours at the latest)`.
 */
function writeDuration(duration: Duration, writeNumber: (number: Decimal) => string): string {
    const { amount, form } = duration;
    const length = `${writeNumber(amount)} ${durationUnit(duration)}${amount.exact.eq(1) ? '' : 's'}`;
    switch (form?.kind) {
        case undefined:
            return length;
        case 'range':
            return `${writeNumber(form.least)} to ${length} (${length} at the latest)`;
        case 'next-business-day':
            return form.plus
                ? `${writeDuration(form.plus, writeNumber)} after the start of the Next Business Day`
                : 'Next Business Day';
    }
}

/** `minute`, `Business Day`: business time is a defined term and so has capitals. */
export function durationUnit({ unit, clock }: Duration): string {
    return clock === 'business' ? `Business ${unit.charAt(0).toUpperCase()}${unit.slice(1)}` : unit;
}

/** Whether a duration ends with a unit in the plural, after which a possessive is a bare apostrophe. */
export function isPlural({ amount, form }: Duration): boolean {
    return form === undefined && !amount.exact.eq(1);
}

const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
] as const;

/** `1 January 2027`, or `January 1, 2027` where the month comes first. */
function writeDate({ year, month, day }: PlainDate, { monthFirst }: Locale): string {
    const name = MONTHS[month - 1] ?? '';
    return monthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}
