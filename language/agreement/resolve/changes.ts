import { GrammarUtils, isAstNode, isReference, type AstNode, type Reference } from 'langium';
import * as ast from '../../generated/ast.js';
import { agreementChain, membersOf, pathElements, pathTarget, tierChain } from '../../references/members.js';
import { markChanged } from './spans.js';

/** A statement of an agreement that gives a value of its base another one. */
export type ValueChange = ast.Override | ast.Setting;

/** What an agreement changes in the agreements that it is based on. */
export interface Changes {
    /** The node with its new values and without what is removed; the node itself where nothing changes. */
    effective<N extends AstNode>(node: N): N;
    isRemoved(node: AstNode): boolean;
}

/** What a file or an agreement without a base changes. */
export const NO_CHANGES: Changes = { effective: node => node, isRemoved: () => false };

/** The path of the value that a statement changes; that of its parameter for a setting. */
export function changedPath(change: ValueChange): ast.Path | undefined {
    return ast.isOverride(change) ? change.path : change.parameter?.ref?.path;
}

/** The locks of the agreements that one is based on. */
export function locksAround(agreement: ast.AgreementDeclaration): ast.Lock[] {
    return agreementChain(agreement)
        .slice(1)
        .flatMap(base => base.statements.filter(ast.isLock));
}

/**
 * The lock that refuses an override or a removal: it names the value, or what the value stands in, or, for a removal,
 * something inside of it. A value that a locked tier inherits is locked where it is written, too.
 */
export function lockOn(change: ast.Override | ast.Removal, locks: readonly ast.Lock[]): ast.Path | undefined {
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
export function replacedClients(agreement: ast.AgreementDeclaration): ReadonlyMap<AstNode, ast.Client> {
    const declared = agreementChain(agreement).map(each => each.statements.filter(ast.isClient));
    const nearest = declared.findIndex(clients => clients.length > 0);
    const [client] = declared[nearest] ?? [];
    return new Map(client ? declared.slice(nearest + 1).flatMap(others => others.map(each => [each, client])) : []);
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

/** By tier and inherited value: the statement by which the tier gets a value of its own. */
type TierAdditions = Map<AstNode, ReadonlyMap<AstNode, ast.TierStatement>>;

/** The statement by which a tier gives a value of its own to what it inherits. */
function inheritedStatement(target: AstNode, change: ValueChange): ast.TierStatement | undefined {
    const copy = withValue(target, change);
    if (!copy) return undefined;
    if (ast.isCommitment(copy) && ast.isCommitment(target)) return { ...target.$container, commitments: [copy] };
    return ast.isTierStatement(copy) ? copy : undefined;
}

function rewriter(
    values: ReadonlyMap<AstNode, ValueChange>,
    removed: ReadonlySet<AstNode>,
    added: TierAdditions,
    clients: ReadonlyMap<AstNode, ast.Client>,
): Changes['effective'] {
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
        const own = head && added.get(head)?.get(target);
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

/** A copy of a statement with another value in place of the first one of its kind; `undefined` if it has none. */
export function withValue(node: AstNode, change: ValueChange): AstNode | undefined {
    const found = change.value && fittingPart(node, change.value);
    if (!found) return undefined;
    const copy = { ...node, [found.property]: found.fitting };
    markChanged(copy, node, change);
    return copy;
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
        const fitting = fittingValue(old, value);
        if (fitting !== undefined) return { property, fitting };
    }
    return undefined;
}

/** The parts of a statement; what only says when it holds comes last. */
function partsOf(node: AstNode): [string, unknown][] {
    return Object.entries(node).sort(([a], [b]) => Number(a === 'threshold') - Number(b === 'threshold'));
}

function isQuoted(node: AstNode, property: string): boolean {
    return GrammarUtils.findNodeForProperty(node.$cstNode, property)?.text.startsWith('"') ?? false;
}

const TIMES: ReadonlySet<string> = new Set([ast.Duration.$type, ast.NoTarget.$type]);

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
