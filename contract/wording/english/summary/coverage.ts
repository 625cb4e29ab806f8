import { chosenTiers } from '../../../../language/agreement/choices.js';
import type { Agreement, Coverage, Service, Tier } from '../../../../language/agreement/model.js';
import { column, joined, list, paragraph, say, strong, table } from '../../../tree/building.js';
import type { Block, Content } from '../../../tree/document.js';
import { distinct } from '../reading.js';
import { capitalised, sayList } from '../enumerations.js';
import { sayPrice, sayQuantity } from '../said-values.js';
import { labelOf, servicesWithoutCategory, serviceTiers } from '../terms.js';

/** Services that the agreement puts under one heading. */
interface Area {
    readonly label: string;
    readonly services: readonly Service[];
    readonly source: Block['source'];
}

/** What a tier says of the services of an area, each by its name and with its limit or price. */
interface Extent {
    readonly included: readonly string[];
    readonly limited: readonly Extra[];
    readonly optional: readonly Extra[];
    readonly left: readonly string[];
}

/** A service with its limit or its price, where it has one. */
interface Extra {
    readonly name: string;
    readonly detail: Content | undefined;
}

/** Which services the client gets: what all tiers have in common in a list, where they differ in a table. */
export function covered(agreement: Agreement, tiers: readonly Tier[]): Block[] {
    const stating = tiers.filter(tier => tier.coverage.length > 0);
    const areas = areasOf(agreement);
    if (stating.length === 0) return listed(areas, say`The Provider looks after:`, everything);
    const [first] = tiers;
    const isAlike = (area: Area): boolean => distinct(tiers.map(tier => cellOf(extentOf(area, tier)))).length === 1;
    const alike = areas.filter(isAlike);
    const lead = say`In the ${serviceTiers(tiers)} the Provider looks after:`;
    return [
        ...choice(agreement, tiers),
        ...listed(alike, lead, area => (first ? extentOf(area, first) : everything(area))),
        ...differing(
            areas.filter(area => !isAlike(area)),
            tiers,
        ),
    ];
}

function choice(agreement: Agreement, tiers: readonly Tier[]): Block[] {
    if (chosenTiers(agreement).length > 0 || tiers.length < 2) return [];
    const content = say`The Client can choose one of the ${serviceTiers(tiers)}.`;
    return [paragraph(content, tiers[0]?.provenance.span)];
}

function areasOf(agreement: Agreement): readonly Area[] {
    const areas = agreement.categories.map(category => ({ label: labelOf(category), services: category.services }));
    const others = { label: 'Further services', services: servicesWithoutCategory(agreement) };
    return [...areas, others]
        .filter(area => area.services.length > 0)
        .map(area => ({ ...area, source: area.services[0]?.provenance.span }));
}

function listed(areas: readonly Area[], lead: Content, extent: (area: Area) => Extent): Block[] {
    const known = areas.map(area => ({ ...area, ...extent(area) }));
    const items = known.flatMap(({ label, source, included, limited }) => {
        const names = [...included, ...limited.map(sayExtra)];
        return names.length === 0 ? [] : [{ content: say`${strong(label)}: ${joined(names, '; ')}`, source }];
    });
    const optional = known.flatMap(area => area.optional);
    const left = known.flatMap(area => area.left);
    return [
        ...(items.length > 0 ? [paragraph(lead, items[0]?.source), list('bullets', items, items[0]?.source)] : []),
        ...(optional.length > 0
            ? [
                  paragraph(
                      say`Only when the Client orders it: ${joined(optional.map(sayExtra), '; ')}.`,
                      known[0]?.source,
                  ),
              ]
            : []),
        ...(left.length > 0 ? [paragraph(say`Not included: ${left.join('; ')}.`, known[0]?.source)] : []),
    ];
}

function differing(areas: readonly Area[], tiers: readonly Tier[]): Block[] {
    const [first] = areas;
    if (!first) return [];
    const rows = areas.map(area => ({
        cells: [say`${area.label}`, ...tiers.map(tier => cellOf(extentOf(area, tier)))],
        source: area.source,
    }));
    const columns = [column('Area'), ...tiers.map(tier => column(labelOf(tier)))];
    return [
        paragraph(say`In the following areas the services depend on the Service Tier:`, first.source),
        table({ caption: undefined, columns, rows, source: first.source }),
    ];
}

/** `Visits on site (optional, at GBP 95.00 per hour); all other services except Cloud migration` */
function cellOf({ included, limited, optional, left }: Extent): Content {
    const special = [...limited.map(sayExtra), ...optional.map(sayOptional)];
    const rest = included.length > Math.max(2, left.length) ? [allBut(left, special.length > 0)] : included;
    const parts = [...special, ...rest];
    return parts.length === 0 ? ['Not included'] : capitalised(joined(parts, '; '));
}

/** `Visits on site (up to 4 visits per month, then GBP 120.00 per visit)`, `Visits on site (at GBP 95.00 per hour)` */
function sayExtra({ name, detail }: Extra): Content {
    return detail ? say`${name} (${detail})` : [name];
}

/** `Visits on site (optional, at GBP 95.00 per hour)`, beside services that are not optional. */
function sayOptional({ name, detail }: Extra): Content {
    return detail ? say`${name} (optional, ${detail})` : [`${name} (optional)`];
}

function allBut(left: readonly string[], others: boolean): string {
    const all = others ? 'all other services' : 'all services';
    return left.length === 0 ? all : `${all} except ${sayList(left)}`;
}

function extentOf(area: Area, tier: Tier): Extent {
    const found = area.services.map(service => ({
        name: labelOf(service),
        coverage: tier.coverage.find(({ value }) => value.service === service)?.value,
    }));
    const those = (kind: Coverage['kind']): Extra[] =>
        found
            .filter(each => (each.coverage?.kind ?? 'excluded') === kind)
            .map(({ name, coverage }) => ({ name, detail: detailOf(coverage) }));
    return {
        included: those('included').map(({ name }) => name),
        limited: those('limited'),
        optional: those('optional'),
        left: those('excluded').map(({ name }) => name),
    };
}

function everything({ services }: Area): Extent {
    return { included: services.map(labelOf), limited: [], optional: [], left: [] };
}

function detailOf(coverage: Coverage | undefined): Content | undefined {
    switch (coverage?.kind) {
        case 'limited': {
            const overage = coverage.overage ? say`, then ${sayPrice(coverage.overage)}` : [];
            return say`up to ${sayQuantity(coverage.limit)}${overage}`;
        }
        case 'optional':
            return coverage.price && say`at ${sayPrice(coverage.price)}`;
        default:
            return undefined;
    }
}
