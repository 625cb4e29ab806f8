import { chosenTiers } from '../../../language/agreement/choices.js';
import type { Agreement, Tier } from '../../../language/agreement/model.js';
import { paragraph, reference, say, section, sentence } from '../../tree/building.js';
import type { Block, Content, Section } from '../../tree/document.js';
import { choice } from './choice.js';
import { sayList } from './enumerations.js';
import { comparison } from './coverage-table.js';
import { tierWording } from './statements/levels.js';
import { proseClause } from './phrasing.js';
import { statementSections } from './statements/statements.js';
import { labelOf, priorityLabel } from './terms.js';
import { tierCharges } from './tier-charges.js';

/** The plans that a client can choose, what each contains and what it costs. */
export function tiers(agreement: Agreement): Section | undefined {
    if (agreement.tiers.length === 0 && agreement.choices.length === 0) return undefined;
    return section({
        id: 'tiers',
        heading: headingFor(agreement),
        sections: [
            choice(agreement),
            ...agreement.tiers.map(tier => tierSection(tier, agreement)),
            ...comparison(agreement),
            ...tierCharges(agreement),
        ],
        source: (agreement.tiers[0] ?? agreement.choices[0])?.provenance.span,
    });
}

function headingFor({ tiers }: Agreement): string {
    if (tiers.length === 0) return 'Choice of the Client';
    return tiers.some(tier => tier.prices.length > 0) ? 'Service tiers and charges' : 'Service tiers';
}

/** What a tier inherits is said of the tier that it extends. */
function ownTerms({ terms }: Tier): Tier['terms'] {
    return terms.filter(term => term.provenance.origin !== 'inherited');
}

function tierSection(tier: Tier, agreement: Agreement): Section {
    const isChosen = chosenTiers(agreement).length > 0;
    const id = `tier-${tier.name.value}`;
    const terms = ownTerms(tier).filter(term => !isChosen || term.kind !== 'DefaultTier');
    const sections = [
        ...(tier.meaning ? [proseClause(`${id}.meaning`, tier.meaning)] : []),
        ...extension(tier, id),
        ...hours(tier, id),
        ...statementSections(terms, tierWording, id),
    ];
    return section({
        id,
        heading: labelOf(tier),
        body: sections.length === 0 ? [onlyNamed(tier, agreement)] : [],
        sections,
        source: tier.provenance.span,
    });
}

/** What is left to say of a tier that stands only in the tables of services, charges and service levels. */
function onlyNamed(tier: Tier, agreement: Agreement): Block {
    const services = say`The Provider shall provide the Services in the Service Tier ${labelOf(tier)}`;
    const isOpen = agreement.tiers.length > 1 && !chosenTiers(agreement).includes(tier);
    return paragraph(isOpen ? say`${services} if the Client has chosen it.` : say`${services}.`, tier.provenance.span);
}

function extension(tier: Tier, id: string): Section[] {
    if (!tier.base) return [];
    const content = say`The Service Tier ${labelOf(tier)} contains everything that the Service Tier ${labelOf(tier.base.value)} contains, except where this Agreement states something else for it.`;
    return [sentence(`${id}.extends`, content, tier.base.provenance.span)];
}

function hours(tier: Tier, id: string): Section[] {
    const sentences: Section[] = [];
    if (tier.hours) {
        const calendar = tier.hours.value;
        const content = say`The Provider shall give support during ${labelOf(calendar)} (${reference(`calendar-${calendar.name.value}`)}).`;
        sentences.push(sentence(`${id}.hours`, content, tier.hours.provenance.span));
    }
    const onCallFor = onCallOf(tier);
    if (onCallFor.length > 0) {
        const priorities = onCallFor.map(fact => priorityLabel(fact.value));
        const noun = priorities.length === 1 ? 'priority' : 'priorities';
        const content = say`The Provider shall also work on Tickets of ${noun} ${sayList(priorities)} outside those hours.`;
        const said = tier.hours ? content : onCallAlone(noun, priorities);
        sentences.push(sentence(`${id}.on-call`, said, onCallFor[0]?.provenance.span));
    }
    return sentences;
}

/** The priorities on which the provider works outside the hours of a tier; a tier that is always open has no outside. */
export function onCallOf(tier: Tier): Tier['onCall'] {
    return tier.hours?.value.always ? [] : tier.onCall;
}

function onCallAlone(noun: string, priorities: readonly string[]): Content {
    return say`The Provider shall work on Tickets of ${noun} ${sayList(priorities)} at any time, day and night.`;
}
