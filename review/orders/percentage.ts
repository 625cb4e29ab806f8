import { wordPercentage } from '../../language/values/words.js';
import type { Percentage } from '../../language/values/percentage.js';
import { canonicalNumber, comparedNumbers } from './numbers.js';
import type { Domain } from './order.js';

/** A share of something, by its number. The difference is said in percentage points, so that nobody takes 1% for a hundredth of it. */
export const percentage: Domain<Percentage> = {
    name: 'percentage',
    compare: (before, after) =>
        comparedNumbers(before.percent, after.percent, points =>
            points.exact.eq(1) ? `${points.written} percentage point` : `${points.written} percentage points`,
        ),
    write: wordPercentage,
    canonical: ({ percent }) => `${canonicalNumber(percent)}%`,
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};
