import type { PlainDate } from '../../../../language/values/date.js';
import type { Decimal } from '../../../../language/values/decimal.js';
import type { Duration } from '../../../../language/values/duration.js';
import type { Money, Price } from '../../../../language/values/money.js';
import type { Percentage } from '../../../../language/values/percentage.js';
import { parseTimeOfDay } from '../../../../language/values/opening.js';
import type { Cadence, PeriodUnit, Quantity } from '../../../../language/values/period.js';
import { missing } from '../../../tree/building.js';
import type { Content, Inline } from '../../../tree/document.js';
import {
    sayNotice,
    sayEach,
    sayTimeOfDay,
    sayDate,
    sayCadence,
    sayNumber,
    sayQuantity,
    sayPercentage,
    sayPrice,
    sayMoney,
    sayDuration,
} from '../said-values.js';
import { line } from './names.js';

/** The values of statements in words. One that the text does not state is visibly missing. */

export const time = (value: Duration | undefined): Inline => (value ? sayDuration(value) : missing('time'));

export const money = (value: Money | undefined): Inline => (value ? sayMoney(value) : missing('amount'));

export const price = (value: Price | undefined): Content => (value ? sayPrice(value) : [missing('price')]);

export const percent = (value: Percentage | undefined): Inline =>
    value ? sayPercentage(value) : missing('percentage');

export const quantity = (value: Quantity | undefined): Content => (value ? sayQuantity(value) : [missing('quantity')]);

export const number = (value: Decimal | undefined): Inline => (value ? sayNumber(value) : missing('number'));

export const often = (value: Cadence | undefined): Content => (value ? sayCadence(value) : [missing('how often')]);

export const date = (value: PlainDate | undefined): Inline => (value ? sayDate(value) : missing('date'));

/** A time of day as the agreement writes it; what is none stands as it is written. */
export const timeOfDay = (written: string | undefined): Inline => {
    const minutes = parseTimeOfDay(written);
    return minutes === undefined ? line(written) : sayTimeOfDay(minutes);
};

export const each = (value: PeriodUnit | undefined): Inline => (value ? sayEach(value) : missing('period'));

/** `30 days’ notice` */
export const notice = (value: Duration | undefined): Content => (value ? sayNotice(value) : [missing('notice')]);
