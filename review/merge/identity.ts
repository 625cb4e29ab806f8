import { GrammarUtils, type AstNode } from 'langium';
import type { Key } from '../../language/statements/cardinality.js';
import { factNameOf } from '../../language/statements/facts.js';
import { cardinalityOf } from '../../language/statements/stated-cardinality.js';
import type { Block, Piece, Sentence } from './piece.js';
import { meaningOf } from './leaves.js';

/** What a declaration is called, and was. */
export function namesOf(node: AstNode): Pick<Piece, 'name' | 'formerNames'> {
    const { name, formerNames } = partsOf(node);
    return {
        name: typeof name === 'string' ? name : undefined,
        formerNames: Array.isArray(formerNames) ? (formerNames as string[]) : [],
    };
}

/**
 * The identity of a statement within its block. A declaration has its name; a statement that may stand once has its
 * kind; one that may stand once for each key has its keys; any other has all of its text except for lists. Names are
 * not resolved, because a merge sees one file.
 */
export function identityOf(node: AstNode, content: Block | Sentence): string {
    const { name } = namesOf(node);
    const cardinality = cardinalityOf(node.$type);
    if (name !== undefined) return `${node.$type} ${name}`;
    if (cardinality.kind === 'once') return node.$type;
    const lists = new Set(content.kind === 'sentence' && content.lists.length > 0 ? listsOf(node) : []);
    if (cardinality.kind === 'many') return `${node.$type} ${frameOf(content)}`;
    const keys = cardinality.forms.map(form => form.map(key => keyText(node, key, lists)).join('\0'));
    return `${factNameOf(node.$type) ?? ''} ${keys.join('\0')}`;
}

function frameOf(content: Block | Sentence): string {
    return content.kind === 'block'
        ? content.headWords.join(' ')
        : content.frame.map(({ meaning }) => meaning).join(' ');
}

function keyText(node: AstNode, { path, reads }: Key, lists: ReadonlySet<string>): string {
    const [property = '', ...rest] = path;
    if (lists.has(property)) return '';
    const part = partsOf(node)[property];
    if (rest.length > 0 && isNode(part)) return keyText(part, { path: rest, reads }, new Set());
    if (reads === 'presence') return part === undefined || part === false ? '' : 'stated';
    return GrammarUtils.findNodesForProperty(node.$cstNode, property).map(meaningOf).join(' ');
}

/**
 * The lists of a statement in which each item states a fact of its own: those that are keys; in a statement that may
 * stand any number of times, all of them.
 */
export function listsOf(node: AstNode): readonly string[] {
    const cardinality = cardinalityOf(node.$type);
    const lists = Object.entries(partsOf(node))
        .filter(([property, value]) => !property.startsWith('$') && Array.isArray(value) && value.length > 0)
        .map(([property]) => property);
    if (cardinality.kind === 'once') return [];
    if (cardinality.kind === 'many') return lists;
    const keys = new Set(cardinality.forms.flat().map(({ path }) => path[0]));
    return lists.filter(property => keys.has(property));
}

function partsOf(node: AstNode): Readonly<Record<string, unknown>> {
    return node as unknown as Readonly<Record<string, unknown>>;
}

function isNode(part: unknown): part is AstNode {
    return typeof part === 'object' && part !== null && '$type' in part;
}
