import type { ExtensionContext } from 'vscode';
import { registerExport } from './export/export-contract.js';
import { registerExportTasks } from './export/export-task.js';
import { registerLibrary } from './library/library-documents.js';
import { registerNewAgreement } from './new/new-agreement.js';
import { registerPreview } from './preview/preview-manager.js';
import { startServer, type CreateLanguageClient } from './server/server.js';

/** Puts the features together. They share the running server and know nothing of each other. */
export async function composeExtension(context: ExtensionContext, createClient: CreateLanguageClient): Promise<void> {
    const server = startServer(context, createClient);
    registerPreview(context, server);
    registerExport(context, server);
    registerExportTasks(context, server);
    registerNewAgreement(context, server);
    registerLibrary(context, server);
    await server.started;
}
