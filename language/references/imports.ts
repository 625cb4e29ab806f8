import { UriUtils, type LangiumDocument, type LangiumDocuments, type URI } from 'langium';
import * as ast from '../generated/ast.js';

/** The file that an import names, seen from the file it stands in; `undefined` while the path is missing. */
export function importedUri(document: LangiumDocument, statement: ast.Import): URI | undefined {
    if (!statement.path) return undefined;
    return UriUtils.resolvePath(UriUtils.dirname(document.uri), statement.path);
}

/** The syntax tree of a document. */
export function documentRoot(document: LangiumDocument): ast.Document | undefined {
    const root = document.parseResult.value;
    return ast.isDocument(root) ? root : undefined;
}

/** The files that a document imports directly, as far as they are loaded, in the order of the imports. */
export function importedDocuments(document: LangiumDocument, documents: LangiumDocuments): LangiumDocument[] {
    const imports = documentRoot(document)?.imports ?? [];
    const found = imports.map(statement => {
        const uri = importedUri(document, statement);
        return uri && documents.getDocument(uri);
    });
    return found.filter(imported => imported !== undefined);
}

/** All files that a document imports, directly or through others, those it builds on first. Cycles are followed once. */
export function importClosure(document: LangiumDocument, documents: LangiumDocuments): LangiumDocument[] {
    const visited = new Set([document.uri.toString()]);
    const closure: LangiumDocument[] = [];
    const visit = (current: LangiumDocument): void => {
        for (const imported of importedDocuments(current, documents)) {
            const key = imported.uri.toString();
            if (visited.has(key)) continue;
            visited.add(key);
            visit(imported);
            closure.push(imported);
        }
    };
    visit(document);
    return closure;
}
