import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BackupInterval } from '../../../language/agreement/model.js';
import { backupInterval } from '../../../review/orders/interval.js';
import { keepsTheLaws } from './laws.js';
import { duration, durations } from './times.js';

const every = (text: string): BackupInterval => ({ kind: 'every', interval: duration(text) });
const CONTINUOUS: BackupInterval = { kind: 'continuous' };

keepsTheLaws(
    backupInterval,
    fc.oneof(
        fc.constant(CONTINUOUS),
        durations.map(each => ({ kind: 'every' as const, interval: each })),
    ),
);

test('a continuous backup has the shortest interval', () => {
    expect(backupInterval.compare(every('1 min'), CONTINUOUS).order).toBe('less');
    expect(backupInterval.compare(CONTINUOUS, every('1 min')).order).toBe('greater');
    expect(backupInterval.compare(CONTINUOUS, CONTINUOUS).order).toBe('equal');
    expect(backupInterval.compare(every('24 hours'), every('1 day')).order).toBe('equal');
    expect(backupInterval.compare(every('1 hour'), every('4 hours'))).toEqual({
        order: 'greater',
        magnitude: { text: '3 hours longer', share: 3 },
    });
    expect(backupInterval.format(every('4 hours'))).toBe('every 4 hours');
});
