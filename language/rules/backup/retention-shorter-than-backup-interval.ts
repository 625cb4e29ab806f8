import type { Agreement } from '../../agreement/model.js';
import { compareDurations, elapsedSeconds, type Duration } from '../../values/duration.js';
import { formatDuration } from '../../values/formatting.js';
import { isSurelyLonger } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const retentionShorterThanBackupInterval: Rule = {
    code: 'I02',
    slug: 'retention-shorter-than-backup-interval',
    severity: 'error',
    profile: 'core',
    summary: 'The retention period is shorter than the backup interval.',
    explanation:
        'A copy that is deleted before the next one is made leaves a time without any copy. A failure in that time loses everything. A month has 28 to 31 days: monthly backups that are kept for 30 days leave such a gap in every long month.',
    example: {
        fails: exampleBackup({ interval: 'every 1 week', keep: 'keep 3 days', rpo: 'rpo 1 week' }),
        passes: exampleBackup(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkRetention },
};

function* checkRetention(agreement: Agreement): Generator<Problem> {
    for (const { name, label, interval, retention } of agreement.backups) {
        // The steps of a ladder are compared with the interval one by one (I05).
        if (retention?.value.kind !== 'span' || interval?.value.kind !== 'every') continue;
        const every = interval.value.interval;
        const { span: kept } = retention.value;
        const always = isSurelyLonger(every, kept);
        if (!always && !isLongerInSomeMonths(every, kept)) continue;
        yield {
            message: `"${label?.value ?? name.value}" is backed up every ${formatDuration(every)} and each copy is kept for ${formatDuration(kept)}, so ${always ? '' : 'in some months '}the last copy is deleted before the next one is made: for a time there is none.`,
            help: `Keep copies for more than ${formatDuration(every)}, better for several times as long.`,
            span: retention.provenance.span,
            related: [{ message: 'The interval is stated here.', span: interval.provenance.span }],
        };
    }
}

/** Whether the months of the calendar decide which of two elapsed times is longer, as with a month and 30 days. */
function isLongerInSomeMonths(every: Duration, kept: Duration): boolean {
    if (every.clock !== 'elapsed' || kept.clock !== 'elapsed' || compareDurations(every, kept) !== undefined)
        return false;
    return elapsedSeconds(every).longest > elapsedSeconds(kept).shortest;
}
