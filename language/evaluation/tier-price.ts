import type { Choice } from '../agreement/choices.js';
import type { Tier } from '../agreement/model.js';
import { periodOfPrice, pricesFor, type TierPrice } from '../agreement/tier-prices.js';
import { formatList } from '../values/formatting.js';
import { open, type Result } from './evaluation.js';

/** A tier that is chosen, and the price at which it is taken. */
export interface TakenTier {
    readonly choice: Choice;
    readonly tier: Tier;
    /** Absent where the tier states none. */
    readonly price: TierPrice | undefined;
}

/** The tiers that are chosen, each with its price for the period for which the choice pays. */
export function tiersTaken(choices: readonly Choice[], tiers: readonly Tier[]): Result<readonly TakenTier[]> {
    const taken: TakenTier[] = [];
    for (const choice of choices) {
        const tier =
            choice.subject?.kind === 'Tier' ? tiers.find(each => each.name.value === choice.subject?.name) : undefined;
        if (!tier) continue;
        const price = priceTaken(tier, choice);
        if (price.kind === 'open') return price;
        taken.push({ choice, tier, price: price.value });
    }
    return { kind: 'computed', value: taken, steps: [] };
}

/** The only price of a tier, or that for the period for which the choice pays. */
function priceTaken(tier: Tier, choice: Choice): Result<TierPrice | undefined> {
    const name = tier.name.value;
    const fitting = pricesFor(tier, choice);
    const [price, ...others] = fitting;
    if (!price && tier.prices.length > 0)
        return open(`\`${name}\` has no price per ${choice.period ?? 'period'}. Give a period for which it has one.`);
    if (others.length > 0) {
        const periods = fitting.flatMap(each => periodOfPrice(each) ?? []);
        return open(
            `\`${name}\` can be paid ${formatList(periods.map(each => `per ${each}`))}. Say which: \`given tier ${name} paid per ${periods[0] ?? 'month'}\`.`,
        );
    }
    if (price?.quotation) return open(`The price of \`${name}\` is on quotation, so nobody can compute it.`);
    return { kind: 'computed', value: price, steps: [] };
}
