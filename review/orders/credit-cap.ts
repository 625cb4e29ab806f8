import type { CreditCap } from '../../language/agreement/model.js';
import { formatPercentage, formatPer } from '../../language/values/formatting.js';
import type { Domain } from './order.js';
import { percentage, formatPoints } from './percentage.js';
import { comparedLimits } from './periods.js';

/** The most that is credited in a period, as a share of the fees. */
export const creditCap: Domain<CreditCap> = {
    name: 'credit-cap',
    compare: (before, after) =>
        comparedLimits(
            { amount: before.percentage.percent, period: before.period },
            { amount: after.percentage.percent, period: after.period },
            formatPoints,
        ),
    format: ({ percentage: share, period }) => `${formatPercentage(share)}${formatPer(period)}`,
    canonical: ({ percentage: share, period }) => `${percentage.canonical(share)}${formatPer(period)}`,
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};
