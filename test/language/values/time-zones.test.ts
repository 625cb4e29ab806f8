import { describe, expect, test } from 'vitest';
import { FIRST_YEAR, LAST_YEAR, RELEASE } from '../../../language/tables/time-zones.js';
import { dayNumber } from '../../../language/values/moment.js';
import { isTimeZone, offsetMinutes, TIME_ZONES } from '../../../language/values/time-zones.js';

const MINUTES_PER_DAY = 1440;

function minuteOf(year: number, month: number, day: number, hour = 12): number {
    return dayNumber({ year, month, day }) * MINUTES_PER_DAY + hour * 60;
}

/** What the machine of the test knows, which may be older than the table. */
function offsetOfMachine(timeZone: string): (minute: number) => number {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    const clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
    return minute => {
        const parts = new Map(clock.formatToParts(minute * 60_000).map(({ type, value }) => [type, Number(value)]));
        const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
        const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
        return local / 60_000 - minute;
    };
}

/** What the releases 2026d to 2026f changed, for machines that do not know them yet. */
const CHANGED_LATELY = [
    'America/Havana',
    'America/Inuvik',
    'America/Rainy_River',
    'America/Winnipeg',
    'Canada/Central',
];

/** Every sixth day at another hour. */
const SAMPLES = Array.from(
    { length: 1096 },
    (_, index) => minuteOf(FIRST_YEAR, 1, 1, 0) + index * (6 * MINUTES_PER_DAY + 60),
);

test('the clocks of all zones show what a machine with the same data says, in every year of the table', () => {
    const differing = [...TIME_ZONES].filter(name => {
        const expected = offsetOfMachine(name);
        return SAMPLES.some(minute => offsetMinutes(minute, name) !== expected(minute));
    });
    const known = process.versions['tz'] === RELEASE ? [] : CHANGED_LATELY;
    expect(differing.filter(name => !known.includes(name))).toEqual([]);
    expect(SAMPLES.at(-1)).toBeGreaterThan(minuteOf(LAST_YEAR, 12, 1));
});

test.each([
    ['2026-03-29T00:59 in London', 'Europe/London', Date.UTC(2026, 2, 29, 0, 59), 0],
    ['2026-03-29T01:00 in London', 'Europe/London', Date.UTC(2026, 2, 29, 1, 0), 60],
    ['2026-11-01T05:59 in New York', 'America/New_York', Date.UTC(2026, 10, 1, 5, 59), -240],
    ['2026-11-01T06:00 in New York', 'America/New_York', Date.UTC(2026, 10, 1, 6, 0), -300],
    ['half an hour on Lord Howe Island', 'Australia/Lord_Howe', Date.UTC(2026, 6, 1), 630],
    ['three quarters of an hour in Nepal', 'Asia/Kathmandu', Date.UTC(2026, 6, 1), 345],
    ['UTC', 'UTC', Date.UTC(2026, 6, 1), 0],
])('clocks are set to the minute: %s', (_, zone, time, expected) => {
    expect(offsetMinutes(time / 60_000, zone)).toBe(expected);
});

describe('outside of the table', () => {
    test.each(['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Tokyo'])(
        'the clocks of %s are set by the rules of the table',
        zone => {
            const expected = offsetOfMachine(zone);
            for (let minute = minuteOf(2038, 1, 1); minute < minuteOf(2066, 1, 1); minute += 5 * MINUTES_PER_DAY)
                expect([minute, offsetMinutes(minute, zone)]).toEqual([minute, expected(minute)]);
            for (let minute = minuteOf(2010, 1, 1); minute < minuteOf(2020, 1, 1); minute += 5 * MINUTES_PER_DAY)
                expect([minute, offsetMinutes(minute, zone)]).toEqual([minute, expected(minute)]);
        },
    );

    test('nothing throws, whatever the year and the name', () => {
        for (const minute of [-Infinity, -1e15, minuteOf(1, 1, 1), 1e15, Infinity, NaN])
            expect(offsetMinutes(minute, 'Europe/London')).toBeOneOf([0, 60]);
        expect(offsetMinutes(0, 'Europe/Atlantis')).toBe(0);
    });
});

test.each([
    ['Europe/London', true],
    ['Asia/Calcutta', true],
    ['UTC', true],
    ['EST', false],
    ['europe/london', false],
    ['constructor', false],
    ['', false],
])('"%s" is a time zone: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
});
