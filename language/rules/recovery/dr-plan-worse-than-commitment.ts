import type { Agreement, Recovery } from '../../agreement/model.js';
import { formatDuration } from '../../values/formatting.js';
import { isSurelyLonger, limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { overlap } from '../subjects.js';
import { exampleRecovery } from './example-recovery.js';
import { plansOf } from './plans.js';

const COMMITMENT = `recovery commitment "Recovery objectives" {
  protects servers
  rpo 4 hours
  rto 8 hours
}
`;

export const drPlanWorseThanCommitment: Rule = {
    code: 'J06',
    slug: 'dr-plan-worse-than-commitment',
    severity: 'error',
    profile: 'core',
    summary: 'The recovery time or recovery point of the disaster recovery plan is worse than the committed objective.',
    explanation:
        'A recovery that states objectives alone is the promise; a recovery that says who does what is the plan that has to keep it. A plan that may take longer than the promise breaks it whenever it is followed. The time for a restore from backup is not compared: it is another event.',
    example: {
        fails: `${exampleRecovery({ rto: 'rto 24 hours' })}\n${COMMITMENT}`,
        passes: `${exampleRecovery()}\n${COMMITMENT}`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkPlans },
};

function* checkPlans(agreement: Agreement): Generator<Problem> {
    const plans = new Set(plansOf(agreement));
    // A restore from backup is another event than a disaster: its time says nothing about that of the plan.
    const commitments = agreement.recoveries.filter(recovery => !plans.has(recovery));
    for (const plan of plans) {
        for (const commitment of commitments.filter(each => overlap(each.subjects, plan.subjects))) {
            yield* compare(plan, commitment, 'recoveryTime', 'recovery time');
            yield* compare(plan, commitment, 'recoveryPoint', 'recovery point');
        }
    }
}

function* compare(
    plan: Recovery,
    commitment: Recovery,
    objective: 'recoveryTime' | 'recoveryPoint',
    words: string,
): Generator<Problem> {
    const [planned, committed] = [plan[objective], commitment[objective]];
    const [allowed, promised] = [limitIn(planned), limitIn(committed)];
    if (!planned || !committed || !allowed || !promised || !isSurelyLonger(allowed, promised)) return;
    yield {
        message: `The plan "${plan.label?.value ?? plan.name.value}" allows a ${words} of ${formatDuration(allowed)}, but "${commitment.label?.value ?? commitment.name.value}" promises ${formatDuration(promised)} for the same services.`,
        help: 'Make the plan at least as good as the promise.',
        span: planned.provenance.span,
        related: [{ message: 'The better objective is promised here.', span: committed.provenance.span }],
    };
}
