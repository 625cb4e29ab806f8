import { DefaultWorkspaceManager, type BuildOptions, type LangiumDocument, type Stream, type URI } from 'langium';

/** Finds the files of the opened folders, and has them checked at start-up although nobody has opened them. */
export class MsaWorkspaceManager extends DefaultWorkspaceManager {
    override initialBuildOptions: BuildOptions = { validation: true };

    protected override async loadWorkspaceDocuments(
        uris: Stream<URI>,
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        const load = (uri: URI): Promise<void> =>
            this.langiumDocuments.getOrCreateDocument(uri).then(collector, () => {
                // One file that cannot be read must not keep all others from being checked.
            });
        await Promise.all(uris.map(load));
    }
}
