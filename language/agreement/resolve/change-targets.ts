import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { pathElements, pathTarget } from '../../references/members.js';

/** A statement of an agreement that gives a value of its base another one. */
export type ValueChange = ast.Override | ast.Setting;

/** The path of the value that a statement changes; that of its parameter for a setting. */
export function changedPath(change: ValueChange): ast.Path | undefined {
    return ast.isOverride(change) ? change.path : change.parameter?.ref?.path;
}

/** What a removal takes out: the element, or all promises of a tier for a priority. */
export function removedBy({ path }: ast.Removal): AstNode[] {
    const target = pathTarget(path);
    const [tier] = pathElements(path);
    if (!target) return [];
    // What a tier inherits is not its own to be removed.
    if (inheritingTier(pathElements(path), target)) return [];
    if (ast.isPriority(target) && ast.isTier(tier))
        return tier.statements.filter(ast.isTargetRow).filter(row => row.priority?.ref === target);
    return [target];
}

/** The tier with which a path of elements starts, where the value that it leads to is inherited from another tier. */
export function inheritingTier(elements: readonly AstNode[], target: AstNode): ast.Tier | undefined {
    const [tier] = elements;
    if (!ast.isTier(tier)) return undefined;
    const statement = ast.isCommitment(target) ? target.$container : target;
    return ast.isTierStatement(statement) && statement.$container !== tier ? tier : undefined;
}
