import { GrammarUtils, isAstNode, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { ValueChange } from './change-targets.js';
import type { ChangedStatement } from './spans.js';

/** A copy of a statement with another value in place of the first one of its kind; `undefined` if it has none. */
export function withValue(node: AstNode, change: ValueChange): ChangedStatement | undefined {
    const found = change.value && fittingPart(node, change.value);
    return found && { ...node, [found.property]: found.fitting, $changed: { original: node, change } };
}

/** Whether a statement has a value of the kind of another one, which can take its place. */
export function fits(node: AstNode, value: ast.NewValue): boolean {
    return fittingPart(node, value) !== undefined;
}

function fittingPart(
    node: AstNode,
    value: ast.NewValue,
): { readonly property: string; readonly fitting: unknown } | undefined {
    if (ast.isParameter(node)) return undefined;
    for (const [property, old] of partsOf(node)) {
        if (property.startsWith('$') || property === 'name') continue;
        // A word of the language that is chosen among others is no text.
        if (typeof old === 'string' && !isQuoted(node, property)) continue;
        if (isOnlyPromised(value) && !isPromise(node, property)) continue;
        const fitting = fittingValue(old, value);
        if (fitting !== undefined) return { property, fitting };
    }
    return undefined;
}

/** Whether a time is one that can be promised, but no notice, interval or period: a range, or the next business day. */
function isOnlyPromised(value: ast.NewValue): boolean {
    return ast.isNextBusinessDay(value) || (ast.isDuration(value) && value.least !== undefined);
}

function isPromise(node: AstNode, property: string): boolean {
    if (ast.isCommitment(node)) return property === 'target' && node.metric !== 'update';
    return ast.isRecoveryPoint(node) || ast.isRecoveryTime(node);
}

/** The parts of a statement; what only says when it holds comes last. */
function partsOf(node: AstNode): [string, unknown][] {
    return Object.entries(node).sort(([a], [b]) => Number(a === 'threshold') - Number(b === 'threshold'));
}

function isQuoted(node: AstNode, property: string): boolean {
    return GrammarUtils.findNodeForProperty(node.$cstNode, property)?.text.startsWith('"') ?? false;
}

const TIMES: ReadonlySet<string> = new Set([ast.Duration.$type, ast.NextBusinessDay.$type, ast.NoTarget.$type]);

/** The new value in the form of the old one; `undefined` for a value of another kind. */
function fittingValue(old: unknown, value: ast.NewValue): unknown {
    if (typeof old === 'string') return ast.isText(value) && value.line !== undefined ? value.line : undefined;
    if (!isAstNode(old)) return undefined;
    if (ast.isMoney(old)) return ast.isPrice(value) ? value.money : undefined;
    // `USD 3.00` in the place of `USD 5.00 per month` is meant per month, too.
    if (ast.isPrice(old) && ast.isPrice(value) && value.per.length === 0) return { ...value, per: old.per };
    const isSameKind = old.$type === value.$type || (TIMES.has(old.$type) && TIMES.has(value.$type));
    return isSameKind ? value : undefined;
}
