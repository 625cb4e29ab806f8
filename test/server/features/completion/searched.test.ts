import { describe, expect, test } from 'vitest';
import { MAJOR_ZONES } from '../../../../server/features/completion/major-zones.js';
import { isTimeZone } from '../../../../language/values/time-zones.js';
import { firstRows, labels, rowsAt, written } from './rows.js';

const zone = (typed: string): string => `calendar c "C" {\n  timezone "${typed}<|>"\n}\n`;

test('every zone of the table exists', () => {
    expect(Object.keys(MAJOR_ZONES).filter(name => !isTimeZone(name))).toEqual([]);
});

describe('a time zone is found', () => {
    test.each([
        ['Lon', 'Europe/London', 'by its city'],
        ['york', 'America/New_York', 'by any word of its name'],
        ['New Y', 'America/New_York', 'as people write the city'],
        ['Munich', 'Europe/Berlin', 'by another city'],
        ['switz', 'Europe/Zurich', 'by the country'],
        ['CET', 'Europe/Berlin', 'by its abbreviation'],
        ['Europe/Lo', 'Europe/London', 'by its whole name'],
        ['Chi', 'America/Chicago', 'and the larger place comes first'],
        ['', 'America/New_York', 'and the largest before anything is typed'],
    ])('%s: %s %s', async (typed, name) => {
        const [first] = await rowsAt(zone(typed));
        expect(written(first)).toBe(name);
        expect(first?.filterText?.toLowerCase().startsWith(typed.toLowerCase())).toBe(true);
    });
    test('what the project uses comes first', async () => {
        const others = { 'b.msa': 'calendar d "D" {\n  timezone "Europe/Lisbon"\n}\n' };
        expect(labels(await rowsAt(zone(''), { others }))[0]).toBe('Europe/Lisbon');
    });
    test('without quotes too', async () => {
        const [first] = await rowsAt('calendar c "C" {\n  timezone Lon<|>\n}\n');
        expect(labels(await rowsAt('calendar c "C" {\n  timezone Lon<|>\n}\n'))).toContain('Europe/London');
        expect(written(first)).toMatch(/^".*"$/);
    });
});

test('holidays and locales are found by the name of their place', async () => {
    expect(await firstRows('calendar c "C" {\n  closed on holidays "Engl<|>"\n}\n', 1)).toEqual(['GB-ENG']);
    expect(await firstRows('agreement a "A" {\n  locale "germ<|>"\n}\n', 1)).toEqual(['de-DE']);
});

test('what is imported already is not proposed, but for the path at the cursor', async () => {
    const others = { 'one.msa': '', 'two.msa': '' };
    expect(labels(await rowsAt('import "one.msa"\nimport "<|>"\n', { others }))).not.toContain('one.msa');
    expect(labels(await rowsAt('import "one.msa<|>"\n', { others }))).toContain('one.msa');
});
