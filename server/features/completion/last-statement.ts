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

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** Whether a statement may go on at a later offset: on its line, after a comma, or on a line that is indented deeper. */
export function mayGoOn(text: string, statement: AstNode, offset: number): boolean {
    const start = statement.$cstNode?.offset ?? offset;
    const written = text.slice(start, offset).replace(COMMENT, comment => ' '.repeat(comment.length));
    const gap = written.slice(written.trimEnd().length);
    if (!gap.includes('\n') || written.trimEnd().endsWith(',')) return true;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return gap.length - gap.lastIndexOf('\n') - 1 > line.length - line.trimStart().length;
}
