import type { Category, Priority, Service } from '../../language/agreement/model.js';
import type { CategoryJson, PriorityJson, ServiceJson } from './agreement-json.js';
import { declarationJson, linkTo, valuesOf } from './declarations.js';
import { proseJson } from './prose.js';
import { statementsJson } from './statements.js';
import { cadenceJson } from './values.js';

export function categoryJson(category: Category): CategoryJson {
    return {
        ...declarationJson(category),
        meaning: category.meaning && proseJson(category.meaning),
        services: category.services.map(service => linkTo('service', service)),
    };
}

export function serviceJson(service: Service): ServiceJson {
    return {
        ...declarationJson(service),
        category: service.category,
        meaning: service.meaning && proseJson(service.meaning),
        includes: valuesOf(service.includes),
        excludes: valuesOf(service.excludes),
        activities: valuesOf(service.activities).map(({ task, cadence }) => ({ task, cadence: cadenceJson(cadence) })),
        statements: statementsJson(service.terms),
    };
}

export function priorityJson(priority: Priority): PriorityJson {
    return {
        ...declarationJson(priority),
        meaning: priority.meaning && proseJson(priority.meaning),
        examples: valuesOf(priority.examples),
        statements: statementsJson(priority.terms),
    };
}
