import type { Agreement, Tier } from '../../../language/agreement/model.js';
import { column, missing, paragraph, reference, say, section, sentence, strong, table } from '../../building.js';
import type { Block, Content, Section } from '../../document.js';
import { sayList, sayPrice } from './values.js';
import { comparison } from './coverage-table.js';
import { tierWording } from './statements/levels.js';
import { proseClause } from './phrasing.js';
import { statementSections } from './statements/statements.js';
import { labelOf, priorityLabel } from './terms.js';

/** The plans that a client can choose, what each contains and what it costs. */
export function tiers(agreement: Agreement): Section | undefined {
    if (agreement.tiers.length === 0) return undefined;
    return section({
        id: 'tiers',
        heading: agreement.tiers.some(tier => tier.price) ? 'Service tiers and charges' : 'Service tiers',
        sections: [
            choice(agreement),
            ...agreement.tiers.map(tier => tierSection(tier, agreement.chosenTiers.length > 0)),
            ...comparison(agreement),
            ...charges(agreement),
        ],
        source: agreement.tiers[0]?.provenance.span,
    });
}

/** What a tier inherits is said of the tier that it extends. */
function ownTerms({ terms }: Tier): Tier['terms'] {
    return terms.filter(term => term.provenance.origin !== 'inherited');
}

function choice(agreement: Agreement): Section {
    const chosen = agreement.chosenTiers.map(({ value }) => labelOf(value));
    const names = agreement.tiers.map(labelOf);
    const content =
        chosen.length > 0
            ? chosen.length === 1
                ? say`The Client has chosen the Service Tier ${sayList(chosen)}. The Provider shall provide the Services of this Service Tier.`
                : say`The Client has chosen the Service Tiers ${sayList(chosen)}. The Provider shall provide the Services of these Service Tiers.`
            : names.length === 1
              ? say`The Provider shall provide the Services in the Service Tier ${sayList(names)}.`
              : say`The Client shall choose one of the Service Tiers ${sayList(names)}. The Provider shall provide the Services in the Service Tier that the Client has chosen.`;
    const [first] = agreement.chosenTiers;
    return sentence('tiers.choice', content, (first ?? agreement.tiers[0])?.provenance.span);
}

function tierSection(tier: Tier, isChosen: boolean): Section {
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
        body: sections.length === 0 ? [onlyNamed(tier)] : [],
        sections,
        source: tier.provenance.span,
    });
}

/** What is left to say of a tier that stands only in the tables of services, charges and service levels. */
function onlyNamed(tier: Tier): Block {
    const content = say`The Provider shall provide the Services in the Service Tier ${labelOf(tier)} if the Client has chosen it.`;
    return paragraph(content, tier.provenance.span);
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

function charges(agreement: Agreement): Section[] {
    const priced = agreement.tiers.filter(tier => tier.price);
    const [only] = priced;
    if (!only) return [];
    const source = only.price?.provenance.span;
    if (agreement.tiers.length === 1) {
        return [
            section({
                id: 'tiers.charges',
                heading: 'Charges',
                body: [
                    paragraph(
                        say`The Client shall pay the Provider ${priceOf(only)} for the Service Tier ${strong(labelOf(only))}.`,
                        source,
                    ),
                ],
                source,
            }),
        ];
    }
    const rows = agreement.tiers.map(tier => ({
        cells: [say`${labelOf(tier)}`, priceOf(tier)],
        source: tier.price?.provenance.span ?? tier.provenance.span,
    }));
    return [
        section({
            id: 'tiers.charges',
            heading: 'Charges',
            body: [
                paragraph(
                    say`The Client shall pay the Provider the charge of the Service Tier that the Client has chosen:`,
                    source,
                ),
                table({
                    caption: undefined,
                    columns: [column('Service Tier'), column('Charge', 'right')],
                    rows,
                    source,
                }),
            ],
            source,
        }),
    ];
}

/** The charge of a tier. */
export function priceOf(tier: Tier): Content {
    return tier.price
        ? [sayPrice(tier.price.value)]
        : [missing(`price of ${labelOf(tier)}`, 'price USD 45.00 per user per month', 'O01')];
}
