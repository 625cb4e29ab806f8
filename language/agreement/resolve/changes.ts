import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { agreementChain, pathElements, pathTarget } from '../../references/members.js';
import { changedPath, inheritingTier, removedBy, type ValueChange } from './change-targets.js';
import { lockOn, locksAround } from './locks.js';
import { withValue } from './replacement.js';
import { rewriter, type TierAdditions } from './rewriter.js';

/** What an agreement changes in the agreements that it is based on. */
export interface Changes {
    /** The node with its new values and without what is removed; the node itself where nothing changes. */
    effective<N extends AstNode>(node: N): N;
    isRemoved(node: AstNode): boolean;
}

/** What a file or an agreement without a base changes. */
export const NO_CHANGES: Changes = { effective: node => node, isRemoved: () => false };

/** The changes of an agreement and of those between it and its furthest base; the nearest one wins. */
export function changesOf(agreement: ast.AgreementDeclaration): Changes {
    const values = new Map<AstNode, ValueChange>();
    const removed = new Set<AstNode>();
    const added: TierAdditions = new Map();
    for (const each of agreementChain(agreement)) {
        const locks = locksAround(each);
        for (const statement of each.statements) {
            if (ast.isRemoval(statement)) {
                if (!lockOn(statement, locks)) for (const node of removedBy(statement)) removed.add(node);
            } else if (ast.isOverride(statement) || ast.isSetting(statement)) {
                const path = changedPath(statement);
                const target = pathTarget(path);
                // A parameter exists in order to be set, whatever is locked around it.
                if (!target || (ast.isOverride(statement) && lockOn(statement, locks))) continue;
                const tier = inheritingTier(pathElements(path), target);
                const copy = tier && inheritedStatement(target, statement);
                const known = tier && added.get(tier);
                if (tier && copy && !known?.has(target)) added.set(tier, new Map([...(known ?? []), [target, copy]]));
                else if (!tier && !values.has(target)) values.set(target, statement);
            }
        }
    }
    const clients = replacedClients(agreement);
    for (const client of clients.keys()) removed.add(client);
    if (values.size + removed.size + added.size === 0) return NO_CHANGES;
    return { effective: rewriter(values, removed, added, clients), isRemoved: node => removed.has(node) };
}

/** The clients of bases, which stand for whoever the client will be, with the client that takes the place of each. */
function replacedClients(agreement: ast.AgreementDeclaration): ReadonlyMap<AstNode, ast.Client> {
    const declared = agreementChain(agreement).map(each => each.statements.filter(ast.isClient));
    const nearest = declared.findIndex(clients => clients.length > 0);
    const [client] = declared[nearest] ?? [];
    return new Map(client ? declared.slice(nearest + 1).flatMap(others => others.map(each => [each, client])) : []);
}

/** The statement by which a tier gives a value of its own to what it inherits. */
function inheritedStatement(target: AstNode, change: ValueChange): ast.TierStatement | undefined {
    const copy = withValue(target, change);
    if (!copy) return undefined;
    if (ast.isCommitment(copy) && ast.isCommitment(target)) return { ...target.$container, commitments: [copy] };
    return ast.isTierStatement(copy) ? copy : undefined;
}
