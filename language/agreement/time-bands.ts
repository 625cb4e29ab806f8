import { publicHolidays } from '../values/holidays.js';
import { dayNumber, inOtherZone, weekdayOf, type Moment } from '../values/moment.js';
import { MINUTES_PER_DAY, parseDays, WEEKDAYS, type Opening, type Weekday } from '../values/opening.js';
import { complement, firstOutside, intersect, intersection, union, type WeekMinutes } from '../values/week-minutes.js';
import { AROUND_THE_CLOCK, minutesOfWeek, weekOf } from '../values/working-time.js';
import { isOpenAt, weeklyOpenings } from './calendar-days.js';
import type { Calendar, TimeBand } from './model.js';
import { once } from '../values/once.js';

/**
 * Whether a moment, given by the clocks of its calendars, lies in a band: in one of the stretches that the band comprises, and
 * on a public holiday as it says of these. `undefined` where nobody can tell: a band without hours, or holidays of a
 * year that is not known.
 */
export function bandHolds(band: TimeBand, at: Moment): boolean | undefined {
    const local = byClocksOf(band, at);
    const treatment = treatmentOfHolidays(band);
    if (treatment) {
        const holiday = local && isHoliday(band, local);
        if (holiday === undefined) return undefined;
        if (holiday && isDay(treatment)) return holdsOnDay(band, treatment, local);
        if (holiday) return treatment === 'included';
    }
    const held: (boolean | undefined)[] = band.statements.flatMap(statement => {
        if (statement.kind === 'BandHours')
            return [local && isWithin({ ...statement, days: daysOf(statement.days) }, local)];
        if (statement.kind !== 'BandCalendar') return [];
        const calendar = calendarOf(band, statement.calendar?.name);
        const open = calendar && isOpenAt(calendar, at);
        return [open === undefined ? undefined : open === (statement.side === 'during')];
    });
    if (held.includes(true)) return true;
    return held.length === 0 || held.includes(undefined) ? undefined : false;
}

/** Whether a band holds a time of day on an ordinary day of the week. */
function holdsOnDay(band: TimeBand, day: Weekday, { minute }: Moment): boolean | undefined {
    const ordinary = minutesOf(band)?.ordinary;
    const at = startOf(day) + minute;
    return ordinary?.some(({ start, end }) => start <= at && at < end);
}

/** Whether one band is a part of another, in every week of the year. */
export function bandContains(wide: TimeBand, narrow: TimeBand): boolean {
    if (wide.name.value === narrow.name.value) return true;
    const [others, minutes] = [minutesOf(wide), minutesOf(narrow)];
    if (!others || !minutes || !haveOneClock(wide, narrow)) return false;
    return KINDS_OF_DAYS.every(days => firstOutside(minutes[days], others[days]) === undefined);
}

/** Whether a band holds every moment that two others have in common, in every week of the year. */
export function bandContainsCommon(wide: TimeBand, a: TimeBand, b: TimeBand): boolean {
    const [others, minutes, more] = [wide, a, b].map(minutesOf);
    if (!others || !minutes || !more || !haveOneClock(wide, a) || !haveOneClock(wide, b) || !haveOneClock(a, b))
        return false;
    return KINDS_OF_DAYS.every(
        days => firstOutside(intersection(minutes[days], more[days]), others[days]) === undefined,
    );
}

/** Whether two bands may have a moment in common: yes, where nobody can tell. */
export function bandsMeet(a: TimeBand, b: TimeBand): boolean {
    return KINDS_OF_DAYS.some(days => meetOn(days, a, b));
}

/** Whether two bands have moments of public holidays in common, and no others. */
export function meetOnHolidaysAlone(a: TimeBand, b: TimeBand): boolean {
    return bandsMeet(a, b) && !meetOn('ordinary', a, b);
}

function meetOn(days: KindOfDays, a: TimeBand, b: TimeBand): boolean {
    const [minutes, others] = [minutesOf(a), minutesOf(b)];
    return !minutes || !others || !haveOneClock(a, b) || intersect(minutes[days], others[days]);
}

/** A minute of the week, counted from Monday at midnight, of a week without holidays or of one in which every day is one. */
export interface MinuteOfWeek {
    readonly minute: number;
    readonly days: KindOfDays;
}

/** The first minute of the week that no band holds; `undefined` where there is none or nobody can tell. */
export function firstMinuteOutside(bands: readonly TimeBand[]): MinuteOfWeek | undefined {
    const [first] = bands;
    const found = bands.map(minutesOf);
    if (!first || found.includes(undefined) || !bands.every(band => haveOneClock(first, band))) return undefined;
    for (const days of KINDS_OF_DAYS) {
        const held = union(found.flatMap(minutes => minutes?.[days] ?? []));
        const [gap] = complement(held);
        if (gap) return { minute: gap.start, days };
    }
    return undefined;
}

const KINDS_OF_DAYS = ['ordinary', 'holidays'] as const;
type KindOfDays = (typeof KINDS_OF_DAYS)[number];
type BandMinutes = Readonly<Record<KindOfDays, WeekMinutes>>;

// Many promises may name one band.
const minutesOf = once(readMinutes);

function readMinutes(band: TimeBand): BandMinutes | undefined {
    const parts = band.statements.flatMap((statement): (BandMinutes | undefined)[] => {
        if (statement.kind === 'BandHours') {
            const minutes = openMinutes([{ days: daysOf(statement.days), times: statement.times }]);
            return [{ ordinary: minutes, holidays: minutes }];
        }
        if (statement.kind !== 'BandCalendar') return [];
        const calendar = calendarOf(band, statement.calendar?.name);
        const openings = calendar && weeklyOpenings(calendar);
        if (!openings || (!calendar.always && openings.length === 0)) return [undefined];
        const open = calendar.always ? minutesOfWeek(AROUND_THE_CLOCK) : openMinutes(openings);
        const side = (minutes: WeekMinutes): WeekMinutes =>
            statement.side === 'during' ? minutes : complement(minutes);
        return [{ ordinary: side(open), holidays: side(closesOnHolidays(calendar) ? [] : open) }];
    });
    if (parts.length === 0 || parts.includes(undefined)) return undefined;
    const all = (days: KindOfDays): WeekMinutes => union(parts.flatMap(part => part?.[days] ?? []));
    const ordinary = all('ordinary');
    const holidays = { included: complement([]), excluded: [] };
    const treatment = treatmentOfHolidays(band);
    if (treatment === undefined) return { ordinary, holidays: all('holidays') };
    return { ordinary, holidays: isDay(treatment) ? everyDayAs(treatment, ordinary) : holidays[treatment] };
}

/** A week in which every day is like one day of an ordinary week. */
function everyDayAs(day: Weekday, ordinary: WeekMinutes): WeekMinutes {
    const hours = intersection(ordinary, [{ start: startOf(day), end: startOf(day) + MINUTES_PER_DAY }]);
    return union(
        WEEKDAYS.flatMap(each => {
            const later = startOf(each) - startOf(day);
            return hours.map(({ start, end }) => ({ start: start + later, end: end + later }));
        }),
    );
}

/** The minute of the week at which a day begins. */
function startOf(day: Weekday): number {
    return WEEKDAYS.indexOf(day) * MINUTES_PER_DAY;
}

function openMinutes(openings: readonly Opening[]): WeekMinutes {
    return minutesOfWeek(weekOf(openings));
}

function closesOnHolidays({ closings, openOnHolidays }: Calendar): boolean {
    return !openOnHolidays && closings.some(({ value }) => value.kind === 'holidays');
}

/** What becomes of public holidays: all of their hours belong to the band, or none, or those of a day of the week. */
type TreatmentOfHolidays = 'included' | 'excluded' | Weekday;

function treatmentOfHolidays(band: TimeBand): TreatmentOfHolidays | undefined {
    const statement = band.statements.find(({ kind }) => kind === 'BandHolidays');
    return statement?.kind === 'BandHolidays' ? (statement.treatment ?? statement.day) : undefined;
}

function isDay(treatment: TreatmentOfHolidays): treatment is Weekday {
    return treatment !== 'included' && treatment !== 'excluded';
}

function calendarOf(band: TimeBand, name: string | undefined): Calendar | undefined {
    return band.calendars.find(calendar => calendar.name.value === name);
}

/** The regions whose public holidays a band includes or excludes: named by itself, or observed by its calendars. */
export function regionsOfHolidays(band: TimeBand): readonly string[] {
    const statement = band.statements.find(({ kind }) => kind === 'BandHolidays');
    if (statement?.kind === 'BandHolidays' && statement.region !== undefined) return [statement.region];
    const named = statement?.kind === 'BandHolidays' ? statement.calendar?.name : undefined;
    const calendars = named === undefined ? band.calendars.filter(closesOnHolidays) : [calendarOf(band, named)];
    return [...new Set(calendars.flatMap(calendar => (calendar ? regionsOf(calendar) : [])))].sort();
}

function regionsOf({ closings }: Calendar): readonly string[] {
    return closings.flatMap(({ value }) => (value.kind === 'holidays' ? [value.region] : []));
}

function isHoliday(band: TimeBand, { date }: Moment): boolean | undefined {
    const days = regionsOfHolidays(band).map(region => publicHolidays(region, date.year));
    if (days.length === 0 || days.includes(undefined)) return undefined;
    return days.some(holidays => holidays?.some(holiday => dayNumber(holiday) === dayNumber(date)));
}

/** A moment that the clocks of the band's calendars show, by the clocks of the band itself. */
function byClocksOf(band: TimeBand, at: Moment): Moment | undefined {
    const zone = zoneOf(band);
    const [from, ...others] = new Set(band.calendars.flatMap(({ timeZone }) => timeZone?.value ?? []));
    if (zone === undefined || from === undefined) return at;
    return others.length === 0 ? inOtherZone(at, from, zone) : undefined;
}

function zoneOf(band: TimeBand): string | undefined {
    const statement = band.statements.find(({ kind }) => kind === 'BandZone');
    return statement?.kind === 'BandZone' ? statement.value : undefined;
}

/** Whether minutes of the bands' weeks are minutes of one and the same clock, and their holidays the same days. */
function haveOneClock(a: TimeBand, b: TimeBand): boolean {
    return new Set([a, b].flatMap(zonesOf)).size <= 1 && new Set([a, b].flatMap(holidaysOf)).size <= 1;
}

function zonesOf(band: TimeBand): readonly string[] {
    const zone = zoneOf(band);
    const calendars = zone === undefined ? band.calendars : ownCalendars(band);
    return [...(zone === undefined ? [] : [zone]), ...calendars.flatMap(({ timeZone }) => timeZone?.value ?? [])];
}

/** The sets of public holidays that change the minutes of a band. */
function holidaysOf(band: TimeBand): readonly string[] {
    const closing = ownCalendars(band)
        .filter(closesOnHolidays)
        .map(calendar => [...regionsOf(calendar)].sort().join());
    return treatmentOfHolidays(band) ? [regionsOfHolidays(band).join(), ...closing] : closing;
}

/** The calendars whose hours are the band, or outside of whose hours it is. */
function ownCalendars(band: TimeBand): readonly Calendar[] {
    return band.statements.flatMap(statement =>
        statement.kind === 'BandCalendar' ? (calendarOf(band, statement.calendar?.name) ?? []) : [],
    );
}

function daysOf(days: readonly string[]): Opening['days'] {
    return days.flatMap(parseDays);
}

function isWithin({ days, times }: Opening, { date, minute }: Moment): boolean {
    const today = dayNumber(date);
    return [
        { day: today, minute },
        { day: today - 1, minute: minute + MINUTES_PER_DAY },
    ].some(
        at => days.includes(weekdayOf(at.day)) && times.some(({ start, end }) => start <= at.minute && at.minute < end),
    );
}
