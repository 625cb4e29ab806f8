import type { Calendar } from '../../language/agreement/model.js';
import { dateOfDay, dayNumber, weekdayOf, formatDate, formatTimeOfDay } from '../../language/values/moment.js';
import { MINUTES_PER_DAY, WEEKDAYS, type TimeRange, type Weekday } from '../../language/values/opening.js';
import { MINUTES_PER_WEEK } from '../../language/values/week-minutes.js';
import { AROUND_THE_CLOCK, minutesOfWeek, weekOf, type Week } from '../../language/values/working-time.js';
import { formatList } from '../../language/values/formatting.js';
import { once } from '../../language/values/once.js';

/** `Mon-Fri 08:00-18:00 in Europe/London, closed on the holidays of GB-ENG`; labels and notation of the language. */
export function formatHours(calendar: Calendar): string {
    const zone = calendar.timeZone && !calendar.always ? ` in ${calendar.timeZone.value}` : '';
    const hours = calendar.always
        ? '24x7'
        : calendar.openings
              .map(
                  ({ value: { days, times, closesIn } }) =>
                      formatDaysAndTimes(days, times) + (closesIn === undefined ? '' : ` closing in ${closesIn}`),
              )
              .join('; ');
    const closings = [
        ...closedRegionsOf(calendar).map(region => `the holidays of ${region}`),
        ...closedDatesOf(calendar).map(day => formatDate(dateOfDay(day))),
    ];
    const closed = closings.length > 0 ? `, closed on ${formatList(closings)}` : '';
    return `${hours === '' ? 'no hours' : hours}${zone}${closed}`;
}

/** `Mon-Fri 08:00-12:00, 13:00-17:00`, `Sat 22:00-02:00 next day` */
export function formatDaysAndTimes(days: readonly Weekday[], times: readonly TimeRange[]): string {
    return `${formatDays(days)} ${times.map(formatTimeRange).join(', ')}`.trim();
}

/** Three or more days in a row are a range. */
function formatDays(days: readonly Weekday[]): string {
    const places = days.map(day => WEEKDAYS.indexOf(day));
    const isInRow = places.every((place, index) => index === 0 || place === ((places[index - 1] ?? 0) + 1) % 7);
    return isInRow && days.length > 2 ? `${days[0] ?? ''}-${days.at(-1) ?? ''}` : days.join(', ');
}

function formatTimeRange({ start, end }: TimeRange): string {
    const isOvernight = end > MINUTES_PER_DAY;
    return `${formatTimeOfDay(start)}-${formatTimeOfDay(isOvernight ? end - MINUTES_PER_DAY : end)}${isOvernight ? ' next day' : ''}`;
}

/** The hours of a calendar as they are stated: equal for two calendars that differ only in names and places. */
export const textOfHours = once((calendar: Calendar): string => {
    const { timeZone, always, openings, closings, openOnHolidays } = calendar;
    const values = (facts: readonly { readonly value: unknown }[]): unknown[] => facts.map(({ value }) => value);
    return JSON.stringify([timeZone?.value, always?.value, values(openings), values(closings), openOnHolidays?.value]);
});

/**
 * Equal for calendars that are open at the same times of the same clocks: by the minutes of the week, or by the days on
 * which work starts where a closed day leaves them out. It does not rest on tables of zones and holidays, which change.
 */
export const canonicalHours = once((calendar: Calendar): string => {
    const closings = closingsOf(calendar);
    const hours = canonicalOpenings(calendar, closings.length > 0);
    if (hours === '') return 'never';
    if (hours === `0-${MINUTES_PER_WEEK}`) return 'always';
    return [calendar.timeZone?.value ?? 'no zone', hours, ...closings].join('; ');
});

function canonicalOpenings({ always, openings, timeZone }: Calendar, byDays: boolean): string {
    const all = openings.map(({ value }) => value);
    const isPlain = (closesIn: string | undefined): boolean =>
        closesIn === undefined || closesIn === timeZone?.value || timeZone === undefined;
    const week = always ? AROUND_THE_CLOCK : weekOf(all.filter(({ closesIn }) => isPlain(closesIn)));
    const others = always
        ? []
        : all
              .filter(({ closesIn }) => !isPlain(closesIn))
              .flatMap(({ days, times, closesIn }) =>
                  days.flatMap(day =>
                      times.map(time => `${day} ${time.start}-${time.end} closing in ${closesIn ?? ''}`),
                  ),
              );
    const plain = byDays || others.length > 0 ? canonicalWeek(week) : canonicalRanges(minutesOfWeek(week));
    return [plain, ...[...new Set(others)].sort()].filter(part => part !== '').join(', ');
}

/** The stretches of each day on which work starts. */
export function canonicalWeek(week: Week): string {
    return week
        .map((ranges, day) => (ranges.length > 0 ? `${WEEKDAYS[day] ?? ''} ${canonicalRanges(ranges)}` : ''))
        .filter(part => part !== '')
        .join(', ');
}

export function canonicalRanges(ranges: readonly TimeRange[]): string {
    return ranges.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** What decides when working days end: on which weekdays there is work, when it closes, and on which days there is none. */
export function canonicalClosings(calendar: Calendar): string {
    const { always, openings, timeZone } = calendar;
    if (!always && openings.some(({ value }) => value.closesIn !== undefined)) return canonicalHours(calendar);
    const week = always ? AROUND_THE_CLOCK : weekOf(openings.map(({ value }) => value));
    const days = week.flatMap((ranges, day) => {
        const last = ranges.at(-1);
        return last ? [`${WEEKDAYS[day] ?? ''} ${last.end}`] : [];
    });
    return [timeZone?.value ?? 'no zone', ...days, ...closingsOf(calendar)].join('; ');
}

function closingsOf(calendar: Calendar): readonly string[] {
    return [...closedRegionsOf(calendar), ...closedDatesOf(calendar).map(day => formatDate(dateOfDay(day)))];
}

/** The regions on whose public holidays a calendar closes, sorted. */
export function closedRegionsOf({ closings, openOnHolidays }: Calendar): readonly string[] {
    if (openOnHolidays) return [];
    return [...new Set(closings.flatMap(({ value }) => (value.kind === 'holidays' ? [value.region] : [])))].sort();
}

/** The dates on which a calendar closes although it would work, as numbers of days, sorted. */
export function closedDatesOf({ closings, always, openings }: Calendar): readonly number[] {
    const days = closings
        .flatMap(({ value }) => (value.kind === 'date' ? [dayNumber(value.date)] : []))
        .filter(day => always !== undefined || openings.some(({ value }) => value.days.includes(weekdayOf(day))));
    return [...new Set(days)].sort((a, b) => a - b);
}
