import { workspace, type ExtensionContext } from 'vscode';
import { LibraryText } from '../protocol/library.js';
import type { Server } from './server/server.js';

/** Shows the files of the standard library, which come with the tool and cannot be changed. */
export function registerLibrary(context: ExtensionContext, { client, started }: Server): void {
    context.subscriptions.push(
        workspace.registerTextDocumentContentProvider('msa', {
            async provideTextDocumentContent(uri) {
                await started;
                return (await client.sendRequest(LibraryText.type, { uri: uri.toString() })).text;
            },
        }),
    );
}
