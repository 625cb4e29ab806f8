import type { Choice } from '../agreement/choices.js';
import type { Agreement, Tier } from '../agreement/model.js';
import { withoutUnits } from './counting.js';
import type { Facts } from './facts.js';

/** What an example is about: what it gives, and what the agreement chooses unless the example gives a tier. */
export function choicesTaken({ choices }: Agreement, { choices: given, quantities }: Facts): readonly Choice[] {
    if (given.some(isTier)) return given;
    const others = choices.filter(({ subject }) => !given.some(each => each.subject?.name === subject?.name));
    return [...others.map(choice => withoutUnits(choice, quantities)), ...given];
}

/** The tiers that an example may be about: those that it takes, or all of them where nothing says which. */
export function tiersConcerned(agreement: Agreement, facts: Facts): readonly Tier[] {
    const taken = new Set(
        choicesTaken(agreement, facts)
            .filter(isTier)
            .map(({ subject }) => subject?.name),
    );
    return taken.size === 0 ? agreement.tiers : agreement.tiers.filter(({ name }) => taken.has(name.value));
}

function isTier({ subject }: Choice): boolean {
    return subject?.kind === 'Tier';
}
