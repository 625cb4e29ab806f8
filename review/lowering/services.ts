import type { Category, Priority, Service } from '../../language/agreement/model.js';
import { TERMS } from '../comparison/terms.js';
import { metric, type Metric } from '../metrics/metric.js';
import { cadence } from '../orders/cadence.js';
import { count } from '../orders/count.js';
import { plainText } from '../orders/plain-text.js';
import { stated } from '../orders/stated.js';
import { text } from '../orders/text.js';
import { decimal } from '../../language/values/decimal.js';
import { factAtom, placed, type Atom } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';
import { lowerStatements } from './statements.js';

const declarations = {
    category: declarationMetrics('category', 'A group of services under one heading.', 'neutral', { stake: 'wording' }),
    service: declarationMetrics('service', 'One thing that the provider does.', 'better', {
        stake: 'control',
        weight: 'protected',
    }),
    priority: declarationMetrics('priority', 'How urgent a ticket is.', 'unclear', { stake: 'time' }),
} as const;

const meaningOf = (kind: string): Metric<Parameters<typeof text.format>[0]> =>
    metric({
        kind,
        name: 'meaning',
        meaning: `What the ${kind} is, in words.`,
        domain: text,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'text',
        stake: 'wording',
    });

const parts = {
    categoryMeaning: meaningOf('category'),
    serviceMeaning: meaningOf('service'),
    priorityMeaning: meaningOf('priority'),
    category: metric({
        kind: 'service',
        name: 'category',
        meaning: 'The group that the service belongs to: what is said of the group is said of the service.',
        domain: plainText,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'scope',
        stake: 'control',
    }),
    inclusion: metric<true>({
        kind: 'service',
        name: 'includes',
        meaning: 'Something that belongs to the service.',
        domain: stated,
        preference: 'greater',
        absence: 'worst',
        aspect: 'scope',
        stake: 'control',
    }),
    exclusion: metric<true>({
        kind: 'service',
        name: 'excludes',
        meaning: 'Something that does not belong to the service.',
        domain: stated,
        preference: 'less',
        absence: 'best',
        aspect: 'scope',
        stake: 'control',
    }),
    activity: metric({
        kind: 'service',
        name: 'activity',
        meaning: 'How often a task is done.',
        domain: cadence,
        preference: 'greater',
        absence: 'worst',
        stake: 'control',
    }),
    rank: metric({
        kind: 'priority',
        name: 'rank',
        title: 'Rank of a priority',
        meaning: 'How urgent the priority is among the others, from 1, the most urgent.',
        domain: count,
        isRequired: true,
        preference: 'unclear',
        absence: 'neutral',
        aspect: 'definition',
        stake: 'time',
    }),
    example: metric<true>({
        kind: 'priority',
        name: 'example',
        meaning: 'A ticket that has this priority.',
        domain: stated,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'definition',
        stake: 'time',
        weight: 'slight',
    }),
} as const;

export const serviceMetrics: readonly Metric[] = [
    ...Object.values(declarations).flatMap(({ declaration, label }) => [declaration as Metric, label as Metric]),
    ...Object.values(parts).map(each => each as Metric),
];

export function lowerCategory(category: Category): Atom[] {
    const holder = holderOf('category', category);
    return [
        ...lowerDeclaration(declarations.category, category, holder),
        ...factAtom(parts.categoryMeaning, placed(category.meaning), holder),
    ];
}

export function lowerService(service: Service): Atom[] {
    const holder = holderOf('service', service);
    const category = service.category === undefined ? undefined : { ...service, value: service.category };
    return [
        ...lowerDeclaration(declarations.service, service, holder),
        ...factAtom(parts.category, category, holder),
        ...factAtom(parts.serviceMeaning, placed(service.meaning), holder),
        ...service.includes.flatMap(({ value, provenance }) =>
            factAtom(parts.inclusion, { value: true as const, provenance }, holder, {
                key: `includes/${value}`,
                label: `Includes ${value}`,
            }),
        ),
        ...service.excludes.flatMap(({ value, provenance }) =>
            factAtom(parts.exclusion, { value: true as const, provenance }, holder, {
                key: `excludes/${value}`,
                label: `Excludes ${value}`,
            }),
        ),
        ...service.activities.flatMap(({ value: { task, cadence: often }, provenance }) =>
            factAtom(parts.activity, { value: often, provenance }, holder, { key: `activity/${task}`, label: task }),
        ),
        ...lowerStatements(service.terms, TERMS.service, holder, holder.identity),
    ];
}

/** `rank` counts from 1, the most urgent. */
export function lowerPriority(priority: Priority, rank: number): Atom[] {
    const holder = holderOf('priority', priority);
    return [
        ...lowerDeclaration(declarations.priority, priority, holder),
        ...factAtom(parts.rank, { value: decimal(rank), provenance: priority.provenance }, holder),
        ...factAtom(parts.priorityMeaning, placed(priority.meaning), holder),
        ...priority.examples.flatMap(({ value, provenance }) =>
            factAtom(parts.example, { value: true as const, provenance }, holder, {
                key: `example/${value}`,
                label: `Example: ${value}`,
            }),
        ),
        ...lowerStatements(priority.terms, TERMS.priority, holder, holder.identity),
    ];
}
