import { isCompositeCstNode, isLeafCstNode, type AstNode, type CstNode, type LeafCstNode } from 'langium';

/** A node with statements of its own between braces. */
export interface BlockNode extends AstNode {
    readonly statements: readonly AstNode[];
}

export function isBlock(node: AstNode | undefined): node is BlockNode {
    return node !== undefined && 'statements' in node && Array.isArray(node.statements);
}

/** The innermost block between whose braces an offset lies, seen from a node there; a header is not in its block. */
export function enclosingBlock(node: AstNode | undefined, offset: number): BlockNode | undefined {
    for (let around = node; around; around = around.$container) {
        if (isBlock(around) && isBetweenBraces(around, offset)) return around;
    }
    return undefined;
}

function isBetweenBraces({ $cstNode }: BlockNode, offset: number): boolean {
    const opening = $cstNode && openingBrace($cstNode);
    if (!opening || offset <= opening.offset) return false;
    const last = lastLeaf($cstNode);
    // A block that nobody has closed yet goes on.
    return last?.text !== '}' || offset <= last.offset;
}

/** The first brace among the words of the block itself. Its statements come after it, so they are never looked into. */
function openingBrace(node: CstNode): LeafCstNode | undefined {
    if (isLeafCstNode(node)) return node.tokenType.name === '{' ? node : undefined;
    if (!isCompositeCstNode(node)) return undefined;
    for (const part of node.content) {
        const found = openingBrace(part);
        if (found) return found;
    }
    return undefined;
}

function lastLeaf(node: CstNode): LeafCstNode | undefined {
    let last: CstNode | undefined = node;
    while (isCompositeCstNode(last)) last = last.content.at(-1);
    return isLeafCstNode(last) ? last : undefined;
}
