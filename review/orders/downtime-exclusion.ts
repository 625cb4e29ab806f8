import type { DowntimeExclusion } from '../../language/agreement/model.js';
import { decimal } from '../../language/values/decimal.js';
import { formatDuration } from '../../language/values/formatting.js';
import { canonicalOf } from './canonical.js';
import { duration } from './duration.js';
import { lengthOf } from './length.js';
import { comparedParts, EQUAL, INCOMPARABLE, opposite, type Compared, type Domain } from './order.js';
import { comparedLimits } from './periods.js';

/**
 * A cause whose downtime does not count. It excludes more with a higher limit, most of all without one, and with a
 * shorter notice or none.
 */
export const downtimeExclusion: Domain<DowntimeExclusion> = {
    name: 'downtime-exclusion',
    compare: (before, after) => {
        if (causeOf(before) !== causeOf(after)) return INCOMPARABLE;
        return comparedParts([
            named('limit', compareLimits(before.limit, after.limit)),
            named('notice', compareNotices(before.notice, after.notice)),
        ]);
    },
    format: value => formatExclusion(value, formatDuration),
    canonical: value =>
        formatExclusion({ ...value, cause: { kind: 'other', text: causeOf(value) } }, duration.canonical),
    isOrdered: true,
    actions: { greater: 'widened', less: 'narrowed' },
};

function causeOf({ cause }: DowntimeExclusion): string {
    return cause.kind === 'known' ? cause.cause : JSON.stringify(canonicalOf(cause.text));
}

function formatExclusion({ cause, limit, notice }: DowntimeExclusion, format: typeof formatDuration): string {
    return [
        cause.kind === 'known' ? cause.cause : cause.text,
        ...(limit ? [`up to ${format(limit.duration)} per ${limit.period}`] : []),
        ...(notice ? [`with ${format(notice)} notice`] : []),
    ].join(' ');
}

/** `limit 2 hours longer` */
function named(part: string, compared: Compared): Compared {
    const { magnitude } = compared;
    return magnitude ? { ...compared, magnitude: { ...magnitude, text: `${part} ${magnitude.text}` } } : compared;
}

type Limit = DowntimeExclusion['limit'];

function compareLimits(before: Limit, after: Limit): Compared {
    if (!before || !after) return before === after ? EQUAL : { order: after ? 'less' : 'greater' };
    const [was, is] = [lengthOf(before.duration), lengthOf(after.duration)];
    // What a month or a working day has in minutes differs, so that only times of one kind can be limits of one kind.
    if (was.kind !== is.kind) return INCOMPARABLE;
    if (before.period === after.period) return duration.compare(before.duration, after.duration);
    if (was.kind !== 'elapsed' || is.kind !== 'elapsed') return INCOMPARABLE;
    const seconds = { was: decimal(was.seconds), is: decimal(is.seconds) };
    return comparedLimits(
        { amount: seconds.was, period: before.period },
        { amount: seconds.is, period: after.period },
        ({ written }) => `${written} seconds`,
    );
}

function compareNotices(before: DowntimeExclusion['notice'], after: DowntimeExclusion['notice']): Compared {
    if (!before || !after) return before === after ? EQUAL : { order: after ? 'less' : 'greater' };
    const compared = duration.compare(before, after);
    return { ...compared, order: opposite(compared.order) };
}
