import type { Agreement } from '../../agreement/model.js';
import { timesPerYear } from '../../values/period.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { exampleRecovery } from './example-recovery.js';
import { plansOf } from './plans.js';

export const planReviewMissingOrRare: Rule = {
    code: 'J03',
    slug: 'plan-review-missing-or-rare',
    severity: 'warning',
    profile: 'practice',
    summary: 'The disaster recovery plan has no review interval, or one longer than twelve months.',
    explanation:
        'A plan names systems, people and phone numbers, all of which change. Reviewed once a year it can still be followed when it is needed (CIS Controls 11.1).',
    example: {
        fails: exampleRecovery({ plan: '' }),
        passes: exampleRecovery(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkReview },
};

function* checkReview(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, label, planReview, provenance } of plansOf(agreement)) {
        if (planReview && timesPerYear(planReview.value) >= 1) continue;
        const statement = 'plan reviewed yearly';
        yield {
            message: planReview
                ? `The plan "${label?.value ?? name.value}" is reviewed less than once a year, so names and numbers in it will be out of date.`
                : `Nobody is bound to keep the plan "${label?.value ?? name.value}" up to date.`,
            help: `Write \`${statement}\`.`,
            span: planReview?.provenance.span ?? name.provenance.span,
            fixes: [
                {
                    title: 'Review the plan every year',
                    edits: [
                        planReview
                            ? { span: planReview.provenance.span, newText: statement }
                            : insertStatement(provenance.span, statement, sources),
                    ],
                },
            ],
        };
    }
}
