import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleRecovery } from './example-recovery.js';
import { isPlan } from './plans.js';

export const failoverTriggerOrStartMissing: Rule = {
    code: 'J08',
    slug: 'failover-trigger-or-start-missing',
    severity: 'warning',
    profile: 'clarity',
    summary: 'The trigger or the authority for failover is not stated.',
    explanation:
        'Who decides that operation moves to the other site, and when? Too early it interrupts, too late it costs hours, and the clock of the recovery time runs meanwhile.',
    example: {
        fails: exampleRecovery({ failover: 'failover manual' }),
        passes: exampleRecovery(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkFailover },
};

function* checkFailover(agreement: Agreement): Generator<Problem> {
    for (const recovery of agreement.recoveries) {
        const { name, label, failover } = recovery;
        if (failover ? failover.value.procedure || failover.value.mode === 'none' : !isPlan(recovery)) continue;
        yield {
            message: failover
                ? `The ${failover.value.mode} failover does not say what triggers it, or who decides.`
                : `"${label?.value ?? name.value}" does not say whether operation moves to another site, and who decides that.`,
            help: 'Write `failover automatic`, `failover manual` or `failover none`, and describe the procedure in a text behind it.',
            span: failover?.provenance.span ?? name.provenance.span,
        };
    }
}
