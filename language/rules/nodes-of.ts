import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.js';

const NODES = new WeakMap<AstNode, readonly AstNode[]>();

/** Every node below the root of a file, in the order of the text. A tree never changes, so it is walked once. */
export function nodesOf(root: ast.Document): readonly AstNode[] {
    const known = NODES.get(root);
    if (known) return known;
    const nodes: AstNode[] = [];
    collect(root, nodes);
    NODES.set(root, nodes);
    return nodes;
}

/** The depth of a tree is that of the grammar, whatever the text. */
function collect(node: AstNode, nodes: AstNode[]): void {
    for (const property in node) {
        if (property.startsWith('$')) continue;
        const value: unknown = node[property as keyof AstNode];
        if (Array.isArray(value)) for (const each of value) add(each, node, nodes);
        else add(value, node, nodes);
    }
}

function add(child: unknown, parent: AstNode, nodes: AstNode[]): void {
    if (!isChild(child, parent)) return;
    nodes.push(child);
    collect(child, nodes);
}

function isChild(value: unknown, parent: AstNode): value is AstNode {
    return typeof value === 'object' && value !== null && '$container' in value && value.$container === parent;
}
