import { periodOf } from '../values/money.js';
import { formatPercentage, formatPrice } from '../values/formatting.js';
import type { PeriodUnit } from '../values/period.js';
import type { Choice } from './choices.js';
import type { Tier } from './model.js';

/** What a tier costs for one of the periods for which it can be paid. */
export type TierPrice = Tier['prices'][number];

/** The period for which a price of a tier is paid; a share of other fees is paid for that of its floor. */
export function periodOfPrice({ price, floor }: TierPrice): PeriodUnit | undefined {
    return periodOf(price ?? floor);
}

/** The prices of a tier that a choice leaves: that for the period for which it pays, or all while it does not say. */
export function pricesFor(tier: Tier, { period }: Pick<Choice, 'period'>): readonly TierPrice[] {
    return tier.prices.filter(each => period === undefined || periodOfPrice(each) === period);
}

/** A price as the language writes it, without `price`. */
export function formatTierPrice({
    price,
    share,
    base,
    floor,
    quotation,
}: Omit<TierPrice, 'kind' | 'provenance'>): string {
    if (quotation) return 'on-quotation';
    if (price) return formatPrice(price);
    return `${share ? formatPercentage(share) : ''} of "${base ?? ''}"${floor ? ` minimum ${formatPrice(floor)}` : ''}`;
}
