import { AstUtils, type AstNode } from 'langium';
import { factNameOf } from '../../../language/statements/facts.js';
import { cardinalityOf } from '../../../language/statements/stated-cardinality.js';
import { STATEMENTS } from '../../../language/tables/statements.js';
import type { Place } from './place.js';

/** The names that the block at a place refers to in a property already, without the one at the place. */
export function namesUsed({ block, offset }: Place, type: string, property: string): ReadonlySet<string> {
    const used = new Set<string>();
    if (!block) return used;
    for (const node of AstUtils.streamContents(block).flatMap(statement => AstUtils.streamAst(statement))) {
        if (node.$type !== type) continue;
        for (const { text, end } of referencesIn(node, property)) if (end !== offset) used.add(text);
    }
    return used;
}

function referencesIn(node: AstNode, property: string): readonly { readonly text: string; readonly end: number }[] {
    const value = (node as unknown as Record<string, unknown>)[property];
    const references: readonly unknown[] = Array.isArray(value) ? value : [value];
    return references.flatMap(each => {
        if (typeof each !== 'object' || each === null || !('$refText' in each)) return [];
        const cst = '$refNode' in each ? (each.$refNode as AstNode['$cstNode']) : undefined;
        return [{ text: String(each.$refText), end: cst?.end ?? -1 }];
    });
}

/**
 * The names that the statement at a place may not name in a property, because statements of the block name them: a tier
 * covers a service once, and covers none that it excludes.
 */
export function namesTaken({ block, begun, offset }: Place, property: string): ReadonlySet<string> {
    const taken = new Set<string>();
    const [word = ''] = /^[\w-]+/.exec(begun) ?? [];
    const facts = new Set(
        rulesBeginningWith(word).flatMap(rule => (namePath(rule, property) ? (factNameOf(rule) ?? []) : [])),
    );
    if (!block || facts.size === 0) return taken;
    for (const statement of block.statements) {
        if (!facts.has(factNameOf(statement.$type) ?? '')) continue;
        for (const name of namesOn(statement, offset)) taken.add(name);
    }
    return taken;
}

/** The path to a property whose values a statement states once each, and by nothing else. */
function namePath(rule: string, property: string): readonly string[] | undefined {
    const cardinality = cardinalityOf(rule);
    if (cardinality.kind !== 'once-per') return undefined;
    return cardinality.forms.find(keys => keys.length === 1 && keys[0]?.path.at(-1) === property)?.[0]?.path;
}

function namesOn(statement: AstNode, offset: number): readonly string[] {
    const cardinality = cardinalityOf(statement.$type);
    if (cardinality.kind !== 'once-per') return [];
    return cardinality.forms.flatMap(([key, ...others]) => {
        const [first = '', second] = key?.path ?? [];
        if (others.length > 0) return [];
        const owners = second === undefined ? [statement] : childrenOf(statement, first);
        return owners
            .flatMap(each => referencesIn(each, second ?? first))
            .flatMap(({ text, end }) => (end === offset ? [] : text));
    });
}

function childrenOf(node: AstNode, property: string): readonly AstNode[] {
    return AstUtils.streamContents(node)
        .filter(({ $containerProperty }) => $containerProperty === property)
        .toArray();
}

function rulesBeginningWith(word: string): readonly string[] {
    return Object.entries(STATEMENTS).flatMap(([rule, { syntax }]) => (syntax.startsWith(`${word} `) ? rule : []));
}
