import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { agreementChain, membersOf, pathElements, pathTarget, tierChain } from '../../references/members.js';
import { inheritingTier, removedBy } from './change-targets.js';

/** The locks of the agreements that one is based on. */
export function locksAround(agreement: ast.AgreementDeclaration): ast.Lock[] {
    return agreementChain(agreement)
        .slice(1)
        .flatMap(base => base.statements.filter(ast.isLock));
}

/**
 * The lock that refuses an override, a removal or other words: it names the value, or what the value stands in, or, for a removal,
 * something inside of it. A value that a locked tier inherits is locked where it is written, too.
 */
export function lockOn(
    change: ast.Override | ast.Removal | ast.Rewording,
    locks: readonly ast.Lock[],
): ast.Path | undefined {
    const steps = pathElements(change.path);
    const target = pathTarget(change.path);
    if (!target) return undefined;
    const tier = inheritingTier(steps, target);
    const removed = ast.isRemoval(change) ? removedBy(change) : [];
    return locks
        .flatMap(lock => lock.paths)
        .find(locked => {
            const lockedSteps = pathElements(locked);
            const [lockedTier] = lockedSteps;
            if (lockedSteps.length === 0) return false;
            if (lockedSteps.every((step, index) => steps[index] === step)) return true;
            const covered = nodesAt(lockedSteps);
            if (ast.isRemoval(change))
                return removed.some(node => lockedSteps.includes(node) || covered.some(each => isWithin(each, node)));
            if (tier) return ast.isTier(lockedTier) && tierChain(lockedTier).includes(tier) && covered.includes(target);
            return covered.some(each => isWithin(target, each));
        });
}

/** What a path stands for: the element, or all promises of a tier for a priority. */
function nodesAt(steps: readonly AstNode[]): AstNode[] {
    const [target, before] = [...steps].reverse();
    if (!target) return [];
    return ast.isPriority(target) && ast.isTier(before) ? [...membersOf(target, before).values()] : [target];
}

function isWithin(node: AstNode, outer: AstNode): boolean {
    for (let current: AstNode | undefined = node; current; current = current.$container)
        if (current === outer) return true;
    return false;
}
