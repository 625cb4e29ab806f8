import { daysInMonth, type PlainDate } from './date.js';
import { isMadeOfMonths, MONTHS } from './calendar-lengths.js';
import { elapsedSeconds, type Duration } from './duration.js';
import { MINUTES_PER_DAY, WEEKDAYS, type Weekday } from './opening.js';
import { offsetMinutes } from './time-zones.js';

/** A date and a time as a clock on the wall shows them: minutes after midnight. */
export interface Moment {
    readonly date: PlainDate;
    readonly minute: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of a day, counted from 1 January 1970. */
export function dayNumber({ year, month, day }: PlainDate): number {
    // Date.UTC takes a year below 100 for one of the twentieth century.
    return new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

export function dateOfDay(day: number): PlainDate {
    const date = new Date(day * MILLISECONDS_PER_DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): Weekday {
    return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 'Mon';
}

/** Whether both are the same minute. */
export function isSameMoment(a: Moment, b: Moment): boolean {
    return minuteNumber(a) === minuteNumber(b);
}

/** `2027-03-08` */
export function formatDate({ year, month, day }: PlainDate): string {
    return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `10:30`, from minutes after midnight. */
export function formatTimeOfDay(minute: number): string {
    return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(Math.floor(minute % 60))}`;
}

/** `2027-03-08 10:30` */
export function formatMoment({ date, minute }: Moment): string {
    return `${formatDate(date)} ${formatTimeOfDay(minute)}`;
}

function twoDigits(number: number): string {
    return String(number).padStart(2, '0');
}

/**
 * The moment at which an elapsed time runs out. Hours and days are counted by a clock that nobody sets, so that the
 * hour which a time zone skips or repeats is counted right; months and years by the calendar, to the last day of a
 * shorter month. Without a time zone nothing is skipped.
 */
export function afterElapsed(start: Moment, duration: Duration, timeZone: string | undefined): Moment {
    if (isMadeOfMonths(duration.unit))
        return { ...start, date: afterMonths(start.date, duration.amount.exact.toNumber() * MONTHS[duration.unit]) };
    const minutes = elapsedSeconds(duration).shortest / 60;
    const due = minuteOfWorld(start, timeZone) + minutes;
    return momentOf(due + ahead(due, timeZone));
}

/** What the clocks of one zone show when those of another show a moment. */
export function inOtherZone(moment: Moment, from: string, to: string): Moment {
    const minute = minuteOfWorld(moment, from);
    return momentOf(minute + ahead(minute, to));
}

/**
 * By how many minutes the clocks of one zone are ahead of those of another; `undefined` where that changes in the course
 * of a year, because one of them is set on other days.
 */
export function minutesBetween(ahead: string, behind: string): number | undefined {
    const [found, ...others] = differencesBetween(ahead, behind);
    return others.length === 0 ? found : undefined;
}

/** By how many minutes the clocks of one zone are ahead of those of another: each difference of a year, once. */
export function differencesBetween(ahead: string, behind: string): readonly number[] {
    const key = `${ahead} ${behind}`;
    const known = DIFFERENCES.get(key);
    if (known) return known;
    const days = Array.from({ length: 365 }, (_, day) => (dayNumber(ANY_YEAR) + day) * MINUTES_PER_DAY);
    const found = [...new Set(days.map(day => offsetMinutes(day, ahead) - offsetMinutes(day, behind)))];
    DIFFERENCES.set(key, found);
    return found;
}

const DIFFERENCES = new Map<string, readonly number[]>();

const ANY_YEAR: PlainDate = { year: 2027, month: 1, day: 1 };

/** The minute of UTC at which the clocks of a zone show a moment. */
function minuteOfWorld(moment: Moment, timeZone: string | undefined): number {
    const local = minuteNumber(moment);
    // A time that clocks show twice is the first of the two; one that they skip is read as if they had not jumped.
    const before = local - ahead(local - MINUTES_PER_DAY, timeZone);
    const after = local - ahead(local + MINUTES_PER_DAY, timeZone);
    return (
        [Math.min(before, after), Math.max(before, after)].find(each => each + ahead(each, timeZone) === local) ??
        before
    );
}

function ahead(minute: number, timeZone: string | undefined): number {
    return timeZone === undefined ? 0 : offsetMinutes(minute, timeZone);
}

function afterMonths(date: PlainDate, months: number): PlainDate {
    const index = date.year * 12 + date.month - 1 + Math.floor(months);
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

function minuteNumber({ date, minute }: Moment): number {
    return dayNumber(date) * MINUTES_PER_DAY + minute;
}

/** The moment that is so many minutes after the start of a day. Its minute may lie beyond the end of the day. */
export function momentAt(day: number, minute: number): Moment {
    return momentOf(day * MINUTES_PER_DAY + minute);
}

function momentOf(minutes: number): Moment {
    const day = Math.floor(minutes / MINUTES_PER_DAY);
    return { date: dateOfDay(day), minute: minutes - day * MINUTES_PER_DAY };
}
