import type * as ast from '../../language/generated/ast.js';
import type { Statement } from '../../language/agreement/statement.js';
import { formatDuration, formatPercentage, formatQuantity } from '../../language/values/formatting.js';
import { count } from './count.js';
import { duration } from './duration.js';
import { EQUAL, INCOMPARABLE, opposite, type Compared, type Domain } from './order.js';
import { percentage } from './percentage.js';
import { quantity } from './quantity.js';

/** The value that an indicator has to reach: `at least 95%`, `at most 3 minutes`. */
export type IndicatorValue = Pick<
    Statement<ast.IndicatorTarget | ast.IndicatorMinimum>,
    'direction' | 'score' | 'scale' | 'percentage' | 'duration' | 'quantity'
>;

/** What is harder to reach is more: at least a higher value, or at most a lower one. An indicator states one value. */
export const indicatorValue: Domain<readonly IndicatorValue[]> = {
    name: 'indicator-value',
    compare: (before, after) => {
        if (indicatorValue.canonical(before) === indicatorValue.canonical(after)) return EQUAL;
        const [was, is] = [before[0], after[0]];
        return was && is && before.length === 1 && after.length === 1 ? compareValues(was, is) : INCOMPARABLE;
    },
    format: values => values.map(value => formatValue(value, written)).join(', ') || 'no value',
    canonical: values => values.map(value => formatValue(value, canonical)).join(', '),
    isOrdered: true,
    actions: { greater: 'strengthened', less: 'weakened' },
};

function compareValues(before: IndicatorValue, after: IndicatorValue): Compared {
    if (before.direction !== after.direction) return INCOMPARABLE;
    const compared = compareAmounts(before, after);
    return after.direction === 'most' ? { ...compared, order: opposite(compared.order) } : compared;
}

function compareAmounts(before: IndicatorValue, after: IndicatorValue): Compared {
    if (before.percentage && after.percentage) return percentage.compare(before.percentage, after.percentage);
    if (before.duration && after.duration) return duration.compare(before.duration, after.duration);
    if (before.quantity && after.quantity) return quantity.compare(before.quantity, after.quantity);
    const isOneScale = before.scale && after.scale && before.scale.exact.eq(after.scale.exact);
    return isOneScale && before.score && after.score ? count.compare(before.score, after.score) : INCOMPARABLE;
}

/** How each kind of part becomes text. */
interface Formats {
    readonly percentage: typeof formatPercentage;
    readonly duration: typeof formatDuration;
    readonly quantity: typeof formatQuantity;
    readonly count: typeof count.format;
}

const written: Formats = {
    percentage: formatPercentage,
    duration: formatDuration,
    quantity: formatQuantity,
    count: count.format,
};
const canonical: Formats = {
    percentage: percentage.canonical,
    duration: duration.canonical,
    quantity: quantity.canonical,
    count: count.canonical,
};

function formatValue(value: IndicatorValue, format: Formats): string {
    const { direction, score, scale } = value;
    const amount = value.percentage
        ? format.percentage(value.percentage)
        : value.duration
          ? format.duration(value.duration)
          : value.quantity
            ? format.quantity(value.quantity)
            : `${score ? format.count(score) : '?'} out of ${scale ? format.count(scale) : '?'}`;
    return `at ${direction ?? 'least'} ${amount}`;
}
