import type { CreditCap } from '../../language/agreement/model.js';
import { wordPercentage, wordPer } from '../../language/values/words.js';
import type { Domain } from './order.js';
import { percentage, wordPoints } from './percentage.js';
import { comparedLimits } from './periods.js';

/** The most that is credited in a period, as a share of the fees. */
export const creditCap: Domain<CreditCap> = {
    name: 'credit-cap',
    compare: (before, after) =>
        comparedLimits(
            { amount: before.percentage.percent, period: before.period },
            { amount: after.percentage.percent, period: after.period },
            wordPoints,
        ),
    write: ({ percentage: share, period }) => `${wordPercentage(share)}${wordPer(period)}`,
    canonical: ({ percentage: share, period }) => `${percentage.canonical(share)}${wordPer(period)}`,
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};
