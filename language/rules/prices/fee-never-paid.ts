import { bindingOf, holdsFor, pricingOf } from '../../agreement/choices.js';
import type { Agreement } from '../../agreement/model.js';
import type { Link } from '../../agreement/statement.js';
import { formatList } from '../../values/formatting.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const agreement = (tier: string): string =>
    exampleAgreement(
        'service servers "Server monitoring"',
        `tier basic "Basic" {\n  covers servers\n  price USD 29.00 per user per month\n}\ntier gold "Gold" extends basic {\n  price USD 49.00 per user per month\n}\npricing prices "Prices" {\n  surcharge "Second site" 20% for ${tier}\n}\nchooses basic`,
    );

export const feeNeverPaid: Rule = {
    code: 'O21',
    slug: 'fee-never-paid',
    severity: 'warning',
    profile: 'core',
    summary: 'A fee is for something that the client has not chosen.',
    explanation:
        'A fee that is bound to a tier, a service, a category or an availability is paid by clients who have chosen it. Where the agreement says what its client has chosen and that is not part of it, the fee is never paid and stands in no contract. Fees that an agreement takes over from its base or from a library may well be for other clients.',
    example: { fails: agreement('gold'), passes: agreement('basic') },
    fixable: false,
    check: { reads: 'agreement', run: checkFees },
};

function* checkFees(agreement: Agreement): Generator<Problem> {
    const { choices } = agreement;
    if (choices.length === 0) return;
    const whole = agreement.provenance.span;
    for (const { statements } of pricingOf(agreement)) {
        for (const statement of statements) {
            const binding = bindingOf(statement);
            if (!binding || binding.subjects.length === 0 || holdsFor(statement, choices, agreement)) continue;
            const { span } = binding.provenance;
            if (span.uri !== whole.uri || span.offset < whole.offset || span.end > whole.end) continue;
            const [names, also] = [binding.subjects, binding.also].map(named);
            const what =
                also === ''
                    ? `${names}, which the client has not chosen`
                    : `${names} with ${also}, which the client has not chosen together`;
            yield {
                message: `This fee is for ${what}, so nobody ever pays it.`,
                help: 'Add it to `chooses`, bind the fee to what the client has chosen, or remove the fee.',
                span,
                related: [{ message: 'The client has chosen this.', span: choices[0]?.provenance.span ?? span }],
            };
        }
    }
}

function named(links: readonly Link[]): string {
    return formatList(links.map(({ name }) => `\`${name}\``));
}
