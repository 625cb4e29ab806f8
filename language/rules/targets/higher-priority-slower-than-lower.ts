import type { Agreement, Priority, Target, Tier } from '../../agreement/model.js';
import { promisesFor } from '../../agreement/promises.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import { formatDuration, formatMinutes } from '../../values/formatting.js';
import { EXAMPLE_P1, EXAMPLE_P2 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { isSlower, longestOf } from './clocks.js';
import { PHASES } from './phases.js';
import { isWritten, limitOf, runOnOneClock } from './tier-targets.js';

const tier = (respond: string): string =>
    `${EXAMPLE_P1}\n\n${EXAMPLE_P2}\n\ntier standard "Standard" {\n  target P1 respond ${respond}, resolve 8 hours\n  target P2 respond 1 hour, resolve 8 hours\n}\n`;

export const higherPrioritySlowerThanLower: Rule = {
    code: 'D04',
    slug: 'higher-priority-slower-than-lower',
    severity: 'warning',
    profile: 'core',
    summary: 'A more urgent priority has a slower target than a less urgent one.',
    explanation:
        'Priorities are declared from the most to the least urgent. A more urgent ticket that may wait longer than a less urgent one is a slip, or an invitation to report everything as less urgent. Times on different clocks are compared by their worst case: 4 business hours can last from Friday afternoon to Monday, 8 hours cannot. Equal times are fine.',
    example: { fails: tier('2 hours'), passes: tier('15 min') },
    fixable: false,
    check: { reads: 'declarations', run: checkPriorities },
};

function* checkPriorities(agreement: Agreement): Generator<Problem> {
    for (const tier of agreement.tiers) {
        for (const urgent of tier.targets) yield* checkTarget(tier, urgent, agreement.priorities);
    }
}

/** Compares a target with the nearest one of a less urgent priority that is faster, for the same tickets otherwise. */
function* checkTarget(tier: Tier, urgent: Target, priorities: readonly Priority[]): Generator<Problem> {
    const { metric, scope } = urgent;
    if (!scope.priority || !limitOf(urgent)) return;
    const faster = priorities
        .slice(priorities.indexOf(scope.priority) + 1)
        .flatMap(priority => promisesFor(tier, { ...scope, priority }, metric))
        .find(each => each.scope.priority && isSlower(urgent, each));
    if (!faster || !isWritten(urgent, faster)) return;
    yield {
        message: `Tier \`${tier.name.value}\` promises to ${PHASES[metric]} ${formatScope(scope)} within ${formatLimit(urgent, faster)}, slower than ${formatScope(faster.scope)} within ${formatLimit(faster, urgent)}, although ${scope.priority.name.value} is more urgent.`,
        help: `Make the time of ${formatScope(scope)} shorter, or that of ${formatScope(faster.scope)} longer.`,
        span: urgent.promise.provenance.span,
        related: [
            { message: `${formatScope(faster.scope)} is promised faster here.`, span: faster.promise.provenance.span },
        ],
    };
}

/** The written time, with its worst case where the clocks differ. */
function formatLimit(target: Target, other: Target): string {
    const limit = limitOf(target);
    const longest = longestOf(target);
    if (!limit) return '';
    const worstCase =
        limit.clock === 'business' && !runOnOneClock(target, other) && longest !== undefined
            ? ` (up to ${formatMinutes(longest)} over a weekend or holiday)`
            : '';
    return formatDuration(limit) + worstCase;
}
