import Big from 'big.js';
import type { Choice } from '../agreement/choices.js';
import type { Quantity } from '../values/period.js';

/** How many of a unit a fee is paid for; `undefined` where nothing says so. */
export type Count = (unit: string) => Big | undefined;

/**
 * Counts for a fee that is paid for some of the choices: those that say how many they are, or else what is given for
 * all together. `given 25 users` is more than the sum of the choices, so a fee for everybody counts that.
 */
export function countFor(bound: readonly Choice[], isForAll: boolean, given: readonly Quantity[]): Count {
    return unit => {
        const own = sumOf(quantitiesOf(bound), unit);
        const all = sumOf(given, unit);
        return isForAll ? (all ?? own) : (own ?? all);
    };
}

/** Whether a number is given for several tiers together, where a fee asks for that of some of them. */
export function isUndivided(
    unit: string,
    bound: readonly Choice[],
    choices: readonly Choice[],
    given: readonly Quantity[],
): boolean {
    const [tiers, all] = [bound.filter(isTier), choices.filter(isTier)];
    const isPart = tiers.length > 0 && tiers.length < all.length;
    return isPart && sumOf(given, unit) !== undefined && sumOf(quantitiesOf(bound), unit) === undefined;
}

/** A choice of the agreement, where the example has numbers of its own. */
export function withoutUnits(choice: Choice, given: readonly Quantity[]): Choice {
    return { ...choice, quantities: choice.quantities.filter(({ unit }) => sumOf(given, unit) === undefined) };
}

function isTier({ subject }: Choice): boolean {
    return subject?.kind === 'Tier';
}

function quantitiesOf(choices: readonly Choice[]): readonly Quantity[] {
    return choices.flatMap(({ quantities }) => quantities);
}

/** A unit is the same whether it is written as one or as many: `user` finds `25 users`. */
function sumOf(quantities: readonly Quantity[], unit: string): Big | undefined {
    const fitting = quantities.filter(each => singular(each.unit) === singular(unit));
    if (fitting.length === 0) return undefined;
    return fitting.reduce((sum, { amount }) => sum.plus(amount.exact), new Big(0));
}

function singular(unit: string): string {
    const lower = unit.toLowerCase();
    return lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
