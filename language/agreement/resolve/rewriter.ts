import { isAstNode, isReference, type AstNode, type Reference } from 'langium';
import * as ast from '../../generated/ast.js';
import { pathElements, pathTarget, tierChain } from '../../references/members.js';
import type { ValueChange } from './change-targets.js';
import { withValue } from './replacement.js';

/** By tier and inherited value: the statement by which the tier gets a value of its own. */
export type TierAdditions = Map<AstNode, ReadonlyMap<AstNode, ast.TierStatement>>;

/** Copies nodes with their new values, without what is removed, and with the client in its place. */
export function rewriter(
    values: ReadonlyMap<AstNode, ValueChange>,
    removed: ReadonlySet<AstNode>,
    added: TierAdditions,
    clients: ReadonlyMap<AstNode, ast.Client>,
): <N extends AstNode>(node: N) => N {
    const known = new Map<AstNode, AstNode>();
    const rewrite = (node: AstNode): AstNode => {
        const before = known.get(node);
        if (before) return before;
        const change = values.get(node);
        const inside = ast.isHole(node) ? withTarget(node) : withParts(node);
        const after = (change && withValue(inside, change)) ?? inside;
        known.set(node, after);
        return after;
    };
    /** A hole shows the value that holds. */
    const withTarget = (hole: ast.Hole): ast.Hole => {
        const target = pathTarget(hole.path);
        const client = target && clients.get(target);
        if (client && hole.path?.head)
            return { ...hole, path: { ...hole.path, head: leadingTo(client, hole.path.head) } };
        const last = hole.path?.segments.at(-1);
        if (!target || !last?.element) return hole;
        const [head] = pathElements(hole.path);
        const tiers = ast.isTier(head) ? tierChain(head) : [];
        const own = tiers.map(tier => added.get(tier)?.get(target)).find(each => each !== undefined);
        const holds = own && ast.isTargetRow(own) ? own.commitments[0] : (own ?? rewrite(target));
        if (!holds || holds === target) return hole;
        const segment = { ...last, element: leadingTo(holds, last.element) };
        return { ...hole, path: { ...hole.path, segments: [...hole.path.segments.slice(0, -1), segment] } };
    };
    const withParts = (node: AstNode): AstNode => {
        const parts: Record<string, unknown> = {};
        for (const [property, value] of Object.entries(node)) {
            if (property.startsWith('$')) continue;
            const part = rewritePart(value);
            if (part !== value) parts[property] = part;
        }
        const own = added.get(node);
        if (own && ast.isTier(node))
            parts['statements'] = [...own.values(), ...((parts['statements'] ?? node.statements) as [])];
        return Object.keys(parts).length === 0 ? node : { ...node, ...parts };
    };
    const rewritePart = (part: unknown): unknown => {
        if (Array.isArray(part)) return rewriteAll(part);
        if (isAstNode(part)) return rewrite(part);
        const client = isReference(part) && part.ref && clients.get(part.ref);
        return client ? leadingTo(client, part) : part;
    };
    const rewriteAll = (nodes: readonly unknown[]): readonly unknown[] => {
        const after = nodes.filter(each => !isAstNode(each) || !removed.has(each)).map(rewritePart);
        return after.length === nodes.length && after.every((each, index) => each === nodes[index]) ? nodes : after;
    };
    // A copy has the type of the node that it was made of.
    return node => rewrite(node) as typeof node;
}

/** The same reference to another element. */
function leadingTo<R extends Reference>(ref: AstNode, { $refText, $refNode }: R): R {
    return { $refText, $refNode, ref } as R;
}
