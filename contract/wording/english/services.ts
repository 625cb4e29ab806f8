import type { Agreement, Category, Service } from '../../../language/agreement/model.js';
import { clause, list, paragraph, reference, say, section, sentence } from '../../tree/building.js';
import type { Section } from '../../tree/document.js';
import { proseBlocks } from './prose.js';
import { sayCadence } from './said-values.js';
import { proseClause } from './phrasing.js';
import { serviceWording } from './statements/levels.js';
import { statementSections } from './statements/statements.js';
import { labelOf, servicesWithoutCategory } from './terms.js';

/** What the provider does, by category. */
export function services(agreement: Agreement): Section | undefined {
    const loose = servicesWithoutCategory(agreement);
    const categories = agreement.categories.filter(category => category.services.length > 0 || category.meaning);
    if (loose.length + categories.length === 0) return undefined;
    const others =
        categories.length === 0
            ? groupOf(loose, 'services.list')
            : loose.length === 0
              ? []
              : [
                    section({
                        id: 'services.other',
                        heading: 'Other services',
                        sections: groupOf(loose, 'services.list'),
                        source: loose[0]?.provenance.span,
                    }),
                ];
    return section({
        id: 'services',
        heading: 'Services',
        sections: [performance(agreement), ...categories.map(categorySection), ...others],
        source: [...categories, ...loose][0]?.provenance.span,
    });
}

function performance(agreement: Agreement): Section {
    const content =
        agreement.tiers.length > 0
            ? say`The Provider shall perform the Services for the Client, to the extent stated for the Client’s Service Tier in ${reference('tiers')}.`
            : say`The Provider shall perform the Services for the Client.`;
    return sentence('services.performance', content, undefined);
}

function categorySection(category: Category): Section {
    const id = `category-${category.name.value}`;
    return section({
        id,
        heading: labelOf(category),
        body: category.meaning ? proseBlocks(category.meaning) : [],
        sections: groupOf(category.services, `${id}.services`),
        source: category.provenance.span,
    });
}

/** Services that have nothing but a name stand in a list; the others have a clause each. */
function groupOf(found: readonly Service[], id: string): Section[] {
    const detailed = found.map(service => ({ service, details: detailsOf(service) }));
    const plain = detailed.filter(each => each.details.length === 0).map(each => each.service);
    return [
        ...plainServices(plain, id),
        ...detailed.flatMap(({ service, details }) => (details.length > 0 ? [serviceSection(service, details)] : [])),
    ];
}

function plainServices(plain: readonly Service[], id: string): Section[] {
    const [first, ...others] = plain;
    if (!first) return [];
    const source = first.provenance.span;
    const items = plain.map(service => ({ content: [labelOf(service)], source: service.provenance.span }));
    const noun = others.length === 0 ? 'Service' : 'Services';
    const lead = paragraph(say`The Provider shall provide the following ${noun}:`, source);
    return [clause(id, [lead, list('bullets', items, source)], source)];
}

function serviceSection(service: Service, sections: readonly Section[]): Section {
    const id = `service-${service.name.value}`;
    return section({ id, heading: labelOf(service), sections, source: service.provenance.span });
}

function detailsOf(service: Service): Section[] {
    const { meaning, includes, excludes, activities } = service;
    const id = `service-${service.name.value}`;
    const activityLines = activities.map(({ value, provenance }) => ({
        content: say`${value.task}: ${sayCadence(value.cadence)}`,
        source: provenance.span,
    }));
    const activityLead = 'The Provider shall carry out these activities at least as often as stated:';
    return [
        ...(meaning ? [proseClause(`${id}.meaning`, meaning)] : []),
        ...bulleted(`${id}.includes`, 'This Service includes:', includes.map(factItem)),
        ...bulleted(`${id}.activities`, activityLead, activityLines),
        ...bulleted(`${id}.excludes`, 'This Service does not include:', excludes.map(factItem)),
        ...statementSections(service.terms, serviceWording, id),
    ];
}

type Items = Parameters<typeof list>[1];

function factItem({ value, provenance }: Service['includes'][number]): Items[number] {
    return { content: [value], source: provenance.span };
}

function bulleted(id: string, lead: string, items: Items): Section[] {
    const source = items[0]?.source;
    return items.length === 0 ? [] : [clause(id, [paragraph([lead], source), list('bullets', items, source)], source)];
}
