import type { Step } from '../../../language/evaluation/step.js';
import type { Moment } from '../../../language/values/moment.js';
import { joined, say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import {
    sayCount,
    sayDate,
    sayDuration,
    sayMoney,
    sayNumber,
    sayPercentage,
    sayPrice,
    sayQuantity,
    sayTimeOfDay,
} from './said-values.js';
import { priorityName } from './statements/names.js';

/** A step by which the result of a worked example follows from the agreement. */
export function sayStep(step: Step): Content {
    switch (step.kind) {
        case 'credit-band':
            return say`The availability of ${sayPercentage(step.uptime)} is below ${sayPercentage(step.threshold)}, so the Service Credit is ${sayPercentage(step.credit)} of the fees.`;
        case 'no-credit':
            return say`The availability of ${sayPercentage(step.uptime)} is below no threshold, so there is no Service Credit.`;
        case 'gap-credit':
            return say`${sayGap(step)} The Service Credit is the same share of the fees.`;
        case 'linear-credit':
            return say`${sayGap(step)} That is ${sayCount(step.count, 'step')} of ${sayNumber(step.step.percent)} percentage points, each with a Service Credit of ${sayPercentage(step.credit)}, together ${sayPercentage(step.share)}.`;
        case 'credit-cap':
            return say`The Service Credit is limited to ${sayPercentage(step.share)} of the fees.`;
        case 'credit-minimum':
            return say`The Provider is not obliged to grant Service Credits below ${sayMoney(step.minimum)}.`;
        case 'share-of-fees':
            return say`${sayPercentage(step.share)} of ${sayMoney(step.fees)} is ${sayMoney(step.amount)}.`;
        case 'indicator-met':
            return say`“${step.indicator.label}” meets its target.`;
        case 'indicator-missed':
            return say`“${step.indicator.label}” misses its target. Of the ${sayPercentage(step.atRisk)} of the fees that are at risk, an allocation of ${sayPercentage(step.allocation)} and a weight of ${sayPercentage(step.weight)} make ${sayPercentage(step.share)}.`;
        case 'promise':
            return say`The time is ${sayDuration(step.time)}, counted from ${sayMoment(step.from)}.`;
        case 'elapsed':
            return say`It runs day and night and ends at ${sayMoment(step.due)}.`;
        case 'closed-day':
            return say`Time does not run on ${sayDate(step.date)}, on which support is closed.`;
        case 'business-time':
            return say`It runs only within ${step.calendar} and ends at ${sayMoment(step.due)}.`;
        case 'matrix-cell': {
            const { row, column, priority } = step;
            return say`For ${row.axis} “${row.answer}” and ${column.axis} “${column.answer}”, the table of priorities gives ${priorityName(priority)}.`;
        }
        case 'price':
            return sayPriceStep(step);
        case 'price-bands': {
            const parts = step.bands.map(({ count, price }) => say`${sayNumber(count)} × ${sayMoney(price)}`);
            return say`${joined(parts, ' + ')} is ${sayMoney(step.amount)}.`;
        }
        case 'sum':
            return say`Together that is ${sayMoney(step.total)}.`;
        case 'discount':
            return say`${sayReason(step)} is ${sayMoney(step.less)}, which leaves ${sayMoney(step.total)}.`;
        case 'surcharge':
            return say`The surcharge “${step.label ?? ''}” is ${sayMoney(step.more)}, which makes ${sayMoney(step.total)}.`;
        case 'one-time':
            return say`The one-time fee “${step.label}” is ${sayMoney(step.price)}.`;
        case 'work':
            return say`“${step.label}” takes ${sayDuration(step.worked)} and is charged as ${sayDuration(step.charged)}, which at ${sayPrice(step.price)} is ${sayMoney(step.amount)}.`;
        case 'minimum':
            return say`The Client shall pay at least ${sayPrice(step.price)}.`;
    }
}

function sayGap({ uptime, target, gap }: Extract<Step, { readonly kind: 'gap-credit' | 'linear-credit' }>): Content {
    return say`The availability of ${sayPercentage(uptime)} is ${sayNumber(gap)} percentage points below the target of ${sayPercentage(target)}.`;
}

function sayReason({ label, threshold }: Extract<Step, { readonly kind: 'discount' }>): Content {
    return threshold ? say`From ${sayQuantity(threshold)} on, the discount` : say`The discount “${label ?? ''}”`;
}

function sayPriceStep({ counts, price, amount }: Extract<Step, { readonly kind: 'price' }>): Content {
    if (!amount) return say`The fee is ${sayPrice(price)}.`;
    const factors = [...counts.map(sayNumber), sayPrice(price)];
    return say`${joined(factors, ' × ')} is ${sayMoney(amount)}.`;
}

/** `16:30 on 5 March 2027` */
function sayMoment({ date, minute }: Moment): Content {
    return say`${sayTimeOfDay(minute)} on ${sayDate(date)}`;
}
