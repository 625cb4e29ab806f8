import type { Agreement, Coverage, Tier } from '../../../language/agreement/model.js';
import type { Fact } from '../../../language/agreement/provenance.js';
import { column, missing, paragraph, reference, say, section, sentence, strong, table } from '../../building.js';
import type { Block, Content, Section } from '../../document.js';
import { proseBlock } from '../../prose.js';
import { sayList, sayPrice, sayQuantity } from '../../values.js';
import { tierWording } from './statements/levels.js';
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
            ...agreement.tiers.map(tierSection),
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

function tierSection(tier: Tier): Section {
    const id = `tier-${tier.name.value}`;
    const body = [...(tier.meaning ? [proseBlock(tier.meaning)] : []), ...extension(tier), ...hours(tier)];
    const sections = statementSections(ownTerms(tier), tierWording, id);
    return section({
        id,
        heading: labelOf(tier),
        body: body.length + sections.length === 0 ? [onlyNamed(tier)] : body,
        sections,
        source: tier.provenance.span,
    });
}

/** What is left to say of a tier that stands only in the tables of services, charges and service levels. */
function onlyNamed(tier: Tier): Block {
    const content = say`The Provider shall provide the Services in the Service Tier ${labelOf(tier)} if the Client has chosen it.`;
    return paragraph(content, tier.provenance.span);
}

function extension(tier: Tier): Block[] {
    if (!tier.base) return [];
    const content = say`The Service Tier ${labelOf(tier)} contains everything that the Service Tier ${labelOf(tier.base.value)} contains, except where this Agreement states something else for it.`;
    return [paragraph(content, tier.base.provenance.span)];
}

function hours(tier: Tier): Block[] {
    const blocks: Block[] = [];
    if (tier.hours) {
        const calendar = tier.hours.value;
        const content = say`The Provider shall give support during ${labelOf(calendar)} (${reference(`calendar-${calendar.name.value}`)}).`;
        blocks.push(paragraph(content, tier.hours.provenance.span));
    }
    const onCallFor = onCallOf(tier);
    if (onCallFor.length > 0) {
        const priorities = onCallFor.map(fact => priorityLabel(fact.value));
        const noun = priorities.length === 1 ? 'priority' : 'priorities';
        const content = say`The Provider shall also work on Tickets of ${noun} ${sayList(priorities)} outside those hours.`;
        blocks.push(paragraph(tier.hours ? content : onCallAlone(noun, priorities), onCallFor[0]?.provenance.span));
    }
    return blocks;
}

/** The priorities on which the provider works outside the hours of a tier; a tier that is always open has no outside. */
export function onCallOf(tier: Tier): Tier['onCall'] {
    return tier.hours?.value.always ? [] : tier.onCall;
}

function onCallAlone(noun: string, priorities: readonly string[]): Content {
    return say`The Provider shall work on Tickets of ${noun} ${sayList(priorities)} at any time, day and night.`;
}

/** Services against tiers. */
export function comparison(agreement: Agreement): Section[] {
    const stated = agreement.tiers.flatMap(tier => tier.coverage);
    if (stated.length === 0 || agreement.services.length === 0) return [];
    const byTier = agreement.tiers.map(tier => new Map(tier.coverage.map(fact => [fact.value.service, fact])));
    const everywhere = agreement.services.every(service => byTier.every(coverage => coverage.has(service)));
    const rows = agreement.services.map(service => ({
        cells: [say`${labelOf(service)}`, ...byTier.map(coverage => coverageCell(coverage.get(service)?.value))],
        source:
            byTier.find(coverage => coverage.has(service))?.get(service)?.provenance.span ?? service.provenance.span,
    }));
    const source = stated[0]?.provenance.span;
    return [
        section({
            id: 'tiers.comparison',
            heading: 'Services in each Service Tier',
            body: [
                table({
                    caption: undefined,
                    columns: [column('Service'), ...agreement.tiers.map(tier => column(labelOf(tier), 'center'))],
                    rows,
                    source,
                }),
                paragraph(coverageLegend(stated, everywhere), source),
            ],
            source,
        }),
    ];
}

function coverageCell(coverage: Coverage | undefined): Content {
    switch (coverage?.kind) {
        case undefined:
        case 'excluded':
            return say`Not included`;
        case 'included':
            return say`Included`;
        case 'optional':
            return coverage.price ? say`Optional, at ${sayPrice(coverage.price)}` : say`Optional`;
        case 'limited': {
            const limit = `Up to ${sayQuantity(coverage.limit)}`;
            return coverage.overage ? say`${limit}, then ${sayPrice(coverage.overage)}` : say`${limit}`;
        }
    }
}

function coverageLegend(stated: readonly Fact<Coverage>[], everywhere: boolean): Content {
    const has = (kind: Coverage['kind']): boolean => stated.some(fact => fact.value.kind === kind);
    const limited = stated.flatMap(fact => (fact.value.kind === 'limited' ? [fact.value] : []));
    const sentences = [
        has('included') && '“Included” means that the charge of the Service Tier covers the Service.',
        limited.length > 0 && '“Up to” means that the charge covers the Service up to the quantity stated.',
        limited.some(each => each.overage) && 'Beyond that quantity, the Client shall pay the price stated.',
        has('optional') &&
            '“Optional” means that the Provider shall provide the Service when the Client orders it, for a separate price.',
        (has('excluded') || !everywhere) && '“Not included” means that the Service is not part of the Service Tier.',
    ];
    return say`${sentences.filter(each => each !== false).join(' ')}`;
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
    return tier.price ? [sayPrice(tier.price.value)] : [missing(`price of ${labelOf(tier)}`)];
}
