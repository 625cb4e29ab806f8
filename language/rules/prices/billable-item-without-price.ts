import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';

export const billableItemWithoutPrice: Rule = {
    code: 'O01',
    slug: 'billable-item-without-price',
    severity: 'error',
    profile: 'core',
    summary: 'A tier has no price although other tiers of the agreement have one.',
    explanation:
        'A client can only choose a tier when it knows what it costs. Where some tiers have a price and one has none, the provider could not invoice that one.',
    example: {
        fails: 'tier basic "Basic" {\n  price USD 29.00 per user per month\n}\ntier gold "Gold" {\n}\n',
        passes: 'tier basic "Basic" {\n  price USD 29.00 per user per month\n}\ntier gold "Gold" {\n  price USD 49.00 per user per month\n}\n',
    },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'declarations', run: checkPrices },
};

function* checkPrices(agreement: Agreement): Generator<Problem> {
    if (!agreement.tiers.some(tier => tier.prices.length > 0)) return;
    for (const { name, prices } of agreement.tiers) {
        if (prices.length > 0) continue;
        yield {
            message: `Tier \`${name.value}\` has no price although others have one, so nobody could invoice it.`,
            help: 'Add a `price`, such as `price USD 45.00 per user per month`.',
            span: name.provenance.span,
        };
    }
}
