import type { Agreement } from '../../agreement/model.js';
import { timesPerYear } from '../../values/period.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { exampleRecovery } from './example-recovery.js';
import { plansOf } from './plans.js';

export const drTestLessThanYearly: Rule = {
    code: 'J01',
    slug: 'dr-test-less-than-yearly',
    severity: 'warning',
    profile: 'practice',
    summary: 'The disaster recovery plan is tested less than once a year.',
    explanation:
        'Systems change faster than plans. A plan that was not tested for a year describes a system that no longer exists; quarterly is better.',
    example: {
        fails: exampleRecovery({ test: 'test failover every 2 years' }),
        passes: exampleRecovery(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkTests },
};

function* checkTests(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, label, tests, provenance } of plansOf(agreement)) {
        if (tests.some(({ value }) => timesPerYear(value.cadence) >= 1)) continue;
        const [rare] = tests;
        yield {
            message: rare
                ? `The plan "${label?.value ?? name.value}" is tested less than once a year, so it may not fit the systems any more.`
                : `The plan "${label?.value ?? name.value}" is never tested, so nobody knows whether it works.`,
            help: 'Test it at least `yearly`, better `quarterly`.',
            span: rare?.provenance.span ?? name.provenance.span,
            fixes: [
                {
                    title: 'Test it every quarter',
                    edits: [
                        rare
                            ? { span: rare.provenance.span, newText: `test ${rare.value.kind} quarterly` }
                            : insertStatement(provenance.span, 'test failover quarterly', sources),
                    ],
                },
            ],
        };
    }
}
