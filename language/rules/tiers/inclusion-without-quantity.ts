import type { Agreement } from '../../agreement/model.js';
import { formatQuantity } from '../../values/formatting.js';
import type { Problem, Rule } from '../rule.js';

const SERVICE = 'service on-site-visits "On-site visits"\n\n';

export const inclusionWithoutQuantity: Rule = {
    code: 'E05',
    slug: 'inclusion-without-quantity',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A limited service does not say what happens above the limit.',
    explanation:
        'Four visits a month are included: is the fifth refused, or billed, and at what price? Write the price of one more after `then`. The same holds for an `optional` service without a price.',
    example: {
        fails: `${SERVICE}tier standard "Standard" {\n  covers on-site-visits limited to 4 visits per month\n}\n`,
        passes: `${SERVICE}tier standard "Standard" {\n  covers on-site-visits limited to 4 visits per month then USD 150.00 per visit\n}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkCoverage },
};

function* checkCoverage(agreement: Agreement): Generator<Problem> {
    for (const tier of agreement.tiers) {
        for (const { value: coverage, provenance } of tier.coverage) {
            if (provenance.origin === 'inherited') continue;
            const { span } = provenance;
            const service = `\`${coverage.service.name.value}\``;
            if (coverage.kind === 'limited' && !coverage.overage) {
                yield {
                    message: `Tier \`${tier.name.value}\` limits ${service} to ${formatQuantity(coverage.limit)} and does not say what one more costs, so it is open whether it is refused or billed.`,
                    help: 'Add `then` and the price of one more, as in `limited to 4 visits per month then USD 150.00 per visit`.',
                    span,
                };
            } else if (coverage.kind === 'optional' && !coverage.price) {
                yield {
                    message: `Tier \`${tier.name.value}\` offers ${service} as an option without a price, so the client cannot decide about it.`,
                    help: 'Add `at` and a price, such as `optional at USD 150.00 per visit`.',
                    span,
                };
            }
        }
    }
}
