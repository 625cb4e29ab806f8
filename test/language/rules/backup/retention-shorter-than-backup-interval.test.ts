import { describe, expect, test } from 'vitest';
import { exampleBackup } from '../../../../language/rules/backup/example-backup.js';
import { check } from '../../check.js';
import { marks } from '../marks.js';

const file = (interval: string, keep: string): string => exampleBackup({ interval, keep, rpo: 'rpo none' });

describe('must fire', () => {
    test.each([
        ['every 1 week', 'keep 3 days'],
        ['every 1 day', 'keep 23 hours'],
        ['every 1 month', 'keep 2 weeks'],
        ['every 1 month', 'keep 30 days'],
        ['every 30 days', 'keep 1 month'],
        ['every 8 business hours', 'keep 4 hours'],
    ])('%s, %s', async (interval, keep) => {
        expect(await marks('I02', file(interval, keep))).toEqual([keep]);
    });
});

describe('must not fire', () => {
    test.each([
        ['every 1 week', 'keep 7 days'],
        ['every 1 month', 'keep 1 month'],
        ['every 1 month', 'keep 31 days'],
        ['every 1 quarter', 'keep 3 months'],
        ['every 1 day', 'keep 30 days'],
        ['every 8 business hours', 'keep 1 day'],
        ['continuous', 'keep 1 day'],
        ['', 'keep 1 day'],
        ['every 1 week', ''],
    ])('%s, %s', async (interval, keep) => {
        expect(await marks('I02', file(interval, keep))).toEqual([]);
    });
});

test('a ladder of copies that are never made is one mistake, not two', async () => {
    const codes = (await check(file('every 1 week', 'keep 5 daily'))).map(({ code }) => code);
    expect(codes.filter(code => code === 'I02' || code === 'I05')).toEqual(['I05']);
});

test('says whether there is always a gap, or only in some months', async () => {
    const message = async (interval: string, keep: string): Promise<string | undefined> =>
        (await check(file(interval, keep))).find(({ code }) => code === 'I02')?.message;
    expect(await message('every 1 month', 'keep 30 days')).toContain('in some months');
    expect(await message('every 1 month', 'keep 2 weeks')).not.toContain('in some months');
});
