import type { Agreement } from '../../agreement/model.js';
import { compareDurations } from '../../values/duration.js';
import { wordDuration } from '../../values/words.js';
import { limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const rpoSmallerThanBackupInterval: Rule = {
    code: 'I01',
    slug: 'rpo-smaller-than-backup-interval',
    severity: 'error',
    profile: 'core',
    summary: 'The recovery point objective is smaller than the interval of the backup behind it.',
    explanation:
        'Data that was never copied cannot be restored. With a backup once a day, up to a day of work is lost, whatever the objective says: the promise is broken by the first incident.',
    example: {
        fails: exampleBackup({ interval: 'every 1 day' }),
        passes: exampleBackup(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkInterval },
};

function* checkInterval(agreement: Agreement): Generator<Problem> {
    for (const { name, label, interval, recoveryPoint } of agreement.backups) {
        const rpo = limitIn(recoveryPoint);
        if (!rpo || !recoveryPoint || interval?.value.kind !== 'every') continue;
        if ((compareDurations(interval.value.interval, rpo) ?? 0) <= 0) continue;
        const newText = `every ${wordDuration(rpo)}`;
        yield {
            message: `"${label?.value ?? name.value}" promises to lose at most ${wordDuration(rpo)} of data but is backed up only every ${wordDuration(interval.value.interval)}: more than that can be lost.`,
            help: `Back up \`${newText}\`, or promise a longer recovery point.`,
            span: recoveryPoint.provenance.span,
            related: [{ message: 'The interval is stated here.', span: interval.provenance.span }],
            fixes: [{ title: `Back up ${newText}`, edits: [{ span: interval.provenance.span, newText }] }],
        };
    }
}
