import type { Agreement } from '../../agreement/model.js';
import { compareDecimals } from '../../values/decimal.js';
import { wordPrice } from '../../values/words.js';
import type { Problem, Rule } from '../rule.js';

const tiers = (price: string): string =>
    `service servers "Server monitoring"\n\ntier standard "Standard" {\n  covers servers\n  price USD 45.00 per user per month\n}\n\ntier premium "Premium" extends standard {\n  price USD ${price} per user per month\n}\n`;

export const higherTierCheaperThanLower: Rule = {
    code: 'E06',
    slug: 'higher-tier-cheaper-than-lower',
    severity: 'warning',
    profile: 'core',
    summary: 'A tier costs less than the tier that it extends, for the same unit.',
    explanation:
        'A tier that extends another contains everything that the other contains. When it is cheaper as well, nobody buys the other, and one of the two prices is probably a slip. Prices in different currencies or units are not compared.',
    example: { fails: tiers('39.00'), passes: tiers('79.00') },
    fixable: false,
    check: { reads: 'declarations', run: checkPrices },
};

function* checkPrices(agreement: Agreement): Generator<Problem> {
    for (const { name, base, price } of agreement.tiers) {
        const lower = base?.value.price;
        if (!price || !lower || price.provenance.origin === 'inherited') continue;
        const sameUnit =
            price.value.money.currency === lower.value.money.currency &&
            [...price.value.per].sort().join() === [...lower.value.per].sort().join();
        if (!sameUnit || compareDecimals(price.value.money.amount, lower.value.money.amount) >= 0) continue;
        yield {
            message: `Tier \`${name.value}\` costs ${wordPrice(price.value)}, less than \`${base.value.name.value}\`, which it extends and which costs ${wordPrice(lower.value)}.`,
            help: 'Correct one of the two prices.',
            span: price.provenance.span,
            related: [{ message: 'The lower tier is priced here.', span: lower.provenance.span }],
        };
    }
}
