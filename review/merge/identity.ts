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
 * What tells a statement from the others of its block: its name, its kind where it stands once, its keys where it stands
 * once for each; of what stands freely, all that is no list. Names are not looked up, because a merge sees one file.
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

/** The lists of a statement of which each item states a fact: those of its keys, and of what stands freely all. */
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
