import type { Prose } from '../../language/agreement/prose.js';
import type { Statement } from '../../language/agreement/statement.js';
import { daysInMonth } from '../../language/values/date.js';
import type * as ast from '../../language/generated/ast.js';
import { dateOfDay, weekdayOf } from '../../language/values/moment.js';
import { MINUTES_PER_DAY, parseDays, WEEKDAYS, type TimeRange } from '../../language/values/opening.js';
import { union } from '../../language/values/week-minutes.js';
import { minutesOfWeek, weekOf, type Week } from '../../language/values/working-time.js';
import { formatMinutes } from '../../language/values/formatting.js';
import { canonicalOf } from './canonical.js';
import { minutesOutside, orderOfSets, REFERENCE_DAYS, sizeOf, withinDays, type MinuteSet } from './minute-sets.js';
import { canonicalRanges, canonicalWeek, formatDaysAndTimes } from './opening-hours-text.js';
import { combined, EQUAL, INCOMPARABLE, type Compared, type Domain } from './order.js';
import { groupedBy } from '../../language/values/grouped.js';

/** Days and times of each week, or of certain weeks of each month; perhaps with words that say what for. */
interface Window {
    readonly days: readonly string[];
    readonly times: readonly TimeRange[];
    readonly ordinal?: ast.Ordinal | undefined;
    readonly text?: Prose | undefined;
}

export const maintenanceWindows: Domain<readonly Statement<ast.MaintenanceWindow>[]> = windows('maintenance-windows');
export const backupWindows: Domain<readonly Statement<ast.BackupWindow>[]> = windows('backup-windows');
export const bandHours: Domain<readonly Statement<ast.BandHours>[]> = windows('band-hours');

/**
 * All windows of a block as one set of minutes by the clocks of its zone. Windows with other words are windows for
 * something else, so each kind of words is a set of its own.
 */
function windows(name: string): Domain<readonly Window[]> {
    return {
        name,
        compare: compareTwo,
        format: value => (value.length > 0 ? value.map(formatWindow).join('; ') : 'no windows'),
        canonical,
        isOrdered: true,
        actions: { greater: 'widened', less: 'narrowed' },
    };
}

function formatWindow({ ordinal, days, times, text }: Window): string {
    const written = formatDaysAndTimes(days.flatMap(parseDays), times);
    const words = text ? canonicalOf(text) : '';
    return `${ordinal === undefined ? '' : `${ordinal} `}${written}${words === '' ? '' : ` "${words}"`}`;
}

function compareTwo(before: readonly Window[], after: readonly Window[]): Compared {
    if (canonical(before) === canonical(after)) return EQUAL;
    const [from, to] = [byWords(before), byWords(after)];
    const sets = [...new Set([...from.keys(), ...to.keys()])].map(words => {
        const [earlier, later] = [minutesOf(from.get(words) ?? []), minutesOf(to.get(words) ?? [])];
        return {
            lost: minutesOutside(earlier, later),
            gained: minutesOutside(later, earlier),
            size: sizeOf(earlier),
        };
    });
    const order = combined(sets.map(orderOfSets));
    if (order === 'equal') return INCOMPARABLE;
    const [lost, gained, size] = (['lost', 'gained', 'size'] as const).map(part =>
        sets.reduce((sum, each) => sum + each[part], 0),
    ) as [number, number, number];
    const weeks = (REFERENCE_DAYS.end - REFERENCE_DAYS.start) / 7;
    const hours = (minutes: number, word: string): string[] =>
        Math.round(minutes / weeks) > 0 ? [`${formatMinutes(minutes / weeks)} a week ${word}`] : [];
    const text = [...hours(gained, 'more'), ...hours(lost, 'less')].join(', ');
    const share = size > 0 ? Math.max(lost, gained) / size : undefined;
    return { order, magnitude: text === '' ? undefined : { text, share } };
}

function byWords(value: readonly Window[]): ReadonlyMap<string, readonly Window[]> {
    return groupedBy(value, ({ text }) => (text ? canonicalOf(text) : ''));
}

function canonical(value: readonly Window[]): string {
    const parts = [...byWords(value)].flatMap(([words, group]) => {
        const hours = canonicalWindows(group);
        return hours === '' ? [] : [`${words}: ${hours}`];
    });
    return parts.sort().join('; ') || 'never';
}

/** The days of a month on which a weekday can fall: its first to fifth occurrence, and the fourth or fifth as the last. */
const OCCURRENCES = [
    { place: 1, isLast: false },
    { place: 2, isLast: false },
    { place: 3, isLast: false },
    { place: 4, isLast: false },
    { place: 4, isLast: true },
    { place: 5, isLast: true },
] as const;
type Occurrence = (typeof OCCURRENCES)[number];
const PLACES: Readonly<Record<Exclude<ast.Ordinal, 'last'>, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

function isOn({ ordinal }: Window, { place, isLast }: Occurrence): boolean {
    if (ordinal === undefined) return true;
    return ordinal === 'last' ? isLast : PLACES[ordinal] === place;
}

/** The stretches that start on each weekday where it has its place in the month. */
function weekOn(value: readonly Window[], occurrence: Occurrence): Week {
    return weekOf(
        value
            .filter(each => isOn(each, occurrence))
            .map(({ days, times }) => ({ days: days.flatMap(parseDays), times })),
    );
}

function canonicalWindows(value: readonly Window[]): string {
    const weeks = OCCURRENCES.map(each => weekOn(value, each));
    const [first = '', ...others] = weeks.map(canonicalWeek);
    if (others.every(each => each === first)) return canonicalRanges(minutesOfWeek(weeks[0] ?? []));
    return [first, ...others].join(' | ');
}

function minutesOf(value: readonly Window[]): MinuteSet {
    const weeks = OCCURRENCES.map(each => weekOn(value, each));
    const minutes: TimeRange[] = [];
    for (let day = REFERENCE_DAYS.start - 1; day < REFERENCE_DAYS.end; day++) {
        const { year, month, day: date } = dateOfDay(day);
        const place = Math.ceil(date / 7);
        const isLast = date > daysInMonth(year, month) - 7;
        const index = OCCURRENCES.findIndex(each => each.place === place && each.isLast === isLast);
        for (const { start, end } of weeks[index]?.[WEEKDAYS.indexOf(weekdayOf(day))] ?? [])
            minutes.push({ start: day * MINUTES_PER_DAY + start, end: day * MINUTES_PER_DAY + end });
    }
    return withinDays(union(minutes), [REFERENCE_DAYS]);
}
