import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleRecovery } from './example-recovery.js';

export const planDeniedButTested: Rule = {
    code: 'J09',
    slug: 'plan-denied-but-tested',
    severity: 'error',
    profile: 'core',
    summary: 'A recovery block says that there is no recovery plan, and that the plan is talked through in exercises.',
    explanation:
        'A tabletop exercise goes through a written plan step by step. Where the parties want no plan, the contract cannot promise that somebody talks it through; tests of restores, failovers and whole systems need no plan.',
    example: {
        fails: exampleRecovery({ plan: 'plan none', test: 'test tabletop yearly' }),
        passes: exampleRecovery({ plan: 'plan none', test: 'test failover yearly' }),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkPlans },
};

function* checkPlans({ recoveries }: Agreement): Generator<Problem> {
    for (const { name, label, noPlan, tests } of recoveries) {
        const exercise = tests.find(({ value }) => value.kind === 'tabletop');
        if (!noPlan || !exercise) continue;
        yield {
            message: `"${label?.value ?? name.value}" has no recovery plan, so no exercise can talk it through.`,
            help: 'Take off one of the two, or write `plan reviewed yearly` in place of `plan none`.',
            span: exercise.provenance.span,
            related: [{ message: 'Here it says that there is no plan.', span: noPlan.provenance.span }],
            fixes: [
                {
                    title: 'Change to `plan reviewed yearly`',
                    edits: [{ span: noPlan.provenance.span, newText: 'plan reviewed yearly' }],
                },
            ],
        };
    }
}
