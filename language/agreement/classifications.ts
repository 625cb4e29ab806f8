import type * as ast from '../generated/ast.js';
import type { Agreement, TopicOf } from './model.js';
import type { Link } from './statement.js';

export type Classification = TopicOf<ast.Classification>;

/** The declarations that a ticket belongs to, by their names: its service, with the category of that, environment and client. */
export interface Classified {
    readonly names: ReadonlySet<string>;
    /** The kinds of declarations of which it is not known whether the ticket belongs to one. */
    readonly unknown: ReadonlySet<string>;
}

/** Which classification holds for a ticket. `depends`: it applies to something of which the ticket is not known to be. */
export type HoldingClassification =
    | { readonly kind: 'holds'; readonly classification: Classification }
    | { readonly kind: 'conflict'; readonly classifications: readonly Classification[] }
    | { readonly kind: 'depends'; readonly subject: Link }
    | { readonly kind: 'nothing' };

/** The classifications of an agreement that have a matrix. */
export function matricesOf({ topics }: Agreement): readonly Classification[] {
    return topics.filter(
        (topic): topic is Classification =>
            topic.kind === 'Classification' && topic.statements.some(each => each.kind === 'MatrixRow'),
    );
}

/** The services, categories, environments and clients that a classification applies to; none where it applies to all. */
export function subjectsOf({ statements }: Classification): readonly Link[] {
    return statements.flatMap(each => (each.kind === 'ClassificationScope' ? each.subjects : []));
}

/** Of the classifications with a matrix that apply to a ticket, the one that applies to least. */
export function classificationFor(agreement: Agreement, ticket: Classified): HoldingClassification {
    const applying: Classification[] = [];
    for (const classification of matricesOf(agreement)) {
        const subjects = subjectsOf(classification);
        if (subjects.length === 0 || subjects.some(({ name }) => ticket.names.has(name))) applying.push(classification);
        else {
            const open = subjects.find(({ kind }) => ticket.unknown.has(kind));
            if (open) return { kind: 'depends', subject: open };
        }
    }
    const narrowest = applying.filter(
        each => !applying.some(other => other !== each && isNarrower(other, each, agreement)),
    );
    const [classification, ...others] = narrowest;
    if (!classification) return { kind: 'nothing' };
    return others.length === 0 ? { kind: 'holds', classification } : { kind: 'conflict', classifications: narrowest };
}

/** Whether a classification applies to less than another. */
export function isNarrower(a: Classification, b: Classification, agreement: Agreement): boolean {
    return isWithin(a, b, agreement) && !isWithin(b, a, agreement);
}

function isWithin(a: Classification, b: Classification, { categories }: Agreement): boolean {
    const [inner, outer] = [subjectsOf(a), subjectsOf(b)];
    if (outer.length === 0) return true;
    const names = new Set(outer.map(({ name }) => name));
    const services = categories.filter(({ name }) => names.has(name.value)).flatMap(category => category.services);
    for (const { name } of services) names.add(name.value);
    return inner.length > 0 && inner.every(({ name }) => names.has(name));
}
