import type { Agreement } from '../../agreement/model.js';
import { SECONDS } from '../../values/calendar-lengths.js';
import { elapsedSeconds } from '../../values/duration.js';
import { formatDuration } from '../../values/formatting.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const backupsLessThanWeekly: Rule = {
    code: 'I18',
    slug: 'backups-less-than-weekly',
    severity: 'warning',
    profile: 'practice',
    summary: 'Backups are taken less than weekly.',
    explanation:
        'Weeks of work are lost with such a backup. At least once a week is the floor of good practice (CIS Controls 11.2).',
    example: {
        fails: exampleBackup({ interval: 'every 2 weeks', keep: 'keep 12 monthly', rpo: 'rpo 2 weeks' }),
        passes: exampleBackup(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkInterval },
};

function* checkInterval(agreement: Agreement): Generator<Problem> {
    for (const { name, label, interval } of agreement.backups) {
        if (interval?.value.kind !== 'every' || interval.value.interval.clock !== 'elapsed') continue;
        if (elapsedSeconds(interval.value.interval).shortest <= SECONDS.week) continue;
        yield {
            message: `"${label?.value ?? name.value}" is backed up only every ${formatDuration(interval.value.interval)}, so that much work can be lost.`,
            help: 'Back up at least `every 1 week`.',
            span: interval.provenance.span,
        };
    }
}
