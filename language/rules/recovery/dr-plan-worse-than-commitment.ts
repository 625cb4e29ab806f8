import type { Agreement, Backup, Recovery } from '../../agreement/model.js';
import { wordDuration } from '../../values/words.js';
import { isSurelyLonger, limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { overlap } from '../subjects.js';
import { exampleRecovery } from './example-recovery.js';

const BACKUP = `backup images "Servers" {
  protects servers
  every 4 hours
  keep 14 daily, 12 monthly
  rpo 4 hours
  rto 8 hours
  copy offsite "Leeds" encrypted, immutable
  test restore quarterly
}
`;

export const drPlanWorseThanCommitment: Rule = {
    code: 'J06',
    slug: 'dr-plan-worse-than-commitment',
    severity: 'error',
    profile: 'core',
    summary: 'The recovery time or recovery point of the disaster recovery plan is worse than the committed objective.',
    explanation:
        'The backup of a service promises one time, the plan for its loss a longer one. Both are promises of the same contract about the same service, and the longer one breaks the shorter.',
    example: {
        fails: `${exampleRecovery({ rto: 'rto 24 hours' })}\n${BACKUP}`,
        passes: `${exampleRecovery()}\n${BACKUP}`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkPlans },
};

function* checkPlans(agreement: Agreement): Generator<Problem> {
    for (const recovery of agreement.recoveries) {
        for (const backup of agreement.backups.filter(each => overlap(each.subjects, recovery.subjects))) {
            yield* compare(recovery, backup, 'recoveryTime', 'recovery time');
            yield* compare(recovery, backup, 'recoveryPoint', 'recovery point');
        }
    }
}

function* compare(
    recovery: Recovery,
    backup: Backup,
    objective: 'recoveryTime' | 'recoveryPoint',
    words: string,
): Generator<Problem> {
    const planned = recovery[objective];
    const committed = backup[objective];
    const plan = limitIn(planned);
    const commitment = limitIn(committed);
    if (!planned || !committed || !plan || !commitment || !isSurelyLonger(plan, commitment)) return;
    yield {
        message: `The plan "${recovery.label?.value ?? recovery.name.value}" allows a ${words} of ${wordDuration(plan)}, but "${backup.label?.value ?? backup.name.value}" promises ${wordDuration(commitment)} for the same services.`,
        help: 'Make the plan at least as good as the promise.',
        span: planned.provenance.span,
        related: [{ message: 'The better objective is promised here.', span: committed.provenance.span }],
    };
}
