import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../language/agreement/model.js';
import { openingHours } from '../../../review/orders/opening-hours.js';
import { calendar, calendars } from './calendars.js';
import { keepsTheLaws } from './laws.js';

const LONDON = 'Europe/London';
const OFFICE = ['Mon-Fri 09:00-17:00'];

keepsTheLaws(openingHours, calendars, 200);

function compared(before: Calendar, after: Calendar): string {
    const { order, magnitude } = openingHours.compare(before, after);
    return magnitude ? `${order}: ${magnitude.text}` : order;
}

describe('opening hours', () => {
    test('that hold others are wider', () => {
        expect(compared(calendar(LONDON, ['Mon-Fri 08:00-18:00']), calendar(LONDON, OFFICE))).toBe(
            'less: 10 hours a week less',
        );
        expect(compared(calendar(LONDON, OFFICE), calendar(LONDON, [...OFFICE, 'Sat 10:00-14:00']))).toBe(
            'greater: 4 hours a week more',
        );
        expect(compared(calendar(LONDON, OFFICE), calendar(LONDON, ['24x7']))).toBe('greater: 128 hours a week more');
    });

    test('state the change as a share of the hours before', () => {
        const { magnitude } = openingHours.compare(calendar(LONDON, ['Mon-Fri 08:00-18:00']), calendar(LONDON, OFFICE));
        expect(magnitude?.share).toBeCloseTo(0.2);
    });

    test('that are moved are mixed', () => {
        expect(compared(calendar(LONDON, OFFICE), calendar(LONDON, ['Mon-Fri 10:00-19:00']))).toBe(
            'mixed: 10 hours a week more, 5 hours a week less',
        );
    });

    test('do not depend on how they are written', () => {
        const split = ['Mon-Wed 09:00-12:00', 'Thu,Fri 09:00-17:00', 'Mon-Wed 12:00-17:00'];
        expect(compared(calendar(LONDON, OFFICE), calendar(LONDON, split))).toBe('equal');
        expect(compared(calendar(LONDON, ['24x7']), calendar(undefined, ['Mon-Sun 00:00-24:00']))).toBe('equal');
        expect(
            compared(
                calendar(LONDON, ['Sat 22:00-02:00 next day']),
                calendar(LONDON, ['Sat 22:00-24:00', 'Sun 00:00-02:00']),
            ),
        ).toBe('equal');
    });

    test('count the days on which they close', () => {
        const open = calendar(LONDON, OFFICE);
        const england = calendar(LONDON, OFFICE, ['GB-ENG']);
        expect(compared(open, england)).toBe('less: 8 days a year less');
        expect(compared(england, open)).toBe('greater: 8 days a year more');
        expect(compared(england, calendar(LONDON, OFFICE, ['DE-BY']))).toMatch(
            /^mixed: \S+ days a year more, \S+ days a year less$/,
        );
        expect(compared(open, calendar(LONDON, OFFICE, ['2027-12-24']))).toBe('less: 1 day less (2027-12-24)');
        expect(compared(open, calendar(LONDON, OFFICE, ['2041-12-24']))).toBe('less: 1 day less (2041-12-24)');
    });

    test('do not close on days without work, nor on holidays that are worked', () => {
        const open = calendar(LONDON, OFFICE);
        expect(compared(open, calendar(LONDON, OFFICE, ['2027-12-25']))).toBe('equal');
        expect(compared(open, calendar(LONDON, OFFICE, ['GB-ENG', 'open on holidays']))).toBe('equal');
    });

    test('of regions that nobody knows have no order', () => {
        expect(compared(calendar(LONDON, OFFICE), calendar(LONDON, OFFICE, ['XX']))).toBe('incomparable');
        expect(compared(calendar(LONDON, OFFICE, ['XX']), calendar(LONDON, OFFICE, ['XX']))).toBe('equal');
    });

    test('of two zones compare by the same instants, in summer and winter', () => {
        const newYork = (hours: string): Calendar => calendar('America/New_York', [hours]);
        // New York is five hours behind London, and four for some weeks in spring and autumn.
        expect(openingHours.compare(calendar(LONDON, OFFICE), newYork('Mon-Fri 04:00-12:00')).order).toBe('mixed');
        expect(openingHours.compare(calendar(LONDON, OFFICE), newYork('Mon-Fri 04:00-13:00')).order).toBe('greater');
        expect(compared(calendar(LONDON, OFFICE), newYork('Mon-Fri 09:00-17:00'))).toMatch(/^mixed: /);
        expect(compared(calendar('Europe/Berlin', OFFICE), calendar(LONDON, ['Mon-Fri 08:00-16:00']))).toBe(
            'incomparable',
        );
    });

    test('without a zone have no order beside those of a zone', () => {
        expect(compared(calendar(undefined, OFFICE), calendar(LONDON, OFFICE))).toBe('incomparable');
        expect(compared(calendar('CET5', OFFICE), calendar(LONDON, OFFICE))).toBe('incomparable');
        expect(compared(calendar(undefined, OFFICE), calendar(undefined, ['Mon-Fri 09:00-18:00']))).toBe(
            'greater: 5 hours a week more',
        );
        expect(compared(calendar(undefined, OFFICE), calendar(LONDON, ['24x7']))).toMatch(/^greater/);
    });

    test('that close in another zone are longer where that zone is behind', () => {
        const closing = ['Mon-Fri 09:00-17:00 closing in America/New_York'];
        expect(compared(calendar(LONDON, OFFICE), calendar(LONDON, closing))).toMatch(
            /^greater: 24 hours .* a week more/,
        );
    });

    test('are compared in some milliseconds', () => {
        const start = performance.now();
        openingHours.compare(
            calendar('Asia/Tokyo', ['Mon-Fri 08:00-18:00 closing in Asia/Dubai', 'Sat 10:00-14:00'], ['GB-ENG']),
            calendar('America/Chicago', ['Mon-Sat 08:00-18:00'], ['DE-BY', '2027-12-24']),
        );
        expect(performance.now() - start).toBeLessThan(200);
    });

    test('are written as the language writes them', () => {
        expect(openingHours.format(calendar(LONDON, OFFICE, ['GB-ENG', '2027-12-24']))).toBe(
            'Mon-Fri 09:00-17:00 in Europe/London, closed on the holidays of GB-ENG and 2027-12-24',
        );
        expect(openingHours.format(calendar(undefined, []))).toBe('no hours');
    });
});
