import { DefaultWorkspaceManager, type BuildOptions } from 'langium';

/** Finds the files of the opened folders, and has them checked at start-up although nobody has opened them. */
export class MsaWorkspaceManager extends DefaultWorkspaceManager {
    override initialBuildOptions: BuildOptions = { validation: true };
}
