import type { PlainDate } from '../../language/values/date.js';
import { dayNumber, formatDate } from '../../language/values/moment.js';
import { EQUAL, orderOf, type Compared, type Domain } from './order.js';

/** A day of the calendar; a later one is greater. */
export const date: Domain<PlainDate> = {
    name: 'date',
    compare: compareTwo,
    format: formatDate,
    canonical: formatDate,
    isOrdered: true,
    isTotal: true,
    actions: { greater: 'postponed', less: 'advanced' },
};

function compareTwo(before: PlainDate, after: PlainDate): Compared {
    const days = dayNumber(after) - dayNumber(before);
    if (days === 0) return EQUAL;
    const count = Math.abs(days);
    const text = `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`;
    // A difference between dates cannot be a share of anything.
    return { order: orderOf(days), magnitude: { text, share: undefined } };
}
