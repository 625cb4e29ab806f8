import type { Agreement } from '../../agreement/model.js';
import { exampleCredits } from './example-credit.js';
import type { Problem, Rule } from '../rule.js';

export const creditExceedsItsBase: Rule = {
    code: 'G05',
    slug: 'credit-exceeds-its-base',
    severity: 'warning',
    profile: 'core',
    summary: 'A credit exceeds 100 percent of its base.',
    explanation:
        'A credit above all fees is no longer a price reduction: the provider would pay for having delivered something. If that is meant it is a penalty, which many laws limit.',
    example: {
        fails: exampleCredits({ secondBand: 'below 99.5% credit 150%', cap: 'cap 200% per month' }),
        passes: exampleCredits(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkBands },
};

function* checkBands(agreement: Agreement): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        for (const { value, provenance } of credit?.bands ?? []) {
            if (value.credit.percent.exact.lte(100)) continue;
            yield {
                message: `A credit of ${value.credit.percent.written}% is more than all the fees that it is a share of.`,
                help: 'Write at most 100%.',
                span: provenance.span,
            };
        }
    }
}
