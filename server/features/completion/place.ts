import { CstUtils, type AstNode, type LangiumDocument } from 'langium';
import { documentRoot } from '../../../language/references/imports.js';
import { enclosingBlock, type BlockNode } from '../../../language/statements/block.js';

/** Where something is to be written: the block, and what stands of the statement. */
export interface Place {
    readonly document: LangiumDocument;
    readonly offset: number;
    /** `undefined` at the top level of the file. */
    readonly block: BlockNode | undefined;
    /** The rule of the grammar of the block; `Document` at the top level. */
    readonly blockRule: string;
    /** The statement up to the word at the place; empty where a statement begins. */
    readonly begun: string;
    /** The word at the place, as far as it stands before it. */
    readonly word: string;
}

export function placeAt(document: LangiumDocument, offset: number): Place {
    const text = document.textDocument.getText();
    const root = document.parseResult.value;
    const leaf = root.$cstNode && CstUtils.findLeafNodeBeforeOffset(root.$cstNode, offset);
    const block = enclosingBlock(leaf?.astNode, offset);
    const start = wordStart(text, offset);
    const begun = statementBefore(text, start);
    return { document, offset, block, blockRule: block?.$type ?? 'Document', begun, word: text.slice(start, offset) };
}

/** The statements of the block at a place, or of the file. */
export function statementsAt({ block, document }: Place): readonly AstNode[] {
    return block?.statements ?? documentRoot(document)?.elements ?? [];
}

const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;

/** Where the word begins that ends at an offset. */
function wordStart(text: string, offset: number): number {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return offset - (WORD.exec(line)?.[0].length ?? 0);
}

const STRETCHES = /"(?:\\.|[^"\\])*"|\/\/.*|\/\*.*?(?:\*\/|$)/g;
const MOST_LINES = 50;

/**
 * What stands of a statement before an offset: its line, from the last brace on, and the lines before it that end with
 * a comma. Empty where a statement may begin.
 */
export function statementBefore(text: string, offset: number): string {
    let end = offset;
    let found = '';
    for (let lines = 0; lines < MOST_LINES; lines++) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const line = text.slice(start, end);
        // A brace in a string or comment opens nothing.
        const shown = line.replace(STRETCHES, each =>
            each.startsWith('"') ? '"'.repeat(each.length) : ' '.repeat(each.length),
        );
        const brace = Math.max(shown.lastIndexOf('{'), shown.lastIndexOf('}'));
        if (lines > 0 && !/,\s*$/.test(shown)) break;
        found = `${line.slice(brace + 1).trim()} ${found}`;
        if (brace >= 0 || start === 0) break;
        end = start - 1;
    }
    return found.trim();
}
