import { formatDate, formatMoment } from '../values/moment.js';
import { formatDuration, formatMoney, formatPercentage, formatPrice, formatQuantity } from '../values/formatting.js';
import type { Step } from './step.js';

/** A step as a sentence of a finding, with values as the language writes them. */
export function describeStep(step: Step): string {
    switch (step.kind) {
        case 'credit-band':
            return `The uptime of ${formatPercentage(step.uptime)} is below ${formatPercentage(step.threshold)}, so the credit is ${formatPercentage(step.credit)}.`;
        case 'no-credit':
            return `The uptime of ${formatPercentage(step.uptime)} is below no threshold, so there is no credit.`;
        case 'gap-credit':
            return `${describeGap(step)}, which are credited as they are.`;
        case 'linear-credit':
            return `${describeGap(step)}: ${step.count.written} steps of ${formatPercentage(step.step)}, each with ${formatPercentage(step.credit)}, are ${formatPercentage(step.share)}.`;
        case 'credit-cap':
            return `The credit is limited to ${formatPercentage(step.share)}.`;
        case 'credit-minimum':
            return `Credits below ${formatMoney(step.minimum)} are not granted.`;
        case 'share-of-fees':
            return `${formatPercentage(step.share)} of ${formatMoney(step.fees)} is ${formatMoney(step.amount)}.`;
        case 'indicator-met':
            return `"${step.indicator.label}" meets its target.`;
        case 'indicator-missed':
            return `"${step.indicator.label}" misses its target: ${formatPercentage(step.atRisk)} at risk × ${formatPercentage(step.allocation)} × a weight of ${formatPercentage(step.weight)} is ${formatPercentage(step.share)}.`;
        case 'promise':
            return `The promise is ${formatDuration(step.time)}, counted from ${formatMoment(step.from)}.`;
        case 'elapsed':
            return `Elapsed time runs day and night, until ${formatMoment(step.due)}.`;
        case 'closed-day':
            return `${formatDate(step.date)} is closed.`;
        case 'business-time':
            return `It runs during "${step.calendar}", until ${formatMoment(step.due)}.`;
        case 'matrix-cell': {
            const { row, column, priority } = step;
            return `With ${row.axis} ${row.answer} and ${column.axis} ${column.answer}, the matrix gives ${priority.name}.`;
        }
        case 'price': {
            const factors = step.counts.map(count => `${count.written} × `).join('');
            return `${factors}${formatPrice(step.price)}${step.amount ? ` is ${formatMoney(step.amount)}` : ''}.`;
        }
        case 'price-bands': {
            const parts = step.bands.map(({ count, price }) => `${count.written} × ${formatMoney(price)}`);
            return `${parts.join(' + ')} is ${formatMoney(step.amount)}.`;
        }
        case 'sum':
            return `Together that is ${formatMoney(step.total)}.`;
        case 'discount':
            return `${step.threshold ? `From ${formatQuantity(step.threshold)} on` : `"${step.label ?? ''}"`}, ${formatMoney(step.less)} less: ${formatMoney(step.total)}.`;
        case 'surcharge':
            return `"${step.label ?? ''}", ${formatMoney(step.more)} more: ${formatMoney(step.total)}.`;
        case 'one-time':
            return `"${step.label}" is paid once: ${formatMoney(step.price)}.`;
        case 'work':
            return `"${step.label}": ${formatDuration(step.worked)}, charged as ${formatDuration(step.charged)} at ${formatPrice(step.price)}, is ${formatMoney(step.amount)}.`;
        case 'minimum':
            return `At least ${formatPrice(step.price)} is paid.`;
    }
}

function describeGap({
    uptime,
    target,
    gap,
}: Extract<Step, { readonly kind: 'gap-credit' | 'linear-credit' }>): string {
    return `The uptime of ${formatPercentage(uptime)} misses the target of ${formatPercentage(target)} by ${gap.written} points`;
}
