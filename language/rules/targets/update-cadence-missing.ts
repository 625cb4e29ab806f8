import type { Agreement, Priority, Target, Tier } from '../../agreement/model.js';
import { formatList } from '../../values/formatting.js';
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
    const firstRows = new Map<Tier, Map<Priority, Target>>();
    for (const { tier, scope, targets } of tierTargets(agreement)) {
        const [first] = targets.values();
        const { priority } = scope;
        if (!first || !limitOf(first) || !priority || !urgent.includes(priority) || targets.has('update')) continue;
        if (!isOfScope(scope, ...targets.values())) continue;
        const rows = firstRows.get(tier) ?? new Map<Priority, Target>();
        firstRows.set(tier, rows);
        // One row for each priority is enough: the other rows of the priority lack the same.
        if (!rows.has(priority)) rows.set(priority, first);
    }
    for (const [tier, rows] of firstRows) yield* problemOf(tier, rows);
}

/** One finding for each tier that does not promise updates, for all of its urgent priorities together. */
function* problemOf(tier: Tier, rows: ReadonlyMap<Priority, Target>): Generator<Problem> {
    const [first, ...others] = rows.values();
    if (!first) return;
    const names = [...rows.keys()].map(priority => priority.name.value);
    const edits = [first, ...others].map(row => {
        const { span } = row.provenance;
        return insertText(span.uri, span.end, `, ${cadenceOf(row)}`);
    });
    yield {
        message: `Tier \`${tier.name.value}\` does not say how often the client is updated on tickets of ${formatList(names)}, which are among the most urgent ones.`,
        help: `Add how often, such as \`${cadenceOf(first)}\`.`,
        span: first.provenance.span,
        related: others.map(({ provenance }) => ({
            message: 'Nothing is said of updates here either.',
            span: provenance.span,
        })),
        fixes: [{ title: `Add \`${cadenceOf(first)}\``, edits }],
    };
}

function cadenceOf(row: Target): string {
    return `update every 1 ${limitOf(row)?.clock === 'business' ? 'business hour' : 'hour'}`;
}
