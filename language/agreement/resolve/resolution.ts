import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.js';
import type { Calendar, Category, Declaration, Party, Priority, Service, Tier, TimeBand } from '../model.js';
import type { Fact } from '../provenance.js';
import { propertyFact, provenanceOf } from './spans.js';

/**
 * One run of the resolver. Each declaration of the syntax tree becomes one object of the model, however often it is
 * referred to; `undefined` for a declaration without a name, which nothing can refer to.
 */
export interface Resolution {
    party(node: ast.Provider | ast.Client | undefined): Party | undefined;
    calendar(node: ast.Calendar | undefined): Calendar | undefined;
    category(node: ast.Category | undefined): Category | undefined;
    service(node: ast.Service | undefined): Service | undefined;
    priority(node: ast.Priority | undefined): Priority | undefined;
    tier(node: ast.Tier | undefined): Tier | undefined;
    timeBand(node: ast.TimeBand | undefined): TimeBand | undefined;
    /** The calendar that holds where none is named: the only one of the agreement. */
    readonly onlyCalendar: Calendar | undefined;
    /** The urgency order: the priorities of the agreement as declared. */
    readonly priorityOrder: readonly ast.Priority[];
}

/** The parts that every declaration has; `undefined` while it has no name. */
export function readDeclaration(node: NamedNode & { name?: string; label?: string }): Declaration | undefined {
    if (!node.name) return undefined;
    return {
        name: propertyFact(node, 'name', node.name),
        label: node.label === undefined ? undefined : propertyFact(node, 'label', node.label),
        formerNames: readFormerNames(node),
        provenance: provenanceOf(node),
    };
}

/** A node of the syntax tree that may say what it was called before. */
type NamedNode = AstNode & { readonly formerNames: readonly string[] };

export function readFormerNames(node: NamedNode): Fact<string>[] {
    return node.formerNames.map((name, index) => propertyFact(node, 'formerNames', name, index));
}

/** A function of syntax nodes that answers the same node with the same object, also while it is being computed. */
export function once<N extends AstNode, T>(read: (node: N) => T | undefined): (node: N | undefined) => T | undefined {
    const known = new Map<N, T | undefined>();
    return node => {
        if (!node) return undefined;
        if (known.has(node)) return known.get(node);
        known.set(node, undefined);
        const value = read(node);
        known.set(node, value);
        return value;
    };
}

/** The values that are there. */
export function present<T>(values: Iterable<T | undefined>): T[] {
    return [...values].filter(value => value !== undefined);
}
