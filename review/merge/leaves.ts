import { CstUtils, type CstNode, type LeafCstNode } from 'langium';

/** The words of a stretch of the syntax tree. */
export function leavesOf(cst: CstNode | undefined): readonly LeafCstNode[] {
    if (!cst) return [];
    return CstUtils.flattenCst(cst)
        .filter(leaf => !leaf.hidden && leaf.text !== '')
        .toArray();
}

/** The same as one text, in which white space and comments do not count. */
export function meaningOf(cst: CstNode | undefined): string {
    return textOfLeaves(leavesOf(cst));
}

export function textOfLeaves(leaves: readonly LeafCstNode[]): string {
    return leaves.map(leaf => leaf.text).join(' ');
}
