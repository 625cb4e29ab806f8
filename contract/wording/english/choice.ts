import { chosenTiers, type Choice } from '../../../language/agreement/choices.js';
import type { Agreement } from '../../../language/agreement/model.js';
import type { PeriodUnit, Quantity } from '../../../language/values/period.js';
import { joined, say, sentence } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { labelOf } from './terms.js';
import { sayContents, sayList } from './enumerations.js';
import { sayQuantity } from './said-values.js';

/** Which tiers the client has chosen or may choose, and what else it has chosen. */
export function choice(agreement: Agreement): Section {
    const [first] = agreement.choices;
    const isTier = ({ subject }: Choice): boolean => subject?.kind === 'Tier';
    const chosen = agreement.choices.filter(isTier).map(sayChoice);
    const others = agreement.choices.filter(each => !isTier(each)).map(sayChoice);
    const also =
        others.length > 0 ? say`The Client has ${chosen.length > 0 ? 'also ' : ''}chosen ${sayContents(others)}.` : [];
    const content = [tierChoice(agreement, chosen), notChosen(agreement), also].filter(part => part.length > 0);
    return sentence('tiers.choice', joined(content, ' '), (first ?? agreement.tiers[0])?.provenance.span);
}

/** Which tiers the client has or may choose; nothing where there are none. */
function tierChoice({ tiers }: Agreement, chosen: readonly Content[]): Content {
    const names = tiers.map(labelOf);
    if (names.length === 0) return [];
    if (chosen.length === 1)
        return say`The Client has chosen the Service Tier ${sayContents(chosen)}. The Provider shall provide the Services of this Service Tier.`;
    if (chosen.length > 1)
        return say`The Client has chosen the Service Tiers ${sayContents(chosen)}. The Provider shall provide the Services of these Service Tiers.`;
    if (names.length === 1) return say`The Provider shall provide the Services in the Service Tier ${sayList(names)}.`;
    return say`The Client shall choose one of the Service Tiers ${sayList(names)}. The Provider shall provide the Services in the Service Tier that the Client has chosen.`;
}

/** What the agreement also describes, and the client has not chosen: a chosen tier may extend it. */
function notChosen(agreement: Agreement): Content {
    const chosen = chosenTiers(agreement);
    const others = agreement.tiers.filter(tier => !chosen.includes(tier)).map(labelOf);
    if (chosen.length === 0 || others.length === 0) return [];
    const noun = others.length === 1 ? 'Service Tier' : 'Service Tiers';
    return say`The Client has not chosen the ${noun} ${sayList(others, 'or')}: what this Agreement states for ${others.length === 1 ? 'it' : 'them'} applies only so far as a chosen Service Tier refers to it.`;
}

function sayChoice({ subject, quantities, period }: Choice): Content {
    return say`${subject?.label ?? ''}${sayDetails(quantities, period)}`;
}

/** ` (10 users and 2 servers, paid per year)`; nothing where a choice says no more. */
export function sayDetails(quantities: readonly Quantity[], period: PeriodUnit | undefined): Content {
    const details = [
        ...(quantities.length > 0 ? [sayContents(quantities.map(sayQuantity))] : []),
        ...(period ? [`paid per ${period}`] : []),
    ];
    return details.length > 0 ? say` (${joined(details, ', ')})` : [];
}
