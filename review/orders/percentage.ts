import type { Decimal } from '../../language/values/decimal.js';
import type { Percentage } from '../../language/values/percentage.js';
import { formatPercentage } from '../../language/values/formatting.js';
import { canonicalNumber, comparedNumbers } from './numbers.js';
import type { Domain } from './order.js';

/** A share of something, by its number. */
export const percentage: Domain<Percentage> = {
    name: 'percentage',
    compare: (before, after) => comparedNumbers(before.percent, after.percent, formatPoints),
    format: formatPercentage,
    canonical: ({ percent }) => `${canonicalNumber(percent)}%`,
    isOrdered: true,
    isTotal: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** A difference of percentages: in points, so that nobody takes 1% for a hundredth of what it was. */
export function formatPoints({ written, exact }: Decimal): string {
    return `${written} percentage ${exact.eq(1) ? 'point' : 'points'}`;
}
