import type { Agreement, Coverage } from '../../../language/agreement/model.js';
import type { Fact } from '../../../language/agreement/provenance.js';
import { column, paragraph, say, section, table } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { sayPrice, sayQuantity } from './said-values.js';
import { labelOf } from './terms.js';

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
            const limit = say`Up to ${sayQuantity(coverage.limit)}`;
            return coverage.overage ? say`${limit}, then ${sayPrice(coverage.overage)}` : limit;
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
        has('optional') && '“Optional” means that the Provider shall provide the Service when the Client orders it.',
        stated.some(({ value }) => value.kind === 'optional' && value.price) &&
            'Where a price is stated beside “Optional”, the Client shall pay it in addition.',
        (has('excluded') || !everywhere) && '“Not included” means that the Service is not part of the Service Tier.',
    ];
    return say`${sentences.filter(each => each !== false).join(' ')}`;
}
