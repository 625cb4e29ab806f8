import { commands, Range, Uri, workspace, type ExtensionContext } from 'vscode';
import type { WriteFile } from '../files/write-file.js';
import type { Previews } from '../preview/preview-manager.js';
import { showSource } from '../preview/source-sync.js';
import type { Server } from '../server/server.js';
import { registerApproval } from './approve.js';
import { registerCompareCommands } from './compare-commands.js';
import { Comparisons } from './comparisons.js';
import { createChangesView } from './list/changes-view.js';

/** Compares agreements with earlier revisions: the commands, the redline beside the source, and the list of changes. */
export function registerReview(
    context: ExtensionContext,
    server: Server,
    previews: Previews,
    writeFile: WriteFile,
): void {
    const comparisons = new Comparisons(server, context);
    const list = createChangesView(comparisons);
    // From now on the source control view may offer what is registered below.
    void commands.executeCommand('setContext', 'msa.review.isReady', true);
    context.subscriptions.push(
        comparisons,
        list,
        ...registerCompareCommands(comparisons, previews, list),
        registerApproval(comparisons, server, writeFile),
        comparisons.onDidChangeBaseline(uri => previews.refresh(uri)),
        workspace.onDidDeleteFiles(({ files }) => {
            for (const uri of files) void comparisons.end(uri);
        }),
        commands.registerCommand('msa.review.open', async (address: unknown, fingerprints: unknown) => {
            if (typeof address !== 'string' || !Array.isArray(fingerprints)) return;
            const uri = Uri.parse(address);
            const first = await list.reveal(uri, fingerprints.map(String));
            const change = comparisons.of(uri)?.found?.changes.find(({ fingerprint }) => fingerprint === first);
            if (!change) return;
            const { start, end } = change.current.range;
            const place = new Range(start.line, start.character, end.line, end.character);
            await showSource(Uri.parse(change.current.uri), place);
            await previews.revealChange(uri, change.fingerprint);
        }),
    );
}
