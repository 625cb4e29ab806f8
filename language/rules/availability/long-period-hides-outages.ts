import type Big from 'big.js';
import type { Agreement, Availability, Tier, UptimeTarget } from '../../agreement/model.js';
import { serviceHours } from '../../agreement/service-minutes.js';
import { formatDowntime } from '../../values/downtime.js';
import { elapsedSeconds } from '../../values/duration.js';
import type { PeriodUnit } from '../../values/period.js';
import { formatPercentage } from '../../values/formatting.js';
import { longestDowntime } from '../feasibility/longest-downtime.js';
import { outageLimit } from '../outage.js';
import type { Problem, Rule } from '../rule.js';
import { tiersCovering } from '../subjects.js';
import { exampleAvailability } from './example-availability.js';

export const longPeriodHidesOutages: Rule = {
    code: 'F18',
    slug: 'long-period-hides-outages',
    severity: 'info',
    profile: 'practice',
    summary: 'A measurement period of a quarter or longer lets a single long outage stay within the target.',
    explanation:
        'The longer the period, the longer an outage can last without a breach: 99.9 % of a year is almost nine hours at a stretch, in the middle of a working day. The rule is silent where an outage cannot last an hour, and where another promise breaks sooner: an uptime for a month beside it, or the time in which the most urgent tickets are resolved.',
    example: {
        fails: exampleAvailability({ target: 'target 99.9% per year' }),
        passes: exampleAvailability(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkPeriods },
};

function* checkPeriods(agreement: Agreement): Generator<Problem> {
    for (const availability of agreement.availabilities) {
        const hours = serviceHours(availability, agreement);
        for (const { value, provenance } of availability.targets) {
            if (value.period !== 'quarter' && value.period !== 'year') continue;
            const longest = longestDowntime(value, hours);
            if (longest === undefined || longest.lt(LONG_OUTAGE_IN_MINUTES)) continue;
            if (endsSooner(longest, value, availability, agreement)) continue;
            yield {
                message: `Measured per ${value.period}, a target of ${formatPercentage(value.percentage)} is met even after one outage of ${formatDowntime(longest)}.`,
                help: 'Measure per calendar month if that is longer than the client can bear.',
                span: provenance.span,
            };
        }
    }
}

const LONG_OUTAGE_IN_MINUTES = 60;

/** Whether another promise breaks before an outage has lasted so long: an uptime for a shorter period, or the end of the most urgent outages. */
function endsSooner(longest: Big, target: UptimeTarget, availability: Availability, agreement: Agreement): boolean {
    if (availability.targets.some(({ value }) => isShorter(value.period) && isForAll(value.tiers, target.tiers)))
        return true;
    const [highest] = agreement.priorities;
    const tiers = target.tiers.length > 0 ? target.tiers : tiersCovering(availability.subjects, agreement);
    return (
        highest !== undefined &&
        tiers.length > 0 &&
        tiers.every(tier => {
            const limit = outageLimit(tier, highest)?.limit;
            return limit?.clock === 'elapsed' && longest.gt(elapsedSeconds(limit).longest / 60);
        })
    );
}

function isShorter(period: PeriodUnit | undefined): boolean {
    return period === 'day' || period === 'week' || period === 'month';
}

function isForAll(tiers: readonly Tier[], others: readonly Tier[]): boolean {
    return tiers.length === 0 || (others.length > 0 && others.every(tier => tiers.includes(tier)));
}
