import { UriUtils, type LangiumDocument, type LangiumDocuments, type URI } from 'langium';
import * as ast from '../generated/ast.js';
import { libraryUri } from '../library/standard-library.js';
import { wellFormed } from '../values/well-formed.js';
import { inRevisionOf } from './revisions.js';

/** The file that an import names, seen from the file it stands in; `undefined` while the path is missing. */
export function importedUri(document: LangiumDocument, statement: ast.Import): URI | undefined {
    if (!statement.path) return undefined;
    // Half of a character cannot be a part of an address.
    const path = wellFormed(statement.path);
    return libraryUri(path) ?? inRevisionOf(document.uri, UriUtils.resolvePath(UriUtils.dirname(document.uri), path));
}

/** The syntax tree of a document. */
export function documentRoot(document: LangiumDocument): ast.Document | undefined {
    const root = document.parseResult.value;
    return ast.isDocument(root) ? root : undefined;
}

/** The files that a document imports directly, as far as they are loaded, in the order of the imports. */
function importedDocuments(document: LangiumDocument, documents: LangiumDocuments): LangiumDocument[] {
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
    // A stack of its own instead of recursion: a chain of imports may be long.
    const open = [{ file: document, imports: importedDocuments(document, documents) }];
    for (let current = open.at(-1); current; current = open.at(-1)) {
        const imported = current.imports.shift();
        if (!imported) {
            open.pop();
            if (current.file !== document) closure.push(current.file);
        } else if (!visited.has(imported.uri.toString())) {
            visited.add(imported.uri.toString());
            open.push({ file: imported, imports: importedDocuments(imported, documents) });
        }
    }
    return closure;
}
