import { FIRST_YEAR, LAST_YEAR, ZONES_BY_CLOCKS } from '../tables/time-zones.js';
import { MINUTES_PER_WEEK } from './week-minutes.js';

/**
 * The time zones of the IANA database and what their clocks show. A table of our own rather than `Intl`, whose data differ
 * from machine to machine: the same file has the same findings and the same contract everywhere.
 */

const CLOCKS_BY_ZONE: ReadonlyMap<string, string> = new Map(
    Object.entries(ZONES_BY_CLOCKS).flatMap(([clocks, names]) => names.split(' ').map(name => [name, clocks] as const)),
);

/** Every name of a time zone with an area, such as `Europe/London`, in alphabetical order. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
    [...CLOCKS_BY_ZONE.keys()].filter(name => name.includes('/')).sort(),
);

/** Whether a name stands for the clocks of one place, or for UTC. */
export function isTimeZone(name: string): boolean {
    return CLOCKS_BY_ZONE.has(name);
}

/** By how many minutes the clocks of a zone are ahead of UTC at a minute of UTC; 0 for a zone that is not known here. */
export function offsetMinutes(minute: number, timeZone: string): number {
    const clocks = CLOCKS_BY_ZONE.get(timeZone);
    if (clocks === undefined || !Number.isFinite(minute)) return 0;
    const known = minuteOfTable(minute);
    return settingsOf(clocks).findLast(({ from }) => from <= known)?.offset ?? 0;
}

/** From a minute of UTC on, clocks are so many minutes ahead of it. */
interface Setting {
    readonly from: number;
    readonly offset: number;
}

const [START, END] = [firstMinuteOf(FIRST_YEAR, 0), firstMinuteOf(LAST_YEAR + 1, 0)];

function firstMinuteOf(year: number, month: number): number {
    return new Date(0).setUTCFullYear(year, month, 1) / 60_000;
}

const SETTINGS = new Map<string, readonly Setting[]>();

/** Reads a key of the table, whose form is said there. */
function settingsOf(clocks: string): readonly Setting[] {
    const known = SETTINGS.get(clocks);
    if (known) return known;
    const [ways = '', changes = ''] = clocks.split('|');
    const offsets = ways.split(' ').map(Number);
    const settings: Setting[] = [{ from: -Infinity, offset: offsets[0] ?? 0 }];
    let from = START;
    for (const [, minutes = '', way = ''] of changes.matchAll(/([0-9a-z]+)([A-Z])/g)) {
        from += parseInt(minutes, 36);
        settings.push({ from, offset: offsets[way.charCodeAt(0) - 'A'.charCodeAt(0)] ?? 0 });
    }
    SETTINGS.set(clocks, settings);
    return settings;
}

/**
 * The same minute in a year of the table. Clocks are set on a day of the week from March on, so a year outside of the table
 * has the clocks of the nearest year in it of which 1 March is the same day of the week.
 */
function minuteOfTable(minute: number): number {
    if (minute >= START && minute < END) return minute;
    const march = firstMinuteOf(new Date(minute * 60_000).getUTCFullYear(), 2);
    const marches = minute < START ? MARCHES : [...MARCHES].reverse();
    const alike = marches.find(each => (each - march) % MINUTES_PER_WEEK === 0);
    return alike === undefined ? minute : minute + alike - march;
}

/** The first minutes of March of the years in the table, which fall on each day of the week. */
const MARCHES = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => firstMinuteOf(FIRST_YEAR + index, 2));
