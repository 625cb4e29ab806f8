import type { Retention, RetentionStep } from '../../language/agreement/model.js';
import { decimal } from '../../language/values/decimal.js';
import type { Duration } from '../../language/values/duration.js';
import { FREQUENCY_UNITS, type Frequency } from '../../language/values/period.js';
import { formatDuration, formatList } from '../../language/values/formatting.js';
import { duration } from './duration.js';
import { canonicalLength, compareLengths, lengthOf, type Length } from './length.js';
import { combined, EQUAL, orderOf, type Compared, type Domain, type Order } from './order.js';

/**
 * What is kept, and for how long. A span keeps everything for its time; a ladder keeps some of it at each step. So a ladder
 * that reaches no further than a span keeps less, and one that reaches further keeps older copies but fewer of them.
 */
export const retention: Domain<Retention> = {
    name: 'retention',
    compare: compareTwo,
    format: value =>
        value.kind === 'span'
            ? formatDuration(value.span)
            : value.steps.map(({ count, frequency }) => `${count} ${frequency}`).join(', ') || 'nothing',
    canonical: value => {
        const kept = keptBy(value);
        if (kept === undefined) return 'nothing';
        return kept.kind === 'span'
            ? canonicalLength(kept.length)
            : FREQUENCIES.flatMap(each => (kept.counts[each] > 0 ? `${kept.counts[each]} ${each}` : [])).join(', ');
    },
    isOrdered: true,
    actions: { greater: 'lengthened', less: 'shortened' },
};

const FREQUENCIES = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const satisfies Frequency[];

type Counts = Readonly<Record<Frequency, number>>;
type Kept =
    | { readonly kind: 'span'; readonly length: Length; readonly span: Duration }
    | { readonly kind: 'ladder'; readonly counts: Counts };

/** `undefined` where nothing is kept: no time, or no step. */
function keptBy(value: Retention): Kept | undefined {
    if (value.kind === 'span') {
        const length = lengthOf(value.span);
        return value.span.amount.exact.eq(0) ? undefined : { kind: 'span', length, span: value.span };
    }
    const counts = countsOf(value.steps);
    return FREQUENCIES.some(each => counts[each] > 0) ? { kind: 'ladder', counts } : undefined;
}

/** Whoever keeps seven daily copies and, once more, five of them keeps seven. */
function countsOf(steps: readonly RetentionStep[]): Counts {
    const counts: Record<Frequency, number> = { hourly: 0, daily: 0, weekly: 0, monthly: 0, quarterly: 0, yearly: 0 };
    for (const { count, frequency } of steps)
        if (count > counts[frequency] && Number.isFinite(count)) counts[frequency] = count;
    return counts;
}

function compareTwo(before: Retention, after: Retention): Compared {
    const [from, to] = [keptBy(before), keptBy(after)];
    if (!from || !to) {
        const order = orderOf(Number(to !== undefined) - Number(from !== undefined));
        if (order === 'equal') return EQUAL;
        return order === 'less' ? { order, magnitude: { text: 'nothing is kept', share: 1 } } : { order };
    }
    if (from.kind === 'span')
        return to.kind === 'span'
            ? duration.compare(from.span, to.span)
            : { order: ladderToSpan(to.counts, from.length) };
    if (to.kind === 'span') return { order: reversed(ladderToSpan(from.counts, to.length)) };
    return compareLadders(from.counts, to.counts);
}

function reversed(order: Order): Order {
    return order === 'less' ? 'greater' : order;
}

function compareLadders(from: Counts, to: Counts): Compared {
    const order = combined(FREQUENCIES.map(each => orderOf(to[each] - from[each])));
    if (order === 'equal') return EQUAL;
    const differences = FREQUENCIES.flatMap(frequency => {
        const difference = to[frequency] - from[frequency];
        return difference === 0 ? [] : [{ difference, frequency }];
    });
    const words = differences.map(
        ({ difference, frequency }) =>
            `${decimal(Math.abs(difference)).written} ${frequency} ${Math.abs(difference) === 1 ? 'copy' : 'copies'} ${difference > 0 ? 'more' : 'less'}`,
    );
    const kept = FREQUENCIES.reduce((sum, each) => sum + from[each], 0);
    const changed = differences.reduce((sum, { difference }) => sum + Math.abs(difference), 0);
    return { order, magnitude: { text: formatList(words), share: kept > 0 ? changed / kept : undefined } };
}

/** How a ladder stands to a span that keeps everything. */
function ladderToSpan(counts: Counts, span: Length): Order {
    const steps = FREQUENCIES.filter(each => counts[each] > 0);
    const isWithin = steps.every(each => isAtMost(reach(counts[each], each), span));
    if (isWithin) return 'less';
    // The newest copy of a step is of the period that is not over yet: twelve monthly copies reach back eleven months for sure.
    const isBeyond = steps.some(each => compareLengths(reach(counts[each] - 1, each), span) === 'greater');
    return isBeyond ? 'mixed' : 'incomparable';
}

function isAtMost(length: Length, other: Length): boolean {
    const order = compareLengths(length, other);
    return order === 'less' || order === 'equal';
}

function reach(count: number, frequency: Frequency): Length {
    return lengthOf({ amount: decimal(Math.max(0, count)), unit: FREQUENCY_UNITS[frequency], clock: 'elapsed' });
}
