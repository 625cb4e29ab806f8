import {
    addCodeActionHandler,
    addCodeLensHandler,
    addCompletionHandler,
    addConfigurationChangeHandler,
    addDocumentHighlightHandler,
    addDocumentLinkHandler,
    addDocumentSymbolHandler,
    addDocumentUpdateHandler,
    addFindReferencesHandler,
    addFoldingRangeHandler,
    addFormattingHandler,
    addGotoDefinitionHandler,
    addHoverHandler,
    addInlayHintHandler,
    addRenameHandler,
    addSemanticTokenHandler,
    addWorkspaceSymbolHandler,
    type DefaultSharedModuleContext,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { Writers } from '../contract/paper/writers.js';
import { serveChanges } from './features/changes/changes.js';
import { publishDiagnostics } from './features/diagnostics.js';
import { serveLibrary } from './features/library.js';
import { createMsaServices } from './module.js';
import { servePreviews } from './features/preview/preview.js';
import { CODE_ACTION_KINDS } from './features/code-actions.js';
import { serveContracts } from './features/contracts.js';
import { serveSelectionRanges } from './features/selection-ranges.js';

/**
 * What differs between a server on Node and one in a web worker: how it reads files, and how it loads the code that
 * writes PDF and Word.
 */
export interface Surroundings extends Pick<DefaultSharedModuleContext, 'fileSystemProvider'> {
    readonly writers: Writers;
}

/** Starts to answer an editor over a connection. */
export function startServer(connection: Connection, { writers, ...files }: Surroundings): void {
    const services = createMsaServices({ connection, ...files });
    const { shared } = services;
    addDocumentUpdateHandler(connection, shared);
    publishDiagnostics(connection, services);
    addCompletionHandler(connection, shared);
    addHoverHandler(connection, shared);
    addGotoDefinitionHandler(connection, shared);
    addFindReferencesHandler(connection, shared);
    addDocumentHighlightHandler(connection, shared);
    addRenameHandler(connection, shared);
    addDocumentSymbolHandler(connection, shared);
    addWorkspaceSymbolHandler(connection, shared);
    addFoldingRangeHandler(connection, shared);
    serveSelectionRanges(connection, services);
    addSemanticTokenHandler(connection, shared);
    addDocumentLinkHandler(connection, shared);
    addFormattingHandler(connection, shared);
    addCodeActionHandler(connection, shared);
    addCodeLensHandler(connection, shared);
    addInlayHintHandler(connection, shared);
    addConfigurationChangeHandler(connection, shared);
    servePreviews(connection, services);
    serveChanges(connection, services);
    serveContracts(connection, services, writers);
    serveLibrary(connection);

    connection.onInitialize(async params => {
        const { capabilities } = await shared.lsp.LanguageServer.initialize(params);
        const codeActionProvider = { codeActionKinds: CODE_ACTION_KINDS };
        return {
            capabilities: { ...capabilities, selectionRangeProvider: true, codeActionProvider },
            serverInfo: { name: 'msa' },
        };
    });
    connection.onInitialized(params => {
        shared.lsp.LanguageServer.initialized(params);
    });
    shared.workspace.TextDocuments.listen(connection);
    connection.listen();
}
