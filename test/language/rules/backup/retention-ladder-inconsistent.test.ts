import { describe, expect, test } from 'vitest';
import { exampleBackup } from '../../../../language/rules/backup/example-backup.js';
import { marks } from '../marks.js';

const file = (keep: string, interval: string): string => exampleBackup({ keep, interval, rpo: 'rpo none' });

describe('must fire', () => {
    test.each([
        ['keep 90 daily, 2 monthly', 'every 1 hour', 1],
        ['keep 2 monthly, 90 daily', 'every 1 hour', 1],
        ['keep 24 hourly, 14 daily', 'every 4 hours', 1],
        ['keep 24 hourly, 14 daily, 12 monthly', 'every 1 week', 2],
        ['keep 12 hourly, 14 daily', 'every 2 business hours', 1],
        ['keep 14 daily, 30 daily', 'every 1 day', 1],
        ['keep 400 daily, 4 weekly, 12 monthly, 1 yearly', 'every 1 day', 3],
    ])('%s, %s', async (keep, interval, count) => {
        expect(await marks('I05', file(keep, interval))).toEqual(Array<string>(count).fill(keep));
    });
});

describe('must not fire', () => {
    test.each([
        ['keep 24 hourly, 14 daily, 12 monthly', 'every 1 hour'],
        ['keep 12 monthly, 14 daily', 'every 15 min'],
        ['keep 14 daily, 2 weekly', 'every 1 day'],
        ['keep 30 daily, 1 monthly', 'every 24 hours'],
        ['keep 14 daily', 'every 1 business day'],
        ['keep 12 monthly', 'every 30 days'],
        ['keep 12 monthly', 'every 31 days'],
        ['keep 14 daily, 14 daily', 'every 1 day'],
        ['keep 24 hourly', 'continuous'],
        ['keep 30 days', 'every 4 hours'],
    ])('%s, %s', async (keep, interval) => {
        expect(await marks('I05', file(keep, interval))).toEqual([]);
    });
});
