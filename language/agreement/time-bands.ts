import { dayNumber, weekdayOf, type Moment } from '../values/moment.js';
import { MINUTES_PER_DAY, parseDays, type Opening } from '../values/opening.js';
import { complement, firstOutside, intersect, union, type WeekMinutes } from '../values/week-minutes.js';
import { AROUND_THE_CLOCK, minutesOfWeek, weekOf } from '../values/working-time.js';
import { dayOf, isOpenAt } from './calendar-days.js';
import type { Calendar, TimeBand } from './model.js';

/**
 * Whether a moment lies in a band, by the clocks of its calendars: in one of the stretches that the band comprises, and
 * on a public holiday as it says of these. `undefined` where nobody can tell: a band without hours, or holidays of a
 * year that is not known.
 */
export function bandHolds(band: TimeBand, at: Moment): boolean | undefined {
    const treatment = treatmentOfHolidays(band);
    if (treatment) {
        const holiday = isHoliday(band, dayNumber(at.date));
        if (holiday === undefined) return undefined;
        if (holiday) return treatment === 'included';
    }
    const held: (boolean | undefined)[] = band.statements.flatMap(statement => {
        if (statement.kind === 'BandHours') return [isWithin({ ...statement, days: daysOf(statement.days) }, at)];
        if (statement.kind !== 'BandCalendar') return [];
        const calendar = calendarOf(band, statement.calendar?.name);
        const open = calendar && isOpenAt(calendar, at);
        return [open === undefined ? undefined : open === (statement.side === 'during')];
    });
    if (held.includes(true)) return true;
    return held.length === 0 || held.includes(undefined) ? undefined : false;
}

/** Whether one band is a part of another, in every week of the year. */
export function bandContains(wide: TimeBand, narrow: TimeBand): boolean {
    if (wide.name.value === narrow.name.value) return true;
    const [others, minutes] = [minutesOf(wide), minutesOf(narrow)];
    if (!others || !minutes || !haveOneClock(wide, narrow)) return false;
    return KINDS_OF_DAYS.every(days => firstOutside(minutes[days], others[days]) === undefined);
}

/** Whether two bands may have a moment in common: yes, where nobody can tell. */
export function bandsMeet(a: TimeBand, b: TimeBand): boolean {
    const [minutes, others] = [minutesOf(a), minutesOf(b)];
    if (!minutes || !others || !haveOneClock(a, b)) return true;
    return KINDS_OF_DAYS.some(days => intersect(minutes[days], others[days]));
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

// A band is immutable, so its minutes are worked out once, however many promises name it.
const MINUTES = new WeakMap<TimeBand, BandMinutes | undefined>();

function minutesOf(band: TimeBand): BandMinutes | undefined {
    if (!MINUTES.has(band)) MINUTES.set(band, readMinutes(band));
    return MINUTES.get(band);
}

function readMinutes(band: TimeBand): BandMinutes | undefined {
    const parts = band.statements.flatMap((statement): (BandMinutes | undefined)[] => {
        if (statement.kind === 'BandHours') {
            const minutes = openMinutes([{ days: daysOf(statement.days), times: statement.times }]);
            return [{ ordinary: minutes, holidays: minutes }];
        }
        if (statement.kind !== 'BandCalendar') return [];
        const calendar = calendarOf(band, statement.calendar?.name);
        if (!calendar || (!calendar.always && calendar.openings.length === 0)) return [undefined];
        const open = calendar.always
            ? minutesOfWeek(AROUND_THE_CLOCK)
            : openMinutes(calendar.openings.map(({ value }) => value));
        const side = (minutes: WeekMinutes): WeekMinutes =>
            statement.side === 'during' ? minutes : complement(minutes);
        return [{ ordinary: side(open), holidays: side(closesOnHolidays(calendar) ? [] : open) }];
    });
    if (parts.length === 0 || parts.includes(undefined)) return undefined;
    const all = (days: KindOfDays): WeekMinutes => union(parts.flatMap(part => part?.[days] ?? []));
    const holidays = { included: complement([]), excluded: [] };
    const treatment = treatmentOfHolidays(band);
    return { ordinary: all('ordinary'), holidays: treatment ? holidays[treatment] : all('holidays') };
}

function openMinutes(openings: readonly Opening[]): WeekMinutes {
    return minutesOfWeek(weekOf(openings));
}

function closesOnHolidays({ closings, openOnHolidays }: Calendar): boolean {
    return !openOnHolidays && closings.some(({ value }) => value.kind === 'holidays');
}

function treatmentOfHolidays(band: TimeBand): 'included' | 'excluded' | undefined {
    return band.statements.find(statement => statement.kind === 'BandHolidays')?.treatment;
}

function calendarOf(band: TimeBand, name: string | undefined): Calendar | undefined {
    return band.calendars.find(calendar => calendar.name.value === name);
}

/** Whether a day is a public holiday of one of the band's calendars. */
function isHoliday(band: TimeBand, day: number): boolean | undefined {
    const days = band.calendars.filter(closesOnHolidays).map(calendar => dayOf(calendar, day));
    if (days.length === 0 || days.includes(undefined)) return undefined;
    return days.some(each => each?.kind === 'closed' && each.by.value.kind === 'holidays');
}

/** Whether minutes of the bands' weeks are minutes of one and the same clock. */
function haveOneClock(a: TimeBand, b: TimeBand): boolean {
    const zones = [a, b].flatMap(band => band.calendars.flatMap(({ timeZone }) => timeZone?.value ?? []));
    return new Set(zones).size <= 1;
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
