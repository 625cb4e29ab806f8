import type Big from 'big.js';
import type { Agreement, Calendar, Priority, Tier } from '../../agreement/model.js';
import { serviceHours } from '../../agreement/service-minutes.js';
import { formatDowntime } from '../../values/downtime.js';
import { formatDuration, formatPercentage } from '../../values/formatting.js';
import { exampleAvailability } from '../availability/example-availability.js';
import { outageLimit, type OutageLimit } from '../outage.js';
import type { Problem, Rule } from '../rule.js';
import { tiersCovering } from '../subjects.js';
import { downtimeOf, longestDowntime } from './longest-downtime.js';

export const criticalOutageBreaksUptime: Rule = {
    code: 'S02',
    slug: 'critical-outage-breaks-uptime',
    severity: 'info',
    profile: 'core',
    summary:
        'One outage of the highest priority that lasts as long as its target allows exceeds the downtime budget of the uptime target.',
    explanation:
        'An uptime of 99.9 % leaves some 43 minutes a month; a critical outage may last hours and still be restored or resolved in time. The provider should know that one such outage means a credit, and the client that the two promises are of different strength. Where the uptime is promised in some `hours` only, the time of an outage outside of them does not count.',
    example: {
        fails: `${exampleAvailability()}priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\ntier gold "Gold" {\n  covers servers\n  target P1 respond 15 min, resolve 4 hours\n}\n`,
        passes: `${exampleAvailability()}priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\ntier gold "Gold" {\n  covers servers\n  target P1 respond 15 min, resolve 30 min\n}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkOutage },
};

function* checkOutage(agreement: Agreement): Generator<Problem> {
    const [highest] = agreement.priorities;
    if (!highest) return;
    for (const availability of agreement.availabilities) {
        const { subjects, targets } = availability;
        const hours = serviceHours(availability, agreement);
        for (const { value, provenance } of targets) {
            const budget = longestDowntime(value, hours);
            if (!budget || !value.period) continue;
            const tiers = value.tiers.length > 0 ? value.tiers : tiersCovering(subjects, agreement);
            const slow = quickestOver(budget, tiers, highest, hours);
            if (!slow) continue;
            yield {
                message: `One ${highest.name.value} outage that tier \`${slow.tier.name.value}\` ends just in time (${formatDuration(slow.limit)}) can use more than the ${formatDowntime(budget)} of downtime that ${formatPercentage(value.percentage)} leaves in a ${value.period}.`,
                help: 'Keep it if that is understood; otherwise bring the two promises closer together.',
                span: provenance.span,
                related: [{ message: 'The outage may last this long.', span: slow.target.promise.provenance.span }],
            };
        }
    }
}

/** Of the tiers in which an outage may last longer than a budget, the one that ends it soonest. */
function quickestOver(
    budget: Big,
    tiers: readonly Tier[],
    priority: Priority,
    hours: Calendar | undefined,
): OutageLimit | undefined {
    const minutes = ({ limit }: OutageLimit): number => downtimeOf(limit, hours) ?? 0;
    const [quickest] = tiers
        .map(tier => outageLimit(tier, priority))
        .filter(outage => outage !== undefined)
        .filter(outage => budget.lt(minutes(outage)))
        .sort((a, b) => minutes(a) - minutes(b));
    return quickest;
}
