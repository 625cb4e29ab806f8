import type { Agreement, Tier } from '../../agreement/model.js';
import type { PeriodUnit } from '../../values/period.js';
import { openMinutes, serviceHours } from '../../agreement/service-minutes.js';
import type { Problem, Rule } from '../rule.js';
import { downtimeBudget, wordMinutes } from '../../values/downtime.js';
import { exampleAvailability } from './example-availability.js';

export const longPeriodHidesOutages: Rule = {
    code: 'F18',
    slug: 'long-period-hides-outages',
    severity: 'info',
    profile: 'practice',
    summary: 'A measurement period of a quarter or longer lets a single long outage stay within the target.',
    explanation:
        'The longer the period, the longer an outage can last without a breach: 99.9 % of a year is almost nine hours at a stretch, in the middle of a working day.',
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
            // A target for a shorter period beside it leaves no room for a long outage.
            if (
                availability.targets.some(
                    each => isShorter(each.value.period) && isForAll(each.value.tiers, value.tiers),
                )
            )
                continue;
            const { percent } = value.percentage;
            if (percent.exact.gte(100) || percent.exact.lte(0)) continue;
            const longest = wordMinutes(
                downtimeBudget(value.percentage, value.period, hours && openMinutes(hours, value.period)).longest,
            );
            yield {
                message: `Measured per ${value.period}, a target of ${percent.written}% is met even after one outage of ${longest}.`,
                help: 'Measure per calendar month if that is longer than the client can bear.',
                span: provenance.span,
            };
        }
    }
}

function isShorter(period: PeriodUnit | undefined): boolean {
    return period === 'day' || period === 'week' || period === 'month';
}

function isForAll(tiers: readonly Tier[], others: readonly Tier[]): boolean {
    return tiers.length === 0 || (others.length > 0 && others.every(tier => tiers.includes(tier)));
}
