import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';

/** A tier and the tiers that it extends, nearest first. Cycles are followed once. */
export function tierChain(tier: ast.Tier): ast.Tier[] {
    const chain = new Set<ast.Tier>();
    for (let current: ast.Tier | undefined = tier; current && !chain.has(current); current = current.base?.ref) {
        chain.add(current);
    }
    return [...chain];
}

/**
 * What a path in a hole may name next, seen from the element that it has reached: `premium` leads to `P1` and
 * `price`, `premium.P1` leads to `respond`. The nearest tier that states a value wins.
 */
export function membersOf(element: AstNode, hole: ast.Hole, index: number): Map<string, AstNode> {
    const members = new Map<string, AstNode>();
    const add = (name: string | undefined, node: AstNode | undefined): void => {
        if (name && node && !members.has(name)) members.set(name, node);
    };
    if (ast.isTier(element)) {
        for (const statement of tierChain(element).flatMap(tier => tier.statements)) {
            if (ast.isTargetRow(statement)) add(statement.priority?.ref?.name, statement.priority?.ref);
            if (ast.isTierPrice(statement)) add('price', statement);
        }
    } else if (ast.isPriority(element)) {
        const tier = index > 0 ? pathElement(hole, index - 1) : undefined;
        if (!ast.isTier(tier)) return members;
        for (const statement of tierChain(tier).flatMap(each => each.statements)) {
            if (!ast.isTargetRow(statement) || statement.priority?.ref !== element) continue;
            for (const commitment of statement.commitments) add(commitment.metric, commitment);
        }
    } else if (ast.isAvailability(element)) {
        add('target', element.statements.find(ast.isUptimeTarget));
    } else if (ast.isBackup(element) || ast.isRecovery(element)) {
        add('rpo', element.statements.find(ast.isRecoveryPoint));
        add('rto', element.statements.find(ast.isRecoveryTime));
    } else if (ast.isProvider(element) || ast.isClient(element)) {
        for (const contact of element.statements.filter(ast.isContact)) add(contact.name, contact);
    }
    return members;
}

/** The element that the first steps of a path lead to: step 0 is its head. */
function pathElement(hole: ast.Hole, step: number): AstNode | undefined {
    return step === 0 ? hole.head?.ref : hole.segments[step - 1]?.element?.ref;
}
