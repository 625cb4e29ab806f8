import * as ast from '../../generated/ast.js';
import type { Calendar, Coverage, Tier } from '../model.js';
import type { Fact, Provenance } from '../provenance.js';
import { readProse } from './prose.js';
import { present, readDeclaration, type Resolution } from './resolution.js';
import { asInherited, factOf, propertyFact } from './spans.js';
import { readStatements } from './statements.js';
import { readTargets } from './targets.js';
import { readPrice, readQuantity } from './values.js';

/** A tier with everything it inherits: its own statement of a fact stands before that of the tier it extends. */
export function readTier(node: ast.Tier, resolution: Resolution): Tier | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    const base = resolution.tier(node.base?.ref);
    const hours = readHours(node, resolution) ?? inherited(base?.hours);
    const prices = readStatements(node.statements, ast.isTierPrice).filter(
        each => each.price ?? each.share ?? each.quotation,
    );
    const onCall = readOnCall(node, resolution);
    return {
        ...declaration,
        base: base && propertyFact(node, 'base', base),
        meaning: readProse(node.statements.find(ast.isMeaning)?.text),
        coverage: withInherited(readCoverage(node, resolution), base?.coverage, each => each.service.name.value),
        hours,
        onCall: onCall.length > 0 ? onCall : (base?.onCall ?? []).map(inheritedFact),
        targets: readTargets(node, hours?.value, base, resolution),
        prices: prices.length > 0 ? prices : inheritedStatements(base?.prices ?? []),
        terms: withInheritedTerms(readStatements(node.statements, ast.isTierTerm), base?.terms ?? []),
    };
}

function readHours(node: ast.Tier, resolution: Resolution): Fact<Calendar> | undefined {
    const statement = node.statements.find(ast.isSupportHours);
    const calendar = resolution.calendar(statement?.calendar?.ref);
    return statement && calendar ? factOf(statement, calendar) : undefined;
}

function readOnCall(node: ast.Tier, resolution: Resolution): Tier['onCall'] {
    return node.statements.filter(ast.isOnCall).flatMap(statement =>
        present(
            statement.priorities.map((reference, index) => {
                const priority = resolution.priority(reference.ref);
                return priority && propertyFact(statement, 'priorities', priority, index);
            }),
        ),
    );
}

function readCoverage(node: ast.Tier, resolution: Resolution): Fact<Coverage>[] {
    return node.statements.flatMap(statement => {
        if (ast.isCoverageStatement(statement))
            return present(statement.items.map(item => readCoverageItem(item, resolution)));
        if (!ast.isWithholding(statement)) return [];
        return present(
            statement.services.map((reference, index) => {
                const service = resolution.service(reference.ref);
                return service && propertyFact<Coverage>(statement, 'services', { kind: 'excluded', service }, index);
            }),
        );
    });
}

function readCoverageItem(node: ast.Coverage, resolution: Resolution): Fact<Coverage> | undefined {
    const service = resolution.service(node.service?.ref);
    if (!service) return undefined;
    const limit = readQuantity(node.limit);
    if (limit) return factOf(node, { kind: 'limited', service, limit, overage: readPrice(node.overage) });
    if (node.optional) return factOf(node, { kind: 'optional', service, price: readPrice(node.price) });
    return factOf(node, { kind: 'included', service });
}

function withInherited<T>(
    own: readonly Fact<T>[],
    base: readonly Fact<T>[] | undefined,
    key: (value: T) => string,
): Fact<T>[] {
    const merged = new Map(own.map(fact => [key(fact.value), fact]));
    for (const fact of base ?? []) if (!merged.has(key(fact.value))) merged.set(key(fact.value), inheritedFact(fact));
    return [...merged.values()];
}

/** Which tier applies by default is said of one tier, not of those that extend it. */
function withInheritedTerms(own: Tier['terms'], base: Tier['terms']): Tier['terms'] {
    const kinds = new Set(own.map(term => term.kind));
    const inherited = base.filter(term => !kinds.has(term.kind) && term.kind !== 'DefaultTier');
    return [...own, ...inheritedStatements(inherited)];
}

function inheritedStatements<S extends { readonly provenance: Provenance }>(statements: readonly S[]): S[] {
    return statements.map(each => ({ ...each, provenance: asInherited(each.provenance) }));
}

function inherited<T>(fact: Fact<T> | undefined): Fact<T> | undefined {
    return fact && inheritedFact(fact);
}

function inheritedFact<T>(fact: Fact<T>): Fact<T> {
    return { value: fact.value, provenance: asInherited(fact.provenance) };
}
