import type { Calendar, TimeTarget } from '../../language/agreement/model.js';
import { formatMinutes, formatTimeTarget } from '../../language/values/formatting.js';
import { compareClocks, longestMinutes, type Clock } from './deadline-clocks.js';
import { lengthening } from './duration.js';
import { canonicalLength, compareLengths, lengthOf } from './length.js';
import { canonicalClosings, canonicalHours, textOfHours } from './opening-hours-text.js';
import { EQUAL, INCOMPARABLE, orderOf, type Compared, type Domain, type Magnitude } from './order.js';
import { remembered } from './remembered.js';

/** What is promised of a time, the calendar in which business time runs, and the event with which the time starts. */
export interface Deadline {
    readonly target: TimeTarget;
    readonly calendar: Calendar | undefined;
    readonly start: string | undefined;
}

/**
 * When something is due at the latest; an earlier deadline is less. Times on one clock compare by their lengths, all others
 * by the deadlines that they give for each minute of a fortnight at which something may start, with and without a public
 * holiday. Where no time is promised, whatever the words, that is greater than every time; a promise of best efforts is at
 * least a promise. Nobody can say whether `none` is more than `not applicable`, or which of two events comes first.
 */
export const deadline: Domain<Deadline> = {
    name: 'deadline',
    compare: (before, after) => (canonical(before) === canonical(after) ? EQUAL : compareOthers(before, after)),
    format: ({ target, start }) =>
        `${formatTimeTarget(target)}${target.kind === 'within' && start !== undefined ? ` from ${start}` : ''}`,
    canonical,
    isOrdered: true,
    actions: { greater: 'lengthened', less: 'shortened' },
};

const RANKS: Readonly<Record<TimeTarget['kind'], number>> = {
    within: 0,
    'best-effort': 1,
    none: 2,
    'not-applicable': 2,
};

const compareOthers = remembered(
    ({ target, calendar, start }: Deadline) =>
        `${JSON.stringify([target, start])} ${calendar ? textOfHours(calendar) : ''}`,
    compareTwo,
);

function compareTwo(before: Deadline, after: Deadline): Compared {
    const [from, to] = [clockOf(before), clockOf(after)];
    if (!from || !to) {
        const order = orderOf(RANKS[after.target.kind] - RANKS[before.target.kind]);
        if (order === 'equal') return INCOMPARABLE;
        return from ? { order, magnitude: { text: 'no time is promised any more', share: 1 } } : { order };
    }
    if (before.start !== after.start) return INCOMPARABLE;
    const lengths = compareLengths(to.length, from.length);
    const isOneClock = canonicalClock(from) === canonicalClock(to) && isOneKind(from, to);
    if (isOneClock || (isElapsed(from) && isElapsed(to)))
        return lengths === 'incomparable'
            ? INCOMPARABLE
            : { order: lengths, magnitude: magnitudeOf(from, to, lengthening(from.duration, to.duration)) };
    const compared = compareClocks(from, to);
    const { order, condition } = compared;
    if (order === 'incomparable') return INCOMPARABLE;
    const magnitude = magnitudeOf(from, to, undefined);
    return { order, magnitude, ...(condition !== undefined && { condition }) };
}

/** By what the time itself changed, and what that means in the worst case: `15 min longer, at worst 64 hours 30 min instead of 64 hours 15 min`. */
function magnitudeOf(from: Clock, to: Clock, change: Magnitude | undefined): Magnitude | undefined {
    if (isElapsed(from) && isElapsed(to)) return change;
    const [before, after] = [longestMinutes(from), longestMinutes(to)];
    const isKnown = before !== undefined && after !== undefined && Math.max(before, after) < MANY_MINUTES;
    if (!isKnown || formatMinutes(before) === formatMinutes(after)) return change;
    const worst = `at worst ${formatMinutes(after)} instead of ${formatMinutes(before)}`;
    const share = before > 0 ? Math.abs(after - before) / before : undefined;
    return change ? { text: `${change.text}, ${worst}`, share: change.share } : { text: worst, share };
}

const MANY_MINUTES = 1e12;

/** Working hours of a calendar that never closes are hours like all others. */
function clockOf({ target, calendar }: Deadline): Clock | undefined {
    if (target.kind !== 'within') return undefined;
    const length = lengthOf(target.duration);
    if (length.kind === 'elapsed' || length.kind === 'months')
        return { duration: { ...target.duration, clock: 'elapsed' }, length, calendar: undefined };
    if (length.kind === 'business-seconds' && calendar && canonicalHours(calendar) === 'always') {
        const duration = { ...target.duration, clock: 'elapsed' as const };
        return { duration, length: lengthOf(duration), calendar: undefined };
    }
    return { duration: target.duration, length, calendar };
}

function isElapsed({ length }: Clock): boolean {
    return length.kind === 'elapsed' || length.kind === 'months';
}

/** Whether the lengths of two times tell which is longer, in one calendar. */
function isOneKind({ length }: Clock, { length: other }: Clock): boolean {
    if (length.kind === 'after-opening' && other.kind === 'after-opening') return length.plus.kind === other.plus.kind;
    return (
        length.kind === other.kind && (length.kind !== 'business' || compareLengths(length, other) !== 'incomparable')
    );
}

function canonical(value: Deadline): string {
    const clock = clockOf(value);
    if (!clock) return value.target.kind;
    const start = value.start === undefined ? '' : ` from ${value.start}`;
    return `${canonicalLength(clock.length)}${canonicalClock(clock)}${start}`;
}

/** What of a calendar decides when a time ends: for working days, when they close. */
function canonicalClock({ length, calendar }: Clock): string {
    if (length.kind === 'elapsed' || length.kind === 'months') return '';
    if (!calendar) return ' without a calendar';
    if (length.kind === 'business' && length.unit === 'day') return ` by ${canonicalClosings(calendar)}`;
    const zone = length.kind === 'business-seconds' ? '' : `${calendar.timeZone?.value ?? 'no zone'}; `;
    return ` in ${zone}${canonicalHours(calendar)}`;
}
