import Big from 'big.js';
import type { Choice } from '../agreement/choices.js';
import { singularUnit, type Quantity } from '../values/period.js';

/** How many of a unit a fee is paid for; `undefined` where nothing says so. */
export type Count = (unit: string) => Big | undefined;

/** The choices for which a fee is paid. */
export interface Counted {
    readonly bound: readonly Choice[];
    /** Whether the fee is not bound to any choice. */
    readonly isForAll: boolean;
}

/**
 * Counts the units of a fee: those that its choices state, else all that the example gives. What the example gives is
 * the total of all choices, and may be more than their sum.
 */
export function countFor({ bound, isForAll }: Counted, choices: readonly Choice[], given: readonly Quantity[]): Count {
    return unit => {
        const all = sumOf(given, unit) ?? sumOf(quantitiesOf(choices), unit);
        return isForAll ? all : (sumOf(quantitiesOf(bound), unit) ?? all);
    };
}

/** Whether a fee depends on how the units are divided between several tiers, and nothing says how. */
export function isUndivided(
    unit: string,
    { bound, isForAll }: Counted,
    choices: readonly Choice[],
    given: readonly Quantity[],
): boolean {
    const isGiven = sumOf(given, unit) !== undefined;
    if (isForAll && isGiven) return false;
    const silent = bound.filter(choice => isTier(choice) && sumOf(choice.quantities, unit) === undefined);
    const isPart = silent.length > 0 && silent.length < choices.filter(isTier).length;
    return isPart && (isGiven || sumOf(quantitiesOf(choices), unit) !== undefined);
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
    const fitting = quantities.filter(each => singularUnit(each.unit) === singularUnit(unit));
    if (fitting.length === 0) return undefined;
    return fitting.reduce((sum, { amount }) => sum.plus(amount.exact), new Big(0));
}
