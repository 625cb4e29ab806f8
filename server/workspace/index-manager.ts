import { DefaultIndexManager, type LangiumDocument } from 'langium';
import { documentRoot, importClosure, importedUri } from '../../language/references/imports.js';

/** A file is affected by a change in any file that it builds on: its contract may differ without a broken reference. */
export class MsaIndexManager extends DefaultIndexManager {
    override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
        if (super.isAffected(document, changedUris)) return true;
        // The statements rather than the files they lead to: an imported file that was deleted or has just come is not loaded.
        return [document, ...importClosure(document, this.documents)].some(file =>
            documentRoot(file)?.imports.some(statement => {
                const uri = importedUri(file, statement);
                return uri !== undefined && changedUris.has(uri.toString());
            }),
        );
    }
}
