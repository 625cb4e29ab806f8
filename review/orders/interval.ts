import type { BackupInterval } from '../../language/agreement/model.js';
import { formatDuration } from '../../language/values/formatting.js';
import { duration } from './duration.js';
import { EQUAL, type Compared, type Domain } from './order.js';

/** How long apart backups are; `continuous` is shorter than every interval. */
export const backupInterval: Domain<BackupInterval> = {
    name: 'interval',
    compare: compareTwo,
    format: value => (value.kind === 'continuous' ? 'continuous' : `every ${formatDuration(value.interval)}`),
    canonical: value => (value.kind === 'continuous' ? 'continuous' : duration.canonical(value.interval)),
    isOrdered: true,
    actions: { greater: 'lengthened', less: 'shortened' },
};

function compareTwo(before: BackupInterval, after: BackupInterval): Compared {
    if (before.kind === 'every' && after.kind === 'every') return duration.compare(before.interval, after.interval);
    if (before.kind === after.kind) return EQUAL;
    return { order: after.kind === 'continuous' ? 'less' : 'greater' };
}
