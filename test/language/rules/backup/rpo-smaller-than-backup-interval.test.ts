import { describe, expect, test } from 'vitest';
import { exampleBackup } from '../../../../language/rules/backup/example-backup.js';
import { applyFix, check } from '../../check.js';
import { marks } from '../marks.js';

const file = (interval: string, rpo: string): string => exampleBackup({ interval, rpo });

describe('must fire', () => {
    test.each([
        ['every 1 day', 'rpo 4 hours', ['4 hours']],
        ['every 241 min', 'rpo 4 hours', ['4 hours']],
        ['every 1 month', 'rpo 27 days', ['27 days']],
        ['every 8 business hours', 'rpo 4 business hours', ['4 business hours']],
        ['every 8 business hours', 'rpo 4 hours', ['4 hours']],
        ['every 2 business days', 'rpo 4 hours', ['4 hours']],
        ['every 1 hour', 'rpo 0 min', ['0 min']],
    ])('%s, %s', async (interval, rpo, expected) => {
        expect(await marks('I01', file(interval, rpo))).toEqual(expected);
    });
});

describe('must not fire', () => {
    test.each([
        ['every 4 hours', 'rpo 4 hours'],
        ['every 240 min', 'rpo 4 hours'],
        ['every 1 day', 'rpo 24 hours'],
        ['continuous', 'rpo 1 min'],
        ['continuous', 'rpo 0 min'],
        ['every 1 day', 'rpo none'],
        ['every 1 day', 'rpo best effort'],
        ['every 1 day', ''],
        ['', 'rpo 4 hours'],
        ['every 1 month', 'rpo 30 days'],
        // How much business time a day holds depends on the calendar, which a backup does not have.
        ['every 1 day', 'rpo 8 business hours'],
        ['every 1 business day', 'rpo 1 day'],
    ])('%s, %s', async (interval, rpo) => {
        expect(await marks('I01', file(interval, rpo))).toEqual([]);
    });
});

test('the fixes make the backup more frequent, or the promise weaker', async () => {
    const text = file('every 1 day', 'rpo 4 hours');
    const [finding] = (await check(text)).filter(({ code }) => code === 'I01');
    expect(finding && [0, 1].map(index => applyFix(text, finding, index))).toEqual([
        file('every 4 hours', 'rpo 4 hours'),
        file('every 1 day', 'rpo 1 day'),
    ]);
});

test('to lose nothing, back up continuously', async () => {
    const text = file('every 1 hour', 'rpo 0 min');
    const [finding] = (await check(text)).filter(({ code }) => code === 'I01');
    expect(finding && applyFix(text, finding)).toBe(file('continuous', 'rpo 0 min'));
});
