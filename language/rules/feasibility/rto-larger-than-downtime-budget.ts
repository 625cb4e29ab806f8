import type Big from 'big.js';
import type { Agreement, Availability, Calendar, Recovery, UptimeTarget } from '../../agreement/model.js';
import type { Fact, SourceSpan } from '../../agreement/provenance.js';
import { serviceHours } from '../../agreement/service-minutes.js';
import type { Duration } from '../../values/duration.js';
import type { PeriodUnit } from '../../values/period.js';
import { formatDowntime } from '../../values/downtime.js';
import { formatDuration, formatPercentage } from '../../values/formatting.js';
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
        const hours = serviceHours(availability, agreement);
        const [first, ...others] = agreement.recoveries
            .filter(recovery => overlap(recovery.subjects, availability.subjects))
            .flatMap(recovery => excessOf(recovery, availability, hours) ?? []);
        // One finding for each availability, however many recoveries take longer: it is the allowed downtime that is
        // too short.
        if (!first) continue;
        const { rto, budget, target, period } = first;
        yield {
            message: `A recovery that takes ${formatDuration(rto)} can use more than the ${formatDowntime(budget)} of downtime that ${formatPercentage(target.value.percentage)} leaves in a ${period}.`,
            help: 'Keep it if that is understood; otherwise exclude disasters from downtime, or recover faster.',
            span: first.span,
            related: [
                { message: 'The uptime is promised here.', span: target.provenance.span },
                ...others.map(({ span }) => ({ message: 'This recovery can take too long as well.', span })),
            ],
        };
    }
}

/** A recovery time with the downtime of a period that is shorter. */
interface Excess {
    readonly rto: Duration;
    readonly budget: Big;
    readonly target: Fact<UptimeTarget>;
    readonly period: PeriodUnit;
    readonly span: SourceSpan;
}

function excessOf(
    { recoveryTime }: Recovery,
    { targets }: Availability,
    hours: Calendar | undefined,
): Excess | undefined {
    const rto = limitIn(recoveryTime);
    const minutes = rto && downtimeOf(rto, hours);
    if (!recoveryTime || !rto || minutes === undefined) return undefined;
    const target = targets.find(({ value }) => longestDowntime(value, hours)?.lt(minutes));
    const budget = target && longestDowntime(target.value, hours);
    const period = target?.value.period;
    return budget && period ? { rto, budget, target, period, span: recoveryTime.provenance.span } : undefined;
}
