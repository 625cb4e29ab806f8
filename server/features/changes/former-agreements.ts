import { UriUtils, type LangiumDocuments, type URI } from 'langium';
import { missingParts } from '../../../contract/missing-parts.js';
import type { Agreement } from '../../../language/agreement/model.js';
import { resolveDocument } from '../../../language/agreement/resolve/agreement.js';
import { checkDocument } from '../../../language/findings/check-document.js';
import { isLibrary } from '../../../language/library/standard-library.js';
import { createMsaCoreServices } from '../../../language/module.js';
import { loadImports } from '../../../language/references/loading.js';
import { RULES_OF_READING } from '../../../language/rules/readable.js';
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
    const { shared } = createMsaCoreServices({ fileSystemProvider: () => files });
    const { DocumentBuilder, LangiumDocuments, LangiumDocumentFactory } = shared.workspace;
    const text = await files.readFile(uri).catch(() => undefined);
    if (text === undefined)
        return `${name} has no file ${UriUtils.basename(uri)}, so there is nothing to compare it with.`;
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    await loadImports([document], folders, shared);
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), {});
    const agreements = resolveDocument(document, LangiumDocuments);
    const project = { documents: LangiumDocuments, folders, missingPartsOf: missingParts };
    for (const each of LangiumDocuments.all.filter(file => !isLibrary(file.uri))) {
        const error = checkDocument(each, project, RULES_OF_READING).find(({ severity }) => severity === 'error');
        if (!error) continue;
        const line = each.textDocument.positionAt(error.span.offset).line + 1;
        return `${UriUtils.basename(each.uri)} cannot be read as it is in ${name}: line ${line}: ${error.message}`;
    }
    return { agreements: agreements.filter(({ kind }) => kind === 'agreement'), documents: LangiumDocuments };
}
