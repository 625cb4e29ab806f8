import type * as ast from '../../language/generated/ast.js';
import type { Statement } from '../../language/agreement/statement.js';
import { formatPercentage, formatPer } from '../../language/values/formatting.js';
import { canonicalOf } from './canonical.js';
import { combined, EQUAL, INCOMPARABLE, orderOf, type Domain } from './order.js';
import { percentage } from './percentage.js';
import { acrossMonths, rankOf } from './periods.js';

/** For how many of the tickets a target holds: for a share of them or for their mean, over a period. */
export type Attainment = Pick<Statement<ast.Attainment>, 'share' | 'mean' | 'population' | 'period'>;

/**
 * A larger share is more, and so is a shorter period: what holds in every month holds in the year. All of the tickets are
 * all of them in any period. A share and a mean have no order, nor have shares of different tickets.
 */
export const attainment: Domain<Attainment> = {
    name: 'attainment',
    compare: (before, after) => {
        if (attainment.canonical(before) === attainment.canonical(after)) return EQUAL;
        if (subjectOf(before) !== subjectOf(after)) return INCOMPARABLE;
        const shares = before.share && after.share ? percentage.compare(before.share, after.share) : EQUAL;
        if (before.period === after.period) return shares;
        if (!before.period || !after.period) return INCOMPARABLE;
        const periods = orderOf(rankOf(before.period) - rankOf(after.period));
        const isForAll = shares.order !== 'equal' && [before, after].some(({ share }) => share?.percent.exact.gte(100));
        const order = isForAll ? shares.order : combined([shares.order, periods]);
        const condition = order === 'mixed' ? undefined : acrossMonths(before.period, after.period);
        const { magnitude } = shares;
        return { order, ...(magnitude && { magnitude }), ...(condition === undefined ? {} : { condition }) };
    },
    format: ({ share, mean, population, period }) =>
        [
            mean ? 'the mean' : share ? formatPercentage(share) : 'all',
            population === undefined ? '' : ` of "${population}"`,
            formatPer(period),
        ].join(''),
    canonical: value =>
        `${value.mean ? '' : value.share ? percentage.canonical(value.share) : 'all'}${subjectOf(value)}${formatPer(value.period)}`,
    isOrdered: true,
    actions: { greater: 'strengthened', less: 'weakened' },
};

/** What is measured: a share or the mean, and of which tickets. */
function subjectOf({ share, mean, population }: Attainment): string {
    const of = population === undefined ? '' : ` of ${JSON.stringify(canonicalOf(population))}`;
    return `${mean ? 'the mean' : share ? '' : ' of them'}${of}`;
}
