import type { Agreement, Target } from '../../agreement/model.js';
import { wordTimeTarget } from '../../values/words.js';
import { EXAMPLE_P1, EXAMPLE_P2 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { isWritten, tierTargets } from './tier-targets.js';

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
    const ranks = new Map(agreement.priorities.map((priority, index) => [priority, index]));
    const rows = [...tierTargets(agreement)];
    for (const [index, row] of rows.entries()) {
        const previous = rows[index - 1];
        if (previous?.tier !== row.tier) continue;
        if ((ranks.get(row.priority) ?? 0) - (ranks.get(previous.priority) ?? 0) !== 1) continue;
        const targets = [...row.targets.values()];
        const [first] = targets;
        if (!first || wordRow(targets) !== wordRow([...previous.targets.values()])) continue;
        if (!isWritten(...targets, ...previous.targets.values())) continue;
        yield {
            message: `Tier \`${row.tier.name.value}\` promises the same for ${previous.priority.name.value} and ${row.priority.name.value}, so their difference has no effect on how a ticket is handled.`,
            help: 'Leave it if it is meant, or give the more urgent one shorter times.',
            span: first.provenance.span,
        };
    }
}

function wordRow(targets: readonly Target[]): string {
    return targets
        .map(({ metric, promise, calendar }) => `${metric} ${wordTimeTarget(promise.value)} ${calendar?.name.value}`)
        .join(', ');
}
