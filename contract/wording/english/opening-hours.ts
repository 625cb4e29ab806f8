import type { Calendar, Closing } from '../../../language/agreement/model.js';
import {
    MINUTES_PER_DAY,
    parseDays,
    WEEKDAYS,
    type Opening,
    type TimeRange,
    type Weekday,
} from '../../../language/values/opening.js';
import { regionName } from '../../../language/values/regions.js';
import { joined, say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import { sayContents, sayList } from './enumerations.js';
import { sayDate, sayTimeOfDay } from './said-values.js';

const DAYS: Readonly<Record<Weekday, string>> = {
    Mon: 'Monday',
    Tue: 'Tuesday',
    Wed: 'Wednesday',
    Thu: 'Thursday',
    Fri: 'Friday',
    Sat: 'Saturday',
    Sun: 'Sunday',
};

/** `Monday to Friday, 08:00 to 18:00` */
export function sayOpening(opening: Opening): Content {
    const closing = opening.closesIn === undefined ? '' : ` in the time zone ${opening.closesIn}`;
    return say`${sayDays(opening.days)}, ${sayContents(opening.times.map(range => say`${sayTimeRange(range)}${closing}`))}`;
}

/** `Monday to Friday, 08:00 to 18:00, and Saturday, 09:00 to 12:00`; `undefined` where the calendar states no hours. */
export function sayHours(calendar: Calendar): Content | undefined {
    if (calendar.always) return ['24 hours a day, every day of the year'];
    if (calendar.openings.length === 0) return undefined;
    const openings = calendar.openings.map(opening => sayOpening(opening.value));
    const last = openings.at(-1) ?? [];
    return openings.length === 1 ? last : say`${joined(openings.slice(0, -1), '; ')}; and ${last}`;
}

/** `the public holidays of England (ISO 3166 GB-ENG)` or `24 December 2027 (Company day)` */
export function sayClosing(closing: Closing): Content {
    switch (closing.kind) {
        case 'holidays':
            return [sayHolidays(closing.region)];
        case 'date':
            return say`${sayDate(closing.date)}${closing.label ? ` (${closing.label})` : ''}`;
    }
}

/** `the public holidays of England (ISO 3166 GB-ENG)` */
export function sayHolidays(region: string): string {
    const name = regionName(region);
    if (name !== undefined) return `the public holidays of ${name} (ISO 3166 ${region})`;
    const country = regionName(region.split('-')[0] ?? '');
    return country === undefined || !region.includes('-')
        ? `the public holidays of the region ${region} (ISO 3166)`
        : `the public holidays of the region ${region} of ${country} (ISO 3166)`;
}

/** Days as the language writes them, `Mon-Fri` or `Mon`, in words. */
export function sayWeekdays(written: readonly (string | undefined)[]): string {
    return sayDays(written.flatMap(days => (days === undefined ? [] : parseDays(days))));
}

/** Runs of three or more neighbouring days are said as a range. */
function sayDays(days: readonly Weekday[]): string {
    if (days.length === WEEKDAYS.length) return 'every day';
    const places = days.map(day => WEEKDAYS.indexOf(day));
    const inRow = places.every((place, index) => index === 0 || place === ((places[index - 1] ?? 0) + 1) % 7);
    const [first, last] = [days[0], days.at(-1)];
    if (inRow && days.length > 2 && first && last) return `${DAYS[first]} to ${DAYS[last]}`;
    return sayList(days.map(day => DAYS[day]));
}

/** `22:00 to 06:00 on the next day` */
export function sayTimeRange({ start, end }: TimeRange): Content {
    const isOvernight = end > MINUTES_PER_DAY;
    const last = sayTimeOfDay(isOvernight ? end - MINUTES_PER_DAY : end);
    return say`${sayTimeOfDay(start)} to ${last}${isOvernight ? ' on the next day' : ''}`;
}
