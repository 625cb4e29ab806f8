import type { Agreement, Priority, Target, Tier } from '../../agreement/model.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import { formatTimeTarget } from '../../values/formatting.js';
import { EXAMPLE_P1, EXAMPLE_P2 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { isWritten } from './tier-targets.js';

const tier = (second: string): string =>
    `${EXAMPLE_P1}\n\n${EXAMPLE_P2}\n\ntier standard "Standard" {\n  target P1 respond 1 hour, resolve 8 hours\n  target P2 respond ${second}, resolve 8 hours\n}\n`;

export const adjacentPrioritiesIdentical: Rule = {
    code: 'D05',
    slug: 'adjacent-priorities-identical',
    severity: 'info',
    profile: 'practice',
    summary: 'Two neighbouring priorities have the same targets in a tier.',
    explanation:
        'Two priorities with the same times differ only in their name. That can be meant, in a small tier for example. Otherwise one of them can go, and with it every discussion about which of the two a ticket has.',
    example: { fails: tier('1 hour'), passes: tier('4 hours') },
    fixable: false,
    check: { reads: 'declarations', run: checkPriorities },
};

function* checkPriorities(agreement: Agreement): Generator<Problem> {
    for (const tier of agreement.tiers) {
        for (const [index, priority] of agreement.priorities.entries()) {
            const previous = agreement.priorities[index - 1];
            const [targets, others] = [targetsOf(tier, priority), targetsOf(tier, previous)];
            const [first] = targets;
            if (!previous || !first || formatRow(targets) !== formatRow(others) || !isWritten(...targets, ...others))
                continue;
            yield {
                message: `Tier \`${tier.name.value}\` promises the same for ${previous.name.value} and ${priority.name.value}, so their difference has no effect on how a ticket is handled.`,
                help: 'Leave it if it is meant, or give the more urgent one shorter times.',
                span: first.provenance.span,
            };
        }
    }
}

function targetsOf(tier: Tier, priority: Priority | undefined): readonly Target[] {
    return tier.targets.filter(target => priority && target.scope.priority === priority);
}

/** What is promised, for which of the tickets of the priority. */
function formatRow(targets: readonly Target[]): string {
    return targets
        .map(({ scope, metric, promise, clock, start }) =>
            [
                formatScope({ ...scope, priority: undefined }),
                metric,
                formatTimeTarget(promise.value),
                clock.calendar?.name.value,
                start,
            ].join(' '),
        )
        .join(', ');
}
