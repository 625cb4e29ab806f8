import type { Agreement, Retention } from '../../agreement/model.js';
import { compareDurations, type Duration } from '../../values/duration.js';
import { wordDuration } from '../../values/words.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';
import { reachOf } from './frequency-length.js';

export const retentionShorterThanBackupInterval: Rule = {
    code: 'I02',
    slug: 'retention-shorter-than-backup-interval',
    severity: 'error',
    profile: 'core',
    summary: 'The retention period is shorter than the backup interval.',
    explanation:
        'A copy that is deleted before the next one is made leaves a time without any copy. A failure in that time loses everything.',
    example: {
        fails: exampleBackup({ interval: 'every 1 week', keep: 'keep 3 days', rpo: 'rpo 1 week' }),
        passes: exampleBackup(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkRetention },
};

function* checkRetention(agreement: Agreement): Generator<Problem> {
    for (const { name, label, interval, retention } of agreement.backups) {
        if (!retention || interval?.value.kind !== 'every') continue;
        const every = interval.value.interval;
        const isShort = reaches(retention.value).every(reach => (compareDurations(reach, every) ?? 0) < 0);
        if (!isShort) continue;
        yield {
            message: `"${label?.value ?? name.value}" is backed up every ${wordDuration(every)}, but copies are deleted before the next one is made: for a time there is none.`,
            help: `Keep copies for at least ${wordDuration(every)}.`,
            span: retention.provenance.span,
            related: [{ message: 'The interval is stated here.', span: interval.provenance.span }],
        };
    }
}

function reaches(retention: Retention): readonly Duration[] {
    return retention.kind === 'span'
        ? [retention.span]
        : retention.steps.map(step => reachOf(step.count, step.frequency));
}
