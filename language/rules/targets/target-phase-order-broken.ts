import { type Agreement, type Metric, type Target } from '../../agreement/model.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import { compareDurations } from '../../values/duration.js';
import { formatWithin } from '../../values/formatting.js';
import { EXAMPLE_P1 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { PHASE_ORDER, PHASES } from './phases.js';
import { isOfScope, limitOf, runOnOneClock, tierTargets } from './tier-targets.js';

const tier = (workaround: string): string =>
    `${EXAMPLE_P1}\n\ntier standard "Standard" {\n  target P1 respond 1 hour, workaround ${workaround}, resolve 8 hours\n}\n`;

export const targetPhaseOrderBroken: Rule = {
    code: 'D03',
    slug: 'target-phase-order-broken',
    severity: 'error',
    profile: 'core',
    summary: 'A later phase of a ticket has a shorter target than an earlier one on the same clock.',
    explanation:
        'A ticket is acknowledged, answered, worked on, planned, worked around, restored, resolved and analysed, in this order. All times count from the same start, so a later phase with a shorter time could never be kept, or the earlier time means nothing.',
    example: { fails: tier('12 hours'), passes: tier('4 hours') },
    fixable: false,
    check: { reads: 'declarations', run: checkPhases },
};

function* checkPhases(agreement: Agreement): Generator<Problem> {
    for (const { tier, scope, targets } of tierTargets(agreement)) {
        const stated = PHASE_ORDER.flatMap(metric => targets.get(metric) ?? []);
        for (const [index, later] of stated.entries()) {
            const earlier = stated
                .slice(0, index)
                .reverse()
                .find(each => isLonger(each, later));
            const [limit, laterLimit] = [earlier && limitOf(earlier), limitOf(later)];
            if (!earlier || !limit || !laterLimit || !isOfScope(scope, earlier, later)) continue;
            yield {
                message: `Tier \`${tier.name.value}\` promises to ${PHASES[later.metric]} ${formatScope(scope)} ${formatWithin(laterLimit)}, but to ${PHASES[earlier.metric]} it only ${formatWithin(limit)}: the later step would be due first.`,
                help: `Make the time of \`${later.metric}\` at least as long as that of \`${earlier.metric}\`.`,
                span: later.promise.provenance.span,
                related: [{ message: 'The earlier step is promised here.', span: earlier.promise.provenance.span }],
            };
        }
    }
}

/** Response and resolution are compared by D01. */
const SAID_ELSEWHERE: ReadonlySet<Metric> = new Set(['respond', 'resolve']);

function isLonger(earlier: Target, later: Target): boolean {
    if (SAID_ELSEWHERE.has(earlier.metric) && SAID_ELSEWHERE.has(later.metric)) return false;
    const [limit, laterLimit] = [limitOf(earlier), limitOf(later)];
    if (!limit || !laterLimit || !runOnOneClock(earlier, later)) return false;
    return (compareDurations(limit, laterLimit) ?? 0) > 0;
}
