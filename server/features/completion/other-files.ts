import type { AstNodeDescription, LangiumDocument } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import { Position, TextEdit } from 'vscode-languageserver';
import { documentRoot, importClosure } from '../../../language/references/imports.js';
import { isRevision } from '../../../language/references/revisions.js';
import { importPath } from './import-paths.js';

/** The most files that are looked at for names: a list of more helps nobody. */
const MOST_FILES = 100;

/** The declarations of a kind in the files of the workspace that a file does not import and may import. */
export function declaredElsewhere(
    document: LangiumDocument,
    type: string,
    { shared }: LangiumServices,
): readonly AstNodeDescription[] {
    const { LangiumDocuments, IndexManager } = shared.workspace;
    if (isRevision(document.uri)) return [];
    const own = [document, ...importClosure(document, LangiumDocuments)];
    const visible = new Set(own.map(({ uri }) => uri.toString()));
    const mayImport = new Map<string, boolean>();
    return IndexManager.allElements(type)
        .filter(({ documentUri }) => {
            const key = documentUri.toString();
            if (visible.has(key)) return false;
            const known = mayImport.get(key);
            if (known !== undefined || mayImport.size >= MOST_FILES) return known ?? false;
            const other = isRevision(documentUri) ? undefined : LangiumDocuments.getDocument(documentUri);
            // Two files that import each other are no mistake, but nobody wants one that a list has made.
            const isFree = other !== undefined && !importClosure(other, LangiumDocuments).includes(document);
            mayImport.set(key, isFree);
            return isFree;
        })
        .toArray();
}

/** The edit that imports another file: below the imports that stand there, otherwise at the top. */
export function importEdit(document: LangiumDocument, { documentUri }: AstNodeDescription): TextEdit {
    const { textDocument } = document;
    const text = textDocument.getText();
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const statement = `import "${importPath(document, documentUri)}"`;
    const root = documentRoot(document);
    const last = root?.imports.at(-1)?.$cstNode;
    if (last) return TextEdit.insert(textDocument.positionAt(last.end), newline + statement);
    const header = /^\uFEFF?\s*msa\s+[\d.]+/.exec(text)?.[0];
    if (header !== undefined) return TextEdit.insert(textDocument.positionAt(header.length), newline + statement);
    return TextEdit.insert(Position.create(0, 0), statement + newline + newline);
}
