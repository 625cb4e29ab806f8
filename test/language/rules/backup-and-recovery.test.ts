import { describe, expect, test } from 'vitest';
import { exampleBackup } from '../../../language/rules/backup/example-backup.js';
import { exampleRecovery } from '../../../language/rules/recovery/example-recovery.js';
import { check, marked } from '../check.js';

async function marks(code: string, text: string): Promise<string[]> {
    return (await check(text)).filter(finding => finding.code === code).map(finding => marked(text, finding));
}

describe('I01: the recovery point against the interval', () => {
    test.each([
        ['every 1 day', 'rpo 4 hours', ['4 hours']],
        ['every 4 hours', 'rpo 4 hours', []],
        ['every 240 min', 'rpo 4 hours', []],
        ['every 241 min', 'rpo 4 hours', ['4 hours']],
        ['continuous', 'rpo 1 min', []],
        ['every 1 day', 'rpo none', []],
        ['every 1 day', 'rpo best effort', []],
        ['every 1 month', 'rpo 30 days', []],
        ['every 1 month', 'rpo 27 days', ['27 days']],
    ])('%s, %s', async (interval, rpo, expected) => {
        expect(await marks('I01', exampleBackup({ interval, rpo }))).toEqual(expected);
    });
});

describe('I02: copies that are gone before the next one', () => {
    test.each([
        ['every 1 week', 'keep 3 days', 1],
        ['every 1 week', 'keep 7 days', 0],
        ['every 1 week', 'keep 5 daily', 1],
        ['every 1 week', 'keep 5 daily, 2 monthly', 0],
        ['continuous', 'keep 1 day', 0],
    ])('%s, %s', async (interval, keep, count) => {
        expect(await marks('I02', exampleBackup({ interval, keep, rpo: 'rpo none' }))).toHaveLength(count);
    });
});

describe('I05: ladders', () => {
    test.each([
        ['keep 24 hourly, 14 daily, 12 monthly', 'every 1 hour', 0],
        ['keep 90 daily, 2 monthly', 'every 1 hour', 1],
        ['keep 24 hourly, 14 daily', 'every 4 hours', 1],
        ['keep 12 monthly, 14 daily', 'every 1 hour', 0],
        ['keep 30 days', 'every 4 hours', 0],
    ])('%s, %s', async (keep, interval, count) => {
        expect(await marks('I05', exampleBackup({ keep, interval, rpo: 'rpo none' }))).toHaveLength(count);
    });
});

describe('J06: the plan against the promise', () => {
    const backup = exampleBackup().replace('service servers "Servers"\n', '');
    const agreement = (rto: string, rpo = 'rpo 4 hours'): string => `${exampleRecovery({ rto, rpo })}${backup}`;
    test.each([
        ['rto 8 hours', undefined, []],
        ['rto 24 hours', undefined, ['24 hours']],
        ['rto 8 hours', 'rpo 1 day', ['1 day']],
        ['rto best effort', undefined, []],
        ['rto 24 business hours', undefined, []],
    ])('%s, %s', async (rto, rpo, expected) => {
        expect(await marks('J06', agreement(rto, rpo))).toEqual(expected);
    });
    test('services that are not shared are not compared', async () => {
        expect(
            await marks(
                'J06',
                agreement('rto 24 hours')
                    .replace('protects servers\n  every', 'protects laptops\n  every')
                    .replace('service servers', 'service laptops "Laptops"\nservice servers'),
            ),
        ).toEqual([]);
    });
});
