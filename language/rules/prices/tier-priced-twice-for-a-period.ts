import type { Agreement } from '../../agreement/model.js';
import { periodOfPrice, formatTierPrice, type TierPrice } from '../../agreement/tier-prices.js';
import type { Problem, Rule } from '../rule.js';

const tier = (period: string): string =>
    `tier basic "Basic" {\n  price USD 45.00 per user per month\n  price USD 480.00 per user per ${period}\n}\n`;

export const tierPricedTwiceForAPeriod: Rule = {
    code: 'O20',
    slug: 'tier-priced-twice-for-a-period',
    severity: 'error',
    profile: 'core',
    summary: 'A tier has two prices for the same period.',
    explanation:
        'A tier may have a price for each period for which it can be paid, and a client pays one of them. Of two prices for one period, nobody knows which holds. What is paid beside the price of the tier is a `charge` in `pricing`, which can be bound to the tier with `for`.',
    example: { fails: tier('month'), passes: tier('year') },
    fixable: false,
    check: { reads: 'declarations', run: checkTiers },
};

function* checkTiers(agreement: Agreement): Generator<Problem> {
    for (const { name, prices } of agreement.tiers) {
        const known = new Map<string | undefined, TierPrice>();
        for (const price of prices) {
            const period = periodOfPrice(price);
            const earlier = known.get(period);
            if (!earlier) known.set(period, price);
            if (!earlier || price.provenance.origin === 'inherited') continue;
            const time = period === undefined ? 'without a period' : `per ${period}`;
            yield {
                message: `Tier \`${name.value}\` has two prices ${time}, \`${formatTierPrice(earlier)}\` and \`${formatTierPrice(price)}\`, and nobody knows which of them holds.`,
                help: `Remove one of them, give it another period, or write it as \`charge "…"\` with \`for ${name.value}\` in \`pricing\`.`,
                span: price.provenance.span,
                related: [{ message: 'The other price stands here.', span: earlier.provenance.span }],
            };
        }
    }
}
