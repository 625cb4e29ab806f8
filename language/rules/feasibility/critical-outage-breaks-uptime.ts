import type { Agreement } from '../../agreement/model.js';
import { downtimeBudget, wordMinutes } from '../../values/downtime.js';
import { wordDuration } from '../../values/words.js';
import { exampleAvailability } from '../availability/example-availability.js';
import { elapsedMinutes, limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';

export const criticalOutageBreaksUptime: Rule = {
    code: 'S02',
    slug: 'critical-outage-breaks-uptime',
    severity: 'info',
    profile: 'core',
    summary:
        'One outage of the highest priority that lasts as long as its resolution target exceeds the downtime budget of the uptime target.',
    explanation:
        'An uptime of 99.9 % leaves some 43 minutes a month; a critical outage may last hours and still meet its resolution target. The provider should know that one such outage means a credit, and the client that the two promises are of different strength.',
    example: {
        fails: `${exampleAvailability()}priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\ntier gold "Gold" {\n  covers servers\n  target P1 respond 15 min, resolve 4 hours\n}\n`,
        passes: `${exampleAvailability()}priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\ntier gold "Gold" {\n  covers servers\n  target P1 respond 15 min, resolve 30 min\n}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkOutage },
};

function* checkOutage(agreement: Agreement): Generator<Problem> {
    const [highest] = agreement.priorities;
    for (const { targets } of agreement.availabilities) {
        for (const { value, provenance } of targets) {
            if (!value.period || value.percentage.percent.exact.gte(100) || value.percentage.percent.exact.lte(0))
                continue;
            const budget = downtimeBudget(value.percentage, value.period).longest;
            const tiers = value.tiers.length > 0 ? value.tiers : agreement.tiers;
            const resolutions = tiers.flatMap(tier =>
                tier.targets.filter(target => target.metric === 'resolve' && target.priority === highest),
            );
            const [slow] = resolutions
                .flatMap(target => {
                    const limit = limitIn(target.promise);
                    const minutes = limit && elapsedMinutes(limit);
                    return limit && minutes !== undefined ? [{ target, limit, minutes }] : [];
                })
                .filter(({ minutes }) => budget.lt(minutes))
                .sort((a, b) => a.minutes - b.minutes);
            if (!slow || !highest) continue;
            yield {
                message: `One ${highest.name.value} outage that is resolved just in time (${wordDuration(slow.limit)}) uses more than the ${wordMinutes(budget)} of downtime that ${value.percentage.percent.written}% leaves in a ${value.period}.`,
                help: 'Keep it if that is understood; otherwise bring the two promises closer together.',
                span: provenance.span,
                related: [{ message: 'The resolution is promised here.', span: slow.target.promise.provenance.span }],
            };
        }
    }
}
