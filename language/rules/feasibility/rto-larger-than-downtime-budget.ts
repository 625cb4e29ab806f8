import type { Agreement } from '../../agreement/model.js';
import { downtimeBudget, wordMinutes } from '../../values/downtime.js';
import { wordDuration } from '../../values/words.js';
import { exampleAvailability } from '../availability/example-availability.js';
import { elapsedMinutes, limitIn } from '../limits.js';
import { overlap } from '../subjects.js';
import type { Problem, Rule } from '../rule.js';

export const rtoLargerThanDowntimeBudget: Rule = {
    code: 'S05',
    slug: 'rto-larger-than-downtime-budget',
    severity: 'info',
    profile: 'core',
    summary: 'The recovery time objective is larger than the downtime budget of the period.',
    explanation:
        'A recovery that takes as long as it may uses up more than the downtime of the whole period, so that one disaster means a breach of the uptime. That is usual, but both parties should know it.',
    example: {
        fails: `${exampleAvailability()}recovery disaster-recovery "Disaster recovery" {\n  protects servers\n  rto 4 hours\n}\n`,
        passes: `${exampleAvailability()}recovery disaster-recovery "Disaster recovery" {\n  protects servers\n  rto 30 min\n}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkRecovery },
};

function* checkRecovery(agreement: Agreement): Generator<Problem> {
    for (const { subjects, targets } of agreement.availabilities) {
        const budgets = targets.flatMap(({ value }) =>
            value.period && value.percentage.percent.exact.gt(0) && value.percentage.percent.exact.lt(100)
                ? [{ value, budget: downtimeBudget(value.percentage, value.period).longest }]
                : [],
        );
        for (const { recoveryTime } of agreement.recoveries.filter(recovery => overlap(recovery.subjects, subjects))) {
            const rto = limitIn(recoveryTime);
            const minutes = rto && elapsedMinutes(rto);
            const broken = budgets.find(({ budget }) => minutes !== undefined && budget.lt(minutes));
            if (!recoveryTime || !rto || !broken) continue;
            yield {
                message: `A recovery that takes ${wordDuration(rto)} uses more than the ${wordMinutes(broken.budget)} of downtime that ${broken.value.percentage.percent.written}% leaves in a ${broken.value.period ?? 'period'}.`,
                help: 'Keep it if that is understood; otherwise exclude disasters from downtime, or recover faster.',
                span: recoveryTime.provenance.span,
            };
        }
    }
}
