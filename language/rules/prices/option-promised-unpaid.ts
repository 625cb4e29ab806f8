import { bindingOf, feesFor, holdsFor, optionsOf, pricingOf } from '../../agreement/choices.js';
import type { Agreement } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const agreement = (choice: string): string =>
    exampleAgreement(
        'service servers "Server monitoring"',
        `tier basic "Basic" {\n  covers servers\n}\navailability two-sites "Two sites" {\n  applies to servers\n  target 99.99% per month\n}\npricing prices "Prices" {\n  surcharge "Second site" 20% for two-sites\n}\nchooses ${choice}`,
    );

export const optionPromisedUnpaid: Rule = {
    code: 'O22',
    slug: 'option-promised-unpaid',
    severity: 'warning',
    profile: 'core',
    summary: 'An availability that costs extra is promised to a client who has not chosen it.',
    explanation:
        'Where a fee is bound to an availability, that availability is an option. The contract promises every availability that the agreement contains, so a client who has not chosen the option would get it without paying for it.',
    example: { fails: agreement('basic'), passes: agreement('basic, two-sites') },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkOptions },
};

function* checkOptions(agreement: Agreement): Generator<Problem> {
    const { choices, availabilities } = agreement;
    const [choice] = choices;
    if (!choice) return;
    const chosen = new Set(choices.map(({ subject }) => subject?.name));
    const promised = new Set(availabilities.map(({ name }) => name.value));
    const held = new Set(feesFor(choices, agreement));
    for (const { statements } of pricingOf(agreement)) {
        for (const statement of statements.filter(each => !held.has(each))) {
            for (const option of optionsOf(bindingOf(statement))) {
                const { kind, name } = option;
                if (kind !== 'Availability' || !promised.has(name) || chosen.has(name)) continue;
                if (!holdsFor(statement, [...choices, { subject: option, quantities: [] }], agreement)) continue;
                // Several fees for one option are one mistake.
                promised.delete(name);
                yield {
                    message: `The contract promises the availability \`${name}\`, for which there is a fee, to a client who has not chosen it and does not pay for it.`,
                    help: `Add it to \`chooses\`, or leave it out: with \`remove ${name} because "…"\` where it belongs to the base.`,
                    span: choice.provenance.span,
                    related: [{ message: 'The fee is stated here.', span: statement.provenance.span }],
                };
            }
        }
    }
}
