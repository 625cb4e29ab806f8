import type { Agreement } from '../../agreement/model.js';
import { exampleAvailability, exampleCredit } from '../availability/example-availability.js';
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
        fails: exampleAvailability({
            credit: exampleCredit(
                'below 99.9% credit 5%',
                'below 99.5% credit 10%',
                'cap 50% per month',
                'claim within 30 days after month end',
            ),
        }),
        passes: exampleAvailability({
            credit: exampleCredit(
                'below 99.9% credit 5%',
                'below 99.5% credit 10%',
                'of monthly-fees of affected services',
                'cap 50% per month',
                'claim within 30 days after month end',
            ),
        }),
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
