import type { Agreement, DowntimeExclusion } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { wordDuration } from '../../values/words.js';
import { exampleAvailability } from './example-availability.js';

export const unboundedMaintenanceExclusion: Rule = {
    code: 'F07',
    slug: 'unbounded-maintenance-exclusion',
    severity: 'warning',
    profile: 'practice',
    summary:
        'Scheduled or emergency maintenance is excluded from downtime without a cap or without a notice requirement.',
    explanation:
        'Maintenance that may last as long as it likes, or come without notice, empties an uptime promise: any outage can be called maintenance. A cap per month and a notice keep the promise worth its number.',
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
            const absent = absentBounds(value);
            if (absent.length === 0 || value.cause.kind !== 'known') continue;
            const bounded = boundedText(value.cause.cause, value);
            yield {
                message: `The exclusion of \`${value.cause.cause}\` has no ${absent.join(' and no ')}, so any outage could be called maintenance.`,
                help: `Write \`${bounded}\`.`,
                span: provenance.span,
                fixes: [{ title: `Change to \`${bounded}\``, edits: [{ span: provenance.span, newText: bounded }] }],
            };
        }
    }
}

/** The bounds that an exclusion of maintenance lacks. What is an emergency comes without notice. */
function absentBounds({ cause, limit, notice }: DowntimeExclusion): string[] {
    if (cause.kind !== 'known') return [];
    if (cause.cause === 'scheduled-maintenance') return [...(limit ? [] : ['limit']), ...(notice ? [] : ['notice'])];
    return cause.cause === 'emergency-maintenance' && !limit ? ['limit'] : [];
}

function boundedText(cause: string, { limit, notice }: DowntimeExclusion): string {
    const cap = limit ? `${wordDuration(limit.duration)} per ${limit.period}` : '4 hours per month';
    const ahead = notice
        ? ` with ${wordDuration(notice)} notice`
        : cause === 'scheduled-maintenance'
          ? ' with 5 days notice'
          : '';
    return `${cause} up to ${cap}${ahead}`;
}
