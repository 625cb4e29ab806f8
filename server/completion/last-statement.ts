import { CstUtils, type AstNode } from 'langium';

/**
 * The last statement that begins between two offsets of a file, as far as the file could be read. What stands before
 * it decides nothing about what may follow it.
 */
export function lastStatement(root: AstNode, start: number, offset: number): AstNode | undefined {
    const leaf = root.$cstNode && CstUtils.findLeafNodeBeforeOffset(root.$cstNode, offset);
    let last: AstNode | undefined;
    for (let node = leaf?.astNode; node?.$cstNode && node.$cstNode.offset >= start; node = node.$container) {
        if (['statements', 'elements', 'imports'].includes(node.$containerProperty ?? '')) last = node;
    }
    return last;
}
