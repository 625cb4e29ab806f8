import type { Agreement } from '../../agreement/model.js';
import { exampleCredits } from './example-credit.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

export const creditBaseAmbiguous: Rule = {
    code: 'G12',
    slug: 'credit-base-ambiguous',
    severity: 'warning',
    profile: 'clarity',
    summary: 'The credits do not say which fees they are a share of.',
    explanation:
        'Five percent of the fee of one service and five percent of the whole invoice are far apart. The schedule has to name the fees.',
    example: {
        fails: exampleCredits({ base: '' }),
        passes: exampleCredits(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkBase },
};

const USUAL = 'of monthly-fees of affected services';

function* checkBase(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        if (!credit || credit.base) continue;
        // A cap is a share too, also of what a refund or a credit for each hour comes to.
        const needsBase = credit.bands.length > 0 || (credit.cap !== undefined && credit.terms.length > 0);
        if (!needsBase) continue;
        yield {
            message: 'The credits do not say which fees they are a share of, so their amount is open.',
            help: `Add the base, such as \`${USUAL}\`.`,
            span: credit.provenance.span,
            fixes: [
                {
                    title: 'Take the monthly fees of the affected services',
                    edits: [insertStatement(credit.provenance.span, USUAL, sources)],
                },
            ],
        };
    }
}
