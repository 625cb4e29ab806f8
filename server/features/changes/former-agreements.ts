import { UriUtils, type LangiumDocuments, type URI } from 'langium';
import type { Agreement } from '../../../language/agreement/model.js';
import { AgreementReader } from '../../../review/agreement-reader.js';
import type { FormerFiles } from './former-files.js';

/** The agreements of a file as they were, in a workspace of their own: nothing of it is found from the files of today. */
export interface FormerAgreements {
    readonly agreements: readonly Agreement[];
    readonly documents: LangiumDocuments;
}

/** Reads a file of an earlier revision with all that it imports. A text is the reason why it cannot be read. */
export async function formerAgreements(
    uri: URI,
    files: FormerFiles,
    folders: readonly URI[],
    name: string,
): Promise<FormerAgreements | string> {
    const { documents, loaded, agreementsOf, errorsIn } = await new AgreementReader(files).read([uri], folders);
    const document = loaded.getDocument(uri);
    if (!document) return `${name} has no file ${UriUtils.basename(uri)}, so there is nothing to compare it with.`;
    for (const each of documents) {
        const [error] = errorsIn(each);
        if (!error) continue;
        const line = each.textDocument.positionAt(error.span.offset).line + 1;
        return `${UriUtils.basename(each.uri)} cannot be read as it is in ${name}: line ${line}: ${error.message}`;
    }
    return { agreements: agreementsOf(document), documents: loaded };
}
