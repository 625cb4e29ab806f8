import type { Agreement } from '../../agreement/model.js';
import { serviceHours } from '../../agreement/service-minutes.js';
import { wordMinutes } from '../../values/downtime.js';
import { wordDuration, wordPercentage } from '../../values/words.js';
import { exampleAvailability } from '../availability/example-availability.js';
import { limitIn } from '../limits.js';
import { overlap } from '../subjects.js';
import type { Problem, Rule } from '../rule.js';
import { downtimeOf, longestDowntime } from './longest-downtime.js';

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
    for (const availability of agreement.availabilities) {
        const { subjects, targets } = availability;
        const hours = serviceHours(availability, agreement);
        for (const { recoveryTime } of agreement.recoveries.filter(recovery => overlap(recovery.subjects, subjects))) {
            const rto = limitIn(recoveryTime);
            const minutes = rto && downtimeOf(rto, hours);
            const broken = targets.find(
                ({ value }) => minutes !== undefined && longestDowntime(value, hours)?.lt(minutes),
            );
            const budget = broken && longestDowntime(broken.value, hours);
            if (!recoveryTime || !rto || !broken?.value.period || !budget) continue;
            const { percentage, period } = broken.value;
            yield {
                message: `A recovery that takes ${wordDuration(rto)} can use more than the ${wordMinutes(budget)} of downtime that ${wordPercentage(percentage)} leaves in a ${period}.`,
                help: 'Keep it if that is understood; otherwise exclude disasters from downtime, or recover faster.',
                span: recoveryTime.provenance.span,
                related: [{ message: 'The uptime is promised here.', span: broken.provenance.span }],
            };
        }
    }
}
