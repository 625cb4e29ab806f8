import type { Agreement } from '../../agreement/model.js';
import { promisesFor } from '../../agreement/promises.js';
import { ALL_TICKETS } from '../../agreement/ticket-scope.js';
import { SECONDS } from '../../values/calendar-lengths.js';
import { compareDecimals, decimal } from '../../values/decimal.js';
import { elapsedSeconds, type Duration } from '../../values/duration.js';
import { formatDuration, formatWithin } from '../../values/formatting.js';
import { EXAMPLE_P1, EXAMPLE_P2, exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { limitOf } from '../targets/tier-targets.js';

const tier = (respond: string): string =>
    `tier standard "Standard" {\n  target P1 respond ${respond}, resolve 3 days\n  target P2 respond 2 days, resolve 5 days\n}`;

export const implausibleTargetSize: Rule = {
    code: 'B14',
    slug: 'implausible-target-size',
    severity: 'info',
    profile: 'practice',
    summary: 'A target is far longer than targets of its kind are: a slip of the unit is likely.',
    explanation:
        'Minutes written as hours, or hours as days, change what a client gets without looking wrong. The rule points at a response to the most urgent priority of a day or more, and at a recovery time of 90 days or more. Where the value is meant, leave it.',
    example: {
        fails: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier('1 day')),
        passes: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier('1 hour')),
    },
    fixable: false,
    check: { reads: 'agreement', run: checkSizes },
};

const LONGEST_RECOVERY_DAYS = 90;

function* checkSizes(agreement: Agreement): Generator<Problem> {
    // A single priority is not more urgent than another, so a long time may be meant.
    const top = agreement.priorities.length > 1 ? agreement.priorities[0] : undefined;
    for (const tier of agreement.tiers) {
        const [response] = top ? promisesFor(tier, { ...ALL_TICKETS, priority: top }, 'respond') : [];
        const limit = response && limitOf(response);
        if (!limit || response.promise.provenance.origin === 'inherited' || secondsOf(limit) < SECONDS.day) continue;
        yield {
            message: `Tier \`${tier.name.value}\` responds to ${top?.name.value ?? ''}, the most urgent priority, only ${formatWithin(limit)}.`,
            help: 'Check the unit; most agreements promise minutes or hours here.',
            span: response.promise.provenance.span,
        };
    }
    for (const block of [...agreement.backups, ...agreement.recoveries]) {
        const objective = block.recoveryTime;
        if (objective?.value.kind !== 'within') continue;
        if (secondsOf(objective.value.duration) < LONGEST_RECOVERY_DAYS * SECONDS.day) continue;
        yield {
            message: `The systems of \`${block.name.value}\` may be gone for ${formatDuration(objective.value.duration)} before the promise is broken.`,
            help: 'Check the unit of the recovery time; most agreements promise hours or days.',
            span: objective.provenance.span,
        };
    }
}

/** A business day counts as a day, and eight business hours as one. */
function secondsOf(duration: Duration): number {
    const { longest } = elapsedSeconds(duration);
    const eightHoursOrMore = compareDecimals(duration.amount, decimal(8)) >= 0;
    return duration.clock === 'business' && duration.unit === 'hour' && eightHoursOrMore ? 3 * longest : longest;
}
