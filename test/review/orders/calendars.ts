import fc from 'fast-check';
import type { Calendar, Closing } from '../../../language/agreement/model.js';
import type { Fact, Provenance } from '../../../language/agreement/provenance.js';
import { parseDate } from '../../../language/values/date.js';
import { parseDays, parseTimeOfDay, type Opening, type TimeRange } from '../../../language/values/opening.js';
import { read } from './times.js';

export const provenance: Provenance = { origin: 'written', span: { uri: 'file:///a.msa', offset: 0, end: 0 } };

function fact<T>(value: T): Fact<T> {
    return { value, provenance };
}

/** `22:00-02:00 next day` */
export function timeRange(text: string): TimeRange {
    const [start, end] = text.replace(' next day', '').split('-');
    const last = read(parseTimeOfDay(end), text);
    return {
        start: read(parseTimeOfDay(start), text),
        end: text.endsWith('next day') ? last + 1440 : last,
    };
}

function opening(text: string): Opening {
    const [hours = '', closesIn] = text.split(' closing in ');
    const [days = '', ...times] = hours.split(' ');
    return { days: days.split(',').flatMap(parseDays), times: [timeRange(times.join(' '))], closesIn };
}

function closing(text: string): Closing {
    const date = parseDate(text);
    return date ? { kind: 'date', date, label: undefined } : { kind: 'holidays', region: text };
}

/** A calendar in few words: its zone, its hours (`24x7`, or days with times), and what it closes on. */
export function calendar(
    timeZone: string | undefined,
    hours: readonly string[],
    closings: readonly string[] = [],
): Calendar {
    return {
        name: fact('support'),
        label: fact('Support Hours'),
        formerNames: [],
        provenance,
        timeZone: timeZone === undefined ? undefined : fact(timeZone),
        zoneOf: undefined,
        always: hours.includes('24x7') ? fact(true) : undefined,
        openings: hours.filter(each => each !== '24x7').map(each => fact(opening(each))),
        closings: closings.filter(each => each !== 'open on holidays').map(each => fact(closing(each))),
        openOnHolidays: closings.includes('open on holidays') ? fact(true) : undefined,
    };
}

const HOURS = [
    'Mon-Fri 09:00-17:00',
    'Mon-Fri 08:00-18:00',
    'Mon-Fri 09:00-12:00',
    'Mon-Fri 12:00-17:00',
    'Sat 10:00-14:00',
    'Sun 22:00-02:00 next day',
    'Mon-Sun 00:00-24:00',
    'Fri-Mon 06:00-07:00',
    'Mon-Fri 09:00-09:00',
    'Mon-Fri 09:00-17:00 closing in America/New_York',
    '24x7',
] as const;

/** Calendars of which few differ, so that equal ones and parts of others meet. */
export const calendars: fc.Arbitrary<Calendar> = fc
    .tuple(
        fc.constantFrom('Europe/London', 'Europe/London', 'Europe/London', 'America/New_York', 'CET5', undefined),
        fc.uniqueArray(fc.constantFrom(...HOURS), { maxLength: 3 }),
        fc.uniqueArray(
            fc.constantFrom('GB-ENG', 'DE-BY', 'XX', '2027-12-24', '2027-12-25', '2035-06-05', 'open on holidays'),
            { maxLength: 2 },
        ),
    )
    .map(([zone, hours, closings]) => calendar(zone, hours, closings));
