import type { Agreement, Price } from '../../agreement/model.js';
import { formatTierPrice, type TierPrice } from '../../agreement/tier-prices.js';
import { compareDecimals } from '../../values/decimal.js';
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
    for (const { name, base, prices } of agreement.tiers) {
        for (const price of prices) {
            if (!base || price.provenance.origin === 'inherited') continue;
            const lower = base.value.prices.find(each => isLess(price, each));
            if (!lower) continue;
            yield {
                message: `Tier \`${name.value}\` costs ${formatTierPrice(price)}, less than \`${base.value.name.value}\`, which it extends and which costs ${formatTierPrice(lower)}.`,
                help: 'Correct one of the two prices.',
                span: price.provenance.span,
                related: [{ message: 'The lower tier is priced here.', span: lower.provenance.span }],
            };
        }
    }
}

/** Whether one price is less than another for the same: amounts for the same units, or shares of the same fees. */
function isLess(one: TierPrice, other: TierPrice): boolean {
    if (one.share && other.share)
        return one.base === other.base && compareDecimals(one.share.percent, other.share.percent) < 0;
    if (!one.price || !other.price) return false;
    return (
        isForSameUnits(one.price, other.price) && compareDecimals(one.price.money.amount, other.price.money.amount) < 0
    );
}

function isForSameUnits(one: Price, other: Price): boolean {
    return one.money.currency === other.money.currency && [...one.per].sort().join() === [...other.per].sort().join();
}
