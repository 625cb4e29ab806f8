import { startLanguageServer, type DefaultSharedModuleContext } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { createMsaServices } from './module.js';
import { servePreviews } from './preview/preview-service.js';
import { serveContracts } from './preview/render-contract.js';
import { serveSelectionRanges } from './selection-range-provider.js';

/** Starts to answer an editor over a connection, with the given way to its files. */
export function startServer(
    connection: Connection,
    files: Pick<DefaultSharedModuleContext, 'fileSystemProvider'>,
): void {
    const services = createMsaServices({ connection, ...files });
    servePreviews(connection, services);
    serveContracts(connection, services);
    serveSelectionRanges(connection, services);
    startLanguageServer(services.shared);
}
