import { UriUtils, type LangiumDocument, type URI } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { isLibrary, LIBRARY_NAMES, libraryName, libraryUri } from '../../../language/library/standard-library.js';
import { documentRoot, importedUri } from '../../../language/references/imports.js';
import { isRevision } from '../../../language/references/revisions.js';
import type { Literal } from './literal.js';
import type { Place } from './place.js';

/** The path by which a file imports another one. */
export function importPath(importing: LangiumDocument, imported: URI): string {
    return isLibrary(imported) ? libraryName(imported) : UriUtils.relative(UriUtils.dirname(importing.uri), imported);
}

/** What a file may import and does not yet: the other files of the workspace, and the standard library. */
export function importPaths({ document, offset }: Place, files: Iterable<LangiumDocument>): Literal[] {
    const others = (documentRoot(document)?.imports ?? []).filter(
        ({ $cstNode }) => !$cstNode || offset < $cstNode.offset || $cstNode.end < offset,
    );
    const imported = new Set(others.map(each => importedUri(document, each)?.toString()));
    const isFree = (uri: URI | undefined): boolean => !imported.has(uri?.toString());
    const ofProject = [...files]
        .map(({ uri }) => uri)
        .filter(uri => uri.toString() !== document.uri.toString() && !isLibrary(uri) && !isRevision(uri) && isFree(uri))
        .map(uri => ({ label: importPath(document, uri), detail: 'file', kind: CompletionItemKind.File }));
    const ofLibrary = LIBRARY_NAMES.filter(name => isFree(libraryUri(name))).map(label => ({
        label,
        detail: 'standard library',
        kind: CompletionItemKind.Module,
    }));
    return [...ofProject, ...ofLibrary];
}
