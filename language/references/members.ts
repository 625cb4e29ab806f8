import { CstUtils, GrammarAST, isLeafCstNode, type AstNode, type CstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { readPrice } from '../agreement/resolve/values.js';
import { periodOf } from '../values/money.js';

/** A tier and the tiers that it extends, nearest first. Cycles are followed once. */
export function tierChain(tier: ast.Tier): ast.Tier[] {
    const chain = new Set<ast.Tier>();
    for (let current: ast.Tier | undefined = tier; current && !chain.has(current); current = current.base?.ref) {
        chain.add(current);
    }
    return [...chain];
}

/** The most bases that are followed from an agreement: more than anybody needs, and few enough to be quick. */
export const MOST_BASES = 100;

/** An agreement and the agreements that it is based on, nearest first. Cycles are followed once. */
export function agreementChain(agreement: ast.AgreementDeclaration): ast.AgreementDeclaration[] {
    const chain = new Set<ast.AgreementDeclaration>();
    let current: ast.AgreementDeclaration | undefined = agreement;
    for (; current && !chain.has(current) && chain.size <= MOST_BASES; current = current.base?.ref) chain.add(current);
    return [...chain];
}

/** The element that a path leads to; `undefined` while one of its steps leads nowhere. */
export function pathTarget(path: ast.Path | undefined): AstNode | undefined {
    if (!path) return undefined;
    const last = path.segments.at(-1);
    return last ? last.element?.ref : path.head?.ref;
}

/** The elements on a path, from its head on; without those that lead nowhere. */
export function pathElements(path: ast.Path | undefined): AstNode[] {
    const references = path ? [path.head, ...path.segments.map(segment => segment.element)] : [];
    return references.map(reference => reference?.ref).filter(element => element !== undefined);
}

/** A path as it is written. */
export function pathText(path: ast.Path | undefined): string {
    const references = path ? [path.head, ...path.segments.map(segment => segment.element)] : [];
    return references.map(reference => reference?.$refText ?? '').join('.');
}

/**
 * What a path may name next, seen from the element that it has reached: `premium` leads to `P1` and `price`,
 * `premium.P1` leads to `respond`, and to `incidents` where a row is for these alone. The nearest tier that states a value wins. Other statements go by their first word,
 * and by their first two words or their first word and their label.
 */
export function membersOf(element: AstNode, before: AstNode | undefined): Map<string, AstNode> {
    const members = new Map<string, AstNode>();
    const add = (name: string | undefined, node: AstNode | undefined): void => {
        if (name && node && !members.has(name)) members.set(name, node);
    };
    if (ast.isPriority(element) && ast.isTier(before)) {
        for (const statement of tierChain(before).flatMap(tier => tier.statements)) {
            if (!ast.isTargetRow(statement) || statement.priority?.ref !== element) continue;
            const name = caseName(statement);
            if (name !== undefined) add(name, statement);
            else for (const commitment of statement.commitments) add(commitment.metric, commitment);
        }
        return members;
    }
    if (ast.isTargetRow(element)) {
        for (const commitment of element.commitments) add(commitment.metric, commitment);
        return members;
    }
    for (const statement of statementsOf(element)) {
        if (ast.isTargetRow(statement)) add(...targetMember(statement));
        else if (ast.isTierPrice(statement)) for (const name of priceNames(statement)) add(name, statement);
        else if ('name' in statement && typeof statement.name === 'string') add(statement.name, statement);
        else for (const name of statementNames(statement)) add(name, statement);
    }
    return members;
}

/** A row goes by its priority, and one for all priorities by its case: `all`, `all-incidents`. */
function targetMember(row: ast.TargetRow): [name: string | undefined, node: AstNode | undefined] {
    if (row.priority) return [row.priority.ref?.name, row.priority.ref];
    return [['all', caseName(row)].filter(word => word !== undefined).join('-'), row];
}

/** Of several prices, each goes by its period too: `price-per-year`. */
function priceNames({ price, floor }: ast.TierPrice): string[] {
    const period = periodOf(readPrice(price ?? floor));
    return ['price', ...(period ? [`price-per-${period}`] : [])];
}

/** For which tickets of its priority a row is: `incidents-nights`; `undefined` for all of them. */
function caseName({ tickets, subject, delivery, team, band }: ast.TargetRow): string | undefined {
    const words = [tickets, subject?.ref?.name, delivery, team?.ref?.name, band?.ref?.name];
    const name = words.filter(word => word !== undefined).join('-');
    return name === '' ? undefined : name;
}

function statementsOf(element: AstNode): readonly AstNode[] {
    if (ast.isTier(element)) return tierChain(element).flatMap(tier => tier.statements);
    return 'statements' in element && Array.isArray(element.statements) ? element.statements : [];
}

/**
 * `patch critical within 14 days` goes by `patch` and `patch-critical`, `charge "User"` by `charge` and `charge-user`,
 * `below 99.5% credit 10%` by `below` and `below-99-5`.
 */
function statementNames(statement: AstNode): string[] {
    const [first, second] = firstWords(statement.$cstNode);
    if (!first || !GrammarAST.isKeyword(first.grammarSource)) return [];
    if (!second) return [first.text];
    const more = GrammarAST.isKeyword(second.grammarSource) ? second.text : slug(second.text);
    return /^[\p{L}\d]/u.test(more) ? [first.text, `${first.text}-${more}`] : [first.text];
}

function firstWords(node: CstNode | undefined): CstNode[] {
    if (!node) return [];
    const words: CstNode[] = [];
    for (const leaf of CstUtils.streamCst(node)) {
        if (isLeafCstNode(leaf) && !leaf.hidden) words.push(leaf);
        if (words.length === 2) break;
    }
    return words;
}

function slug(label: string): string {
    return label
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, '-')
        .replace(/^-|-$/g, '');
}
