import type * as ast from '../../language/generated/ast.js';
import type { Statement } from '../../language/agreement/statement.js';
import { formatDuration } from '../../language/values/formatting.js';
import { canonicalNumber, comparedNumbers } from './numbers.js';
import { duration } from './duration.js';
import { comparedParts, EQUAL, INCOMPARABLE, type Domain } from './order.js';

/** So many times the fees of a period. */
export type FeeMultiple = Pick<Statement<ast.FeeMultiple>, 'factor' | 'period'>;

/** More times the fees of a longer period are more, however high the fees are; more of one and less of the other is mixed. */
export const feeMultiple: Domain<FeeMultiple> = {
    name: 'fee-multiple',
    compare: (before, after) => {
        if (feeMultiple.canonical(before) === feeMultiple.canonical(after)) return EQUAL;
        if (!before.factor || !after.factor || !before.period || !after.period) return INCOMPARABLE;
        const factors = comparedNumbers(before.factor, after.factor, ({ written }) => `${written} times the fees`);
        const periods = duration.compare(before.period, after.period);
        return comparedParts([factors, periods]);
    },
    format: ({ factor, period }) => `${factor?.written ?? '?'} times fees of ${period ? formatDuration(period) : '?'}`,
    canonical: ({ factor, period }) =>
        `${factor ? canonicalNumber(factor) : ''} times fees of ${period ? duration.canonical(period) : ''}`,
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};
