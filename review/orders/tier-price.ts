import { formatTierPrice, type TierPrice as StatedTierPrice } from '../../language/agreement/tier-prices.js';
import { canonicalOf } from './canonical.js';
import { comparedParts, EQUAL, INCOMPARABLE, type Compared, type Domain } from './order.js';
import { percentage } from './percentage.js';
import { price } from './price.js';

export type TierPrice = Omit<StatedTierPrice, 'kind' | 'provenance'>;

/** What a tier costs: a price, or a share of other fees with a floor. Nobody knows how a quotation stands to either. */
export const tierPrice: Domain<TierPrice> = {
    name: 'tier-price',
    compare: (before, after) => {
        if (tierPrice.canonical(before) === tierPrice.canonical(after)) return EQUAL;
        if (before.price && after.price) return price.compare(before.price, after.price);
        if (!before.share || !after.share || canonicalOf(before.base) !== canonicalOf(after.base)) return INCOMPARABLE;
        return comparedParts([percentage.compare(before.share, after.share), compareFloors(before.floor, after.floor)]);
    },
    format: value => formatTierPrice(value),
    canonical: ({ price: amount, share, base, floor, quotation }) => {
        if (quotation) return 'on-quotation';
        if (amount) return price.canonical(amount);
        const least = floor ? ` minimum ${price.canonical(floor)}` : '';
        return `${share ? percentage.canonical(share) : ''} of ${JSON.stringify(canonicalOf(base))}${least}`;
    },
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** A share with a floor costs no less than the share alone. */
function compareFloors(before: TierPrice['floor'], after: TierPrice['floor']): Compared {
    if (before && after) return price.compare(before, after);
    return before === after ? EQUAL : { order: after ? 'greater' : 'less' };
}
