import { describe, expect, test } from 'vitest';
import { marks, OFFICE, PRIORITIES } from '../marks.js';

const found = (...rows: readonly string[]): Promise<string[]> =>
    marks('D04', `${OFFICE}${PRIORITIES}\ntier basic "Basic" {\n${rows.map(row => `  target ${row}\n`).join('')}}\n`);

describe('must fire', () => {
    test('on one clock, once for each metric', async () => {
        const rows = ['P1 respond 2 hours, resolve 9 hours', 'P2 respond 1 hour, resolve 8 hours'];
        expect(await found(...rows)).toEqual(['2 hours', '9 hours']);
    });

    test('on different clocks by the worst case', async () => {
        expect(await found('P1 respond 4 business hours', 'P2 respond 8 hours')).toEqual(['4 business hours']);
    });

    test('past a priority that promises nothing', async () => {
        expect(await found('P1 resolve 2 days', 'P2 resolve best effort', 'P3 resolve 1 day')).toEqual(['2 days']);
    });

    test('only against the nearest faster one', async () => {
        expect(await found('P1 respond 4 hours', 'P2 respond 2 hours', 'P3 respond 3 hours')).toEqual(['4 hours']);
    });
});

describe('must not fire', () => {
    test.each([
        ['equal times', 'P1 respond 1 hour', 'P2 respond 1 hour'],
        ['equal times in different words', 'P1 respond 60 min', 'P2 respond 1 hour'],
        ['elapsed against business time', 'P1 respond 8 hours', 'P2 respond 1 business hour'],
        ['business hours against business days', 'P1 resolve 8 business hours', 'P2 resolve 2 business days'],
        ['different metrics', 'P1 resolve 4 hours', 'P2 respond 1 hour'],
        ['nothing promised for the urgent one', 'P1 resolve best effort', 'P2 resolve 8 hours'],
        ['rows in another order', 'P2 respond 2 hours', 'P1 respond 1 hour'],
    ])('%s', async (_, ...rows) => {
        expect(await found(...rows)).toEqual([]);
    });
});
