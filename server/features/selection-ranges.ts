import { CstUtils, URI, type CstNode, type LangiumDocument } from 'langium';
import type { Connection, Position, SelectionRange } from 'vscode-languageserver';
import type { MsaServices } from '../services.js';

/** Lets a selection grow from a word to its statement, its block, and the file. */
export function serveSelectionRanges(connection: Connection, { shared }: MsaServices): void {
    connection.onSelectionRanges(({ textDocument, positions }) =>
        shared.workspace.WorkspaceLock.read(() => {
            const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(textDocument.uri));
            return document ? positions.map(position => selectionAt(document, position)) : null;
        }),
    );
}

function selectionAt(document: LangiumDocument, position: Position): SelectionRange {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(position);
    const around: CstNode[] = [];
    for (
        let node: CstNode | undefined = root && CstUtils.findLeafNodeAtOffset(root, offset);
        node;
        node = node.container
    ) {
        const inner = around.at(-1);
        if (!inner || node.offset < inner.offset || node.end > inner.end) around.push(node);
    }
    let selection: SelectionRange = { range: { start: position, end: position } };
    let parent: SelectionRange | undefined;
    for (const node of around.reverse()) {
        selection = parent ? { range: node.range, parent } : { range: node.range };
        parent = selection;
    }
    return selection;
}
