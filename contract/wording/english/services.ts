import type { Agreement, Category, Service } from '../../../language/agreement/model.js';
import { list, paragraph, reference, say, section, sentence } from '../../building.js';
import type { Block, Section } from '../../document.js';
import { proseBlock } from '../../prose.js';
import { sayCadence } from '../../values.js';
import { serviceWording } from './statements/levels.js';
import { runOn } from './statements/statements.js';
import { labelOf, servicesWithoutCategory } from './terms.js';

/** What the provider does, by category. */
export function services(agreement: Agreement): Section | undefined {
    const loose = servicesWithoutCategory(agreement);
    const categories = agreement.categories.filter(category => category.services.length > 0 || category.meaning);
    if (loose.length + categories.length === 0) return undefined;
    const others =
        categories.length === 0
            ? looseServices(loose)
            : loose.length === 0
              ? []
              : [
                    section({
                        id: 'services.other',
                        heading: 'Other services',
                        ...groupOf(loose),
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
    const { body, sections } = groupOf(category.services);
    return section({
        id: `category-${category.name.value}`,
        heading: labelOf(category),
        body: [...(category.meaning ? [proseBlock(category.meaning)] : []), ...body],
        sections,
        source: category.provenance.span,
    });
}

function looseServices(found: readonly Service[]): Section[] {
    const { body, sections } = groupOf(found);
    if (body.length === 0) return [...sections];
    return [{ id: 'services.list', heading: undefined, body, sections: [], source: body[0]?.source }, ...sections];
}

/** Services that have nothing but a name stand in a list; the others have a clause each. */
function groupOf(found: readonly Service[]): {
    readonly body: readonly Block[];
    readonly sections: readonly Section[];
} {
    const detailed = found.map(service => ({ service, details: detailsOf(service) }));
    const plain = detailed.filter(each => each.details.length === 0).map(each => each.service);
    const items = plain.map(service => ({ content: [labelOf(service)], source: service.provenance.span }));
    const source = plain[0]?.provenance.span;
    return {
        body:
            plain.length === 0
                ? []
                : [
                      paragraph(
                          say`The Provider shall provide the following ${plain.length === 1 ? 'Service' : 'Services'}:`,
                          source,
                      ),
                      list('bullets', items, source),
                  ],
        sections: detailed.flatMap(({ service, details }) =>
            details.length > 0 ? [serviceSection(service, details)] : [],
        ),
    };
}

function serviceSection(service: Service, details: readonly Block[]): Section {
    return section({
        id: `service-${service.name.value}`,
        heading: labelOf(service),
        body: details,
        source: service.provenance.span,
    });
}

function detailsOf(service: Service): Block[] {
    const { meaning, includes, excludes, activities } = service;
    const activityLines = activities.map(({ value, provenance }) => ({
        value: `${value.task.replace(/\.$/, '')}: ${sayCadence(value.cadence)}`,
        provenance,
    }));
    return [
        ...(meaning ? [proseBlock(meaning)] : []),
        ...bulleted('This Service includes:', includes),
        ...bulleted('The Provider shall carry out these activities at least as often as stated:', activityLines),
        ...bulleted('This Service does not include:', excludes),
        ...service.terms.map(term => paragraph(runOn([term], serviceWording), term.provenance.span)),
    ];
}

function bulleted(lead: string, facts: Service['includes']): Block[] {
    const source = facts[0]?.provenance.span;
    const items = facts.map(fact => ({ content: [fact.value], source: fact.provenance.span }));
    return facts.length === 0 ? [] : [paragraph([lead], source), list('bullets', items, source)];
}
