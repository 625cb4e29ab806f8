import type { Agreement, CreditBase } from '../../agreement/model.js';
import { exampleAvailability, exampleCredit } from './example-availability.js';
import type { PeriodUnit } from '../../values/period.js';
import type { Problem, Rule } from '../rule.js';

const schedule = (fees: string): string =>
    exampleAvailability({
        target: 'target 99.9% per quarter',
        credit: exampleCredit(
            'below 99.9% credit 5%',
            `of ${fees} of affected services`,
            'cap 50% per quarter',
            'claim within 30 days after quarter end',
        ),
    });

export const creditPeriodDiffersFromMeasurement: Rule = {
    code: 'F09',
    slug: 'credit-period-differs-from-measurement',
    severity: 'warning',
    profile: 'core',
    summary: 'The credit is a share of the fees of another period than the one in which the uptime is measured.',
    explanation:
        'An uptime that is measured per quarter can be missed because of one bad month. Is a credit on the monthly fees then due for that month, for the last one, or for all three? Take the fees of the period that is measured.',
    example: { fails: schedule('monthly-fees'), passes: schedule('quarterly-fees') },
    fixable: true,
    check: { reads: 'declarations', run: checkPeriods },
};

const PERIODS: Readonly<Record<CreditBase['fees'], PeriodUnit>> = {
    'monthly-fees': 'month',
    'quarterly-fees': 'quarter',
    'yearly-fees': 'year',
};
const FEES: readonly CreditBase['fees'][] = ['monthly-fees', 'quarterly-fees', 'yearly-fees'];

function* checkPeriods(agreement: Agreement): Generator<Problem> {
    for (const { credit, targets } of agreement.availabilities) {
        const base = credit?.base;
        const paid = base && PERIODS[base.value.fees];
        const target = targets.find(({ value }) => value.period && value.period !== paid);
        if (!base || !target) continue;
        const fees = FEES.find(each => PERIODS[each] === target.value.period);
        const newText = `of ${fees}${base.value.affectedServicesOnly ? ' of affected services' : ''}`;
        yield {
            message: `The uptime is measured per ${target.value.period}, but the credit is a share of the fees of a ${paid}, so it is open which ${paid} counts.`,
            help: fees ? `Write \`${newText}\`, or measure per ${paid}.` : `Measure per ${paid}.`,
            span: base.provenance.span,
            related: [{ message: 'The period of measurement is stated here.', span: target.provenance.span }],
            fixes: fees
                ? [
                      {
                          title: `Take the fees of the ${target.value.period}`,
                          edits: [{ span: base.provenance.span, newText }],
                      },
                  ]
                : [],
        };
    }
}
