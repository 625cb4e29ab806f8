import type { Agreement, TicketScope } from '../../agreement/model.js';
import { wordScope } from '../../agreement/ticket-scope.js';
import { EXAMPLE_P1, EXAMPLE_P2, exampleAgreement } from '../example.js';
import { insertText } from '../insertion.js';
import type { Problem, Rule } from '../rule.js';
import { isOfScope, limitOf, tierTargets } from './tier-targets.js';

const tier = (update: string): string =>
    `tier standard "Standard" {\n  target P1 respond 15 min,${update} resolve 4 hours\n  target P2 respond 1 hour, resolve 8 hours\n}`;

export const updateCadenceMissing: Rule = {
    code: 'D15',
    slug: 'update-cadence-missing',
    severity: 'warning',
    profile: 'practice',
    summary: 'A tier does not say how often the client hears about a ticket of one of the two most urgent priorities.',
    explanation:
        'Between the response and the resolution of an outage the client needs to know how it stands, or calls every ten minutes to ask. `update every 30 min` settles it. The least urgent priority needs none.',
    example: {
        fails: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier('')),
        passes: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier(' update every 30 min,')),
    },
    fixable: true,
    check: { reads: 'agreement', run: checkUpdates },
};

const URGENT_PRIORITIES = 2;

function* checkUpdates(agreement: Agreement): Generator<Problem> {
    const urgent = agreement.priorities.slice(0, Math.min(URGENT_PRIORITIES, agreement.priorities.length - 1));
    const isUrgent = ({ priority }: TicketScope): boolean => priority !== undefined && urgent.includes(priority);
    const reported = new Set<string>();
    for (const { tier, scope, targets } of tierTargets(agreement)) {
        const [first] = targets.values();
        const limit = first && limitOf(first);
        if (!first || !limit || !isUrgent(scope) || targets.has('update')) continue;
        if (!isOfScope(scope, ...targets.values())) continue;
        // What a tier lacks for a priority, it lacks in each of its cases.
        const about = `${tier.name.value} ${scope.priority?.name.value ?? ''}`;
        if (reported.has(about)) continue;
        reported.add(about);
        const { span } = first.provenance;
        const cadence = `update every 1 ${limit.clock === 'business' ? 'business hour' : 'hour'}`;
        yield {
            message: `Tier \`${tier.name.value}\` does not say how often the client is updated on tickets of ${wordScope(scope)}, which are among the most urgent ones.`,
            help: `Add how often, such as \`${cadence}\`.`,
            span,
            fixes: [{ title: `Add \`${cadence}\``, edits: [insertText(span.uri, span.end, `, ${cadence}`)] }],
        };
    }
}
