import { CstUtils, type CstNode, type LeafCstNode } from 'langium';

/** The tokens of a stretch of the syntax tree, without white space and comments. */
export function leavesOf(cst: CstNode | undefined): readonly LeafCstNode[] {
    if (!cst) return [];
    return CstUtils.flattenCst(cst)
        .filter(leaf => !leaf.hidden && leaf.text !== '')
        .toArray();
}

/** The text of these tokens: equal for two stretches that differ only in white space and comments. */
export function meaningOf(cst: CstNode | undefined): string {
    return textOfLeaves(leavesOf(cst));
}

export function textOfLeaves(leaves: readonly LeafCstNode[]): string {
    return leaves.map(leaf => leaf.text).join(' ');
}
