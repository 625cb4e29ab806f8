import type { Agreement } from '../../agreement/model.js';
import { evaluate, isSupported } from '../../evaluation/evaluate.js';
import { describeStep } from '../../evaluation/describe-step.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const withCredit = (credit: string): string =>
    exampleAgreement(
        'service servers "Server monitoring"',
        `availability core "Core systems" {
  applies to servers
  target 99.9% per calendar month
  measured "Every minute, from two places."
  downtime "A minute in which no check succeeds."
  exclude client-caused
  credit {
    below 99.9% credit 5%
    below 99.5% credit 10%
    of monthly-fees
    cap 50% per month
    claim automatic
  }
}`,
        `example "A bad month" {
  given uptime 99.2% of core
  given fees USD 1000.00
  expect credit USD ${credit}
}`,
    );

export const exampleContradictsItsRule: Rule = {
    code: 'A14',
    slug: 'example-contradicts-its-rule',
    severity: 'error',
    profile: 'core',
    summary: 'A worked example expects something else than what follows from the agreement.',
    explanation:
        'An example shows the parties what a rule means in money or time, and a court reads it as part of the agreement. If it contradicts the rule, nobody knows which of the two was meant. Every example is computed anew whenever the agreement is checked, so it also finds a rule that was changed by mistake. Correct the example or the rule.',
    example: { fails: withCredit('50.00'), passes: withCredit('100.00') },
    fixable: false,
    check: { reads: 'agreement', run: checkExamples },
};

function* checkExamples(agreement: Agreement): Generator<Problem> {
    for (const example of agreement.examples) {
        // The example of a base is checked there; here the values may differ on purpose.
        if (example.provenance.origin === 'inherited') continue;
        if (example.expected.length === 0)
            yield {
                message: `The example "${example.label.value}" expects nothing, so it shows nothing.`,
                help: 'Add `expect` and what follows from what is given.',
                severity: 'warning',
                span: example.label.provenance.span,
            };
        for (const outcome of evaluate(example, agreement)) {
            const { span } = outcome.expectation.provenance;
            const label = example.label.value;
            if (outcome.kind === 'unfinished')
                yield {
                    message: `The example "${label}" expects a date or a time that does not exist.`,
                    help: 'Write a date such as `2027-03-08` and a time such as `10:30`.',
                    span,
                };
            if (outcome.kind === 'open')
                yield {
                    message: `The example "${label}" cannot be computed. ${outcome.reason}`,
                    // What is signed states the result of an example as a fact, so something has to support it.
                    severity: agreement.status?.value === 'final' && !isSupported(outcome) ? 'error' : 'warning',
                    span,
                };
            if (outcome.kind !== 'differs') continue;
            yield {
                message: `The example "${label}" expects ${outcome.expected}, but the agreement gives ${outcome.computed}.`,
                help: 'Correct the example, or the statement that it illustrates.',
                span,
                related: outcome.steps.map((step, index) => ({
                    message: `Step ${index + 1}: ${describeStep(step)}`,
                    span: step.span ?? span,
                })),
            };
        }
    }
}
