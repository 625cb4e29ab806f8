import type { Agreement } from '../../agreement/model.js';
import type { SourceSpan } from '../../agreement/provenance.js';
import type { Fix } from '../../findings/finding.js';
import { formatDuration } from '../../values/formatting.js';
import { isSurelyLonger, limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const rpoSmallerThanBackupInterval: Rule = {
    code: 'I01',
    slug: 'rpo-smaller-than-backup-interval',
    severity: 'error',
    profile: 'core',
    summary: 'The recovery point objective is smaller than the interval of the backup behind it.',
    explanation:
        'Data that was never copied cannot be restored. With a backup once a day, up to a day of work is lost, whatever the objective says: the promise is broken by the first incident. Business hours between two backups are at least as long on the wall clock, so they are compared as well.',
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
        const every = interval.value.interval;
        if (!isSurelyLonger(every, rpo)) continue;
        const often = rpo.amount.exact.eq(0) ? 'continuous' : `every ${formatDuration(rpo)}`;
        yield {
            message: `"${label?.value ?? name.value}" promises to lose at most ${formatDuration(rpo)} of data but is backed up only every ${formatDuration(every)}: more than that can be lost.`,
            help: `Write \`${often}\`, or promise a longer recovery point.`,
            span: recoveryPoint.provenance.span,
            related: [{ message: 'The interval is stated here.', span: interval.provenance.span }],
            fixes: [
                replacement(`Back up \`${often}\``, interval.provenance.span, often),
                replacement(
                    `Promise a recovery point of ${formatDuration(every)}`,
                    recoveryPoint.provenance.span,
                    formatDuration(every),
                ),
            ],
        };
    }
}

function replacement(title: string, span: SourceSpan, newText: string): Fix {
    return { title, edits: [{ span, newText }] };
}
