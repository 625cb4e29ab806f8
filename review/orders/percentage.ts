import type { Decimal } from '../../language/values/decimal.js';
import type { Percentage } from '../../language/values/percentage.js';
import { wordPercentage } from '../../language/values/words.js';
import { canonicalNumber, comparedNumbers } from './numbers.js';
import type { Domain } from './order.js';

/** A share of something, by its number. */
export const percentage: Domain<Percentage> = {
    name: 'percentage',
    compare: (before, after) => comparedNumbers(before.percent, after.percent, wordPoints),
    write: wordPercentage,
    canonical: ({ percent }) => `${canonicalNumber(percent)}%`,
    isOrdered: true,
    isTotal: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** A difference of percentages: in points, so that nobody takes 1% for a hundredth of what it was. */
export function wordPoints({ written, exact }: Decimal): string {
    return `${written} percentage ${exact.eq(1) ? 'point' : 'points'}`;
}
