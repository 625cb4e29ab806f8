import type { Agreement, DowntimeExclusion, ExcludedCause } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { wordDuration, wordList } from '../../values/words.js';
import { exampleAvailability } from './example-availability.js';

export const unboundedMaintenanceExclusion: Rule = {
    code: 'F07',
    slug: 'unbounded-maintenance-exclusion',
    severity: 'warning',
    profile: 'practice',
    summary:
        'Scheduled or emergency maintenance is excluded from downtime without a cap, or scheduled maintenance without notice.',
    explanation:
        'Maintenance that may last as long as it likes, or come without notice, empties an uptime promise: any outage can be called maintenance. A cap per month and a notice keep the promise worth its number. Emergency maintenance needs the cap only: an emergency cannot be announced.',
    example: {
        fails: exampleAvailability({ exclude: 'exclude scheduled-maintenance' }),
        passes: exampleAvailability(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkMaintenance },
};

function* checkMaintenance(agreement: Agreement): Generator<Problem> {
    for (const { exclusions } of agreement.availabilities) {
        for (const { value, provenance } of exclusions) {
            const { cause, limit, notice } = value;
            if (cause.kind !== 'known' || !isMaintenance(cause.cause)) continue;
            const needsNotice = cause.cause === 'scheduled-maintenance' && !notice;
            if (limit && !needsNotice) continue;
            const lacks = [
                ...(limit ? [] : ['may last as long as the provider likes']),
                ...(needsNotice ? ['may begin without notice'] : []),
            ];
            const bounded = boundedText(cause.cause, value);
            yield {
                message: `The excluded \`${cause.cause}\` ${wordList(lacks)}, so an outage can be called maintenance and does not count.`,
                help: `Write \`${bounded}\`.`,
                span: provenance.span,
                fixes: [{ title: `Change to \`${bounded}\``, edits: [{ span: provenance.span, newText: bounded }] }],
            };
        }
    }
}

function isMaintenance(cause: ExcludedCause): boolean {
    return cause === 'scheduled-maintenance' || cause === 'emergency-maintenance';
}

/** The exclusion with usual bounds for those that it lacks. What is an emergency comes without notice. */
function boundedText(cause: ExcludedCause, { limit, notice }: DowntimeExclusion): string {
    const cap = limit ? `${wordDuration(limit.duration)} per ${limit.period}` : '4 hours per month';
    const usual = cause === 'scheduled-maintenance' ? ' with 5 days notice' : '';
    return `${cause} up to ${cap}${notice ? ` with ${wordDuration(notice)} notice` : usual}`;
}
