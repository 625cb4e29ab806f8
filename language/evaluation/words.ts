import { wordDate, wordMomentOf } from '../values/moment.js';
import { wordDuration, wordMoney, wordPercentage, wordPrice, wordQuantity } from '../values/words.js';
import type { Step } from './step.js';

/** A step as a sentence of a finding, with values as the language writes them. */
export function wordStep(step: Step): string {
    switch (step.kind) {
        case 'credit-band':
            return `The uptime of ${wordPercentage(step.uptime)} is below ${wordPercentage(step.threshold)}, so the credit is ${wordPercentage(step.credit)}.`;
        case 'no-credit':
            return `The uptime of ${wordPercentage(step.uptime)} is below no threshold, so there is no credit.`;
        case 'gap-credit':
            return `${wordGap(step)}, which are credited as they are.`;
        case 'linear-credit':
            return `${wordGap(step)}: ${step.count.written} steps of ${wordPercentage(step.step)}, each with ${wordPercentage(step.credit)}, are ${wordPercentage(step.share)}.`;
        case 'credit-cap':
            return `The credit is limited to ${wordPercentage(step.share)}.`;
        case 'credit-minimum':
            return `Credits below ${wordMoney(step.minimum)} are not granted.`;
        case 'share-of-fees':
            return `${wordPercentage(step.share)} of ${wordMoney(step.fees)} is ${wordMoney(step.amount)}.`;
        case 'indicator-met':
            return `"${step.indicator.label}" meets its target.`;
        case 'indicator-missed':
            return `"${step.indicator.label}" misses its target: ${wordPercentage(step.atRisk)} at risk × ${wordPercentage(step.allocation)} × a weight of ${wordPercentage(step.weight)} is ${wordPercentage(step.share)}.`;
        case 'promise':
            return `The promise is ${wordDuration(step.time)}, counted from ${wordMomentOf(step.from)}.`;
        case 'elapsed':
            return `Elapsed time runs day and night, until ${wordMomentOf(step.due)}.`;
        case 'closed-day':
            return `${wordDate(step.date)} is closed.`;
        case 'business-time':
            return `It runs during "${step.calendar}", until ${wordMomentOf(step.due)}.`;
        case 'matrix-cell': {
            const { row, column, priority } = step;
            return `With ${row.axis} ${row.answer} and ${column.axis} ${column.answer}, the matrix gives ${priority.name}.`;
        }
        case 'price': {
            const factors = step.counts.map(count => `${count.written} × `).join('');
            return `${factors}${wordPrice(step.price)}${step.amount ? ` is ${wordMoney(step.amount)}` : ''}.`;
        }
        case 'price-bands': {
            const parts = step.bands.map(({ count, price }) => `${count.written} × ${wordMoney(price)}`);
            return `${parts.join(' + ')} is ${wordMoney(step.amount)}.`;
        }
        case 'sum':
            return `Together that is ${wordMoney(step.total)}.`;
        case 'discount':
            return `${step.threshold ? `From ${wordQuantity(step.threshold)} on` : `"${step.label ?? ''}"`}, ${wordMoney(step.less)} less: ${wordMoney(step.total)}.`;
        case 'surcharge':
            return `"${step.label ?? ''}", ${wordMoney(step.more)} more: ${wordMoney(step.total)}.`;
        case 'one-time':
            return `"${step.label}" is paid once: ${wordMoney(step.price)}.`;
        case 'work':
            return `"${step.label}": ${wordDuration(step.worked)}, charged as ${wordDuration(step.charged)} at ${wordPrice(step.price)}, is ${wordMoney(step.amount)}.`;
        case 'minimum':
            return `At least ${wordPrice(step.price)} is paid.`;
    }
}

function wordGap({ uptime, target, gap }: Extract<Step, { readonly kind: 'gap-credit' | 'linear-credit' }>): string {
    return `The uptime of ${wordPercentage(uptime)} misses the target of ${wordPercentage(target)} by ${gap.written} points`;
}
