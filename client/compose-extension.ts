import type { ExtensionContext } from 'vscode';
import { registerExport } from './export/export-contract.js';
import { registerExportTasks } from './export/export-task.js';
import type { WriteFile } from './files/write-file.js';
import { registerLibrary } from './library-documents.js';
import { registerNewAgreement } from './new-agreement.js';
import { registerPreview } from './preview/preview-manager.js';
import { registerReview } from './review/review.js';
import { startServer, type CreateLanguageClient } from './server/server.js';

/** What differs between the places where VS Code runs. */
export interface Platform {
    readonly createClient: CreateLanguageClient;
    readonly writeFile: WriteFile;
}

/** Puts the features together. They share the running server; only a review shows something in the preview. */
export async function composeExtension(
    context: ExtensionContext,
    { createClient, writeFile }: Platform,
): Promise<void> {
    const server = startServer(context, createClient);
    const previews = registerPreview(context, server);
    registerReview(context, server, previews, writeFile);
    registerExport(context, server, writeFile);
    registerExportTasks(context, server, writeFile);
    registerNewAgreement(context, server, writeFile);
    registerLibrary(context, server);
    await server.started;
}
