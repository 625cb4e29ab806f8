import type { Agreement } from '../../agreement/model.js';
import { fewestMinutes, limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { exampleRecovery } from './example-recovery.js';

export const tabletopTestsOnly: Rule = {
    code: 'J07',
    slug: 'tabletop-tests-only',
    severity: 'info',
    profile: 'practice',
    summary: 'A recovery time objective below four hours is tested by tabletop exercises only.',
    explanation:
        'Talking a plan through shows whether people know it, not whether systems start in time. A short recovery time has to be tried (FedRAMP CP-4).',
    example: {
        fails: exampleRecovery({ rto: 'rto 2 hours', test: 'test tabletop quarterly' }),
        passes: exampleRecovery(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkTests },
};

const FOUR_HOURS_IN_MINUTES = 240;

function* checkTests(agreement: Agreement): Generator<Problem> {
    for (const { recoveryTime, tests } of agreement.recoveries) {
        const rto = limitIn(recoveryTime);
        const minutes = rto && fewestMinutes(rto);
        const [first] = tests;
        if (minutes === undefined || minutes >= FOUR_HOURS_IN_MINUTES || !first) continue;
        if (tests.some(({ value }) => value.kind !== 'tabletop')) continue;
        yield {
            message: 'A recovery within less than four hours is only talked through, never tried.',
            help: 'Add `test failover` or `test full`.',
            span: first.provenance.span,
        };
    }
}
