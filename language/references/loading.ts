import {
    Cancellation,
    interruptAndCheck,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type URI,
} from 'langium';
import { documentRoot, importedUri } from './imports.js';
import { mayRead } from './project.js';

/**
 * Loads the files that documents import, directly or through others, and that are not known yet, as far as the project
 * reaches. Answers what it has loaded. What does not exist or cannot be read is a finding of the file that imports it.
 * @param folders those of the project
 */
export async function loadImports(
    documents: readonly LangiumDocument[],
    folders: readonly URI[],
    { ServiceRegistry, workspace: { LangiumDocuments, FileSystemProvider } }: LangiumSharedCoreServices,
    cancelToken = Cancellation.CancellationToken.None,
): Promise<LangiumDocument[]> {
    const loaded: LangiumDocument[] = [];
    const open = [...documents];
    for (let document = open.pop(); document; document = open.pop()) {
        for (const statement of documentRoot(document)?.imports ?? []) {
            await interruptAndCheck(cancelToken);
            const uri = importedUri(document, statement);
            if (!uri || LangiumDocuments.hasDocument(uri) || !ServiceRegistry.hasServices(uri)) continue;
            if (!(await mayRead(document.uri, uri, folders, FileSystemProvider))) continue;
            const imported = await LangiumDocuments.getOrCreateDocument(uri).catch(() => undefined);
            if (!imported) continue;
            loaded.push(imported);
            open.push(imported);
        }
    }
    return loaded;
}
