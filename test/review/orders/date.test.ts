import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, type PlainDate } from '../../../language/values/date.js';
import { dateOfDay } from '../../../language/values/moment.js';
import { date } from '../../../review/orders/date.js';
import { keepsTheLaws } from './laws.js';
import { read } from './times.js';

const day = (text: string): PlainDate => read(parseDate(text), text);

keepsTheLaws(date, fc.integer({ min: -700_000, max: 2_900_000 }).map(dateOfDay));

test.each([
    ['2027-01-01', '2027-01-01', 'equal', undefined],
    ['2027-01-01', '2027-01-31', 'greater', '30 days later'],
    ['2028-03-01', '2028-02-29', 'less', '1 day earlier'],
])('dates: from %s to %s', (before, after, order, text) => {
    const compared = date.compare(day(before), day(after));
    expect([compared.order, compared.magnitude?.text]).toEqual([order, text]);
});
