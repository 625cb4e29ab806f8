import { inject, type DeepPartial, type Module } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    type LangiumSharedServices,
    type PartialLangiumServices,
} from 'langium/lsp';
import { MsaGeneratedModule, MsaGeneratedSharedModule } from '../language/generated/module.js';
import { missingParts } from '../contract/missing-parts.js';
import { FindingsValidator } from '../language/findings/findings-validator.js';
import { withLibrary } from '../language/library/standard-library.js';
import { MsaModule } from '../language/module.js';
import { ChangeHints, ChangeLenses } from './features/changes/change-features.js';
import { Comparisons } from './features/changes/comparisons.js';
import { MsaCodeActionProvider } from './features/code-actions.js';
import { MsaCompletionProvider } from './features/completion/completion.js';
import { MsaDocumentLinkProvider } from './features/document-links.js';
import { MsaDocumentationProvider } from './features/documentation.js';
import { MsaDocumentSymbolProvider } from './features/document-symbols.js';
import { MsaFolding } from './features/folding-ranges.js';
import { MsaFormatter } from './features/formatting.js';
import { WordMatcher } from './features/fuzzy-matcher.js';
import { MsaHoverProvider } from './features/hover/hover.js';
import { MsaNodeKindProvider } from './features/node-kinds.js';
import { MsaRenameProvider } from './features/rename/rename.js';
import { MsaSemanticTokenProvider } from './features/semantic-tokens.js';
import { Contracts } from './workspace/contracts.js';
import { MsaDocumentBuilder } from './workspace/document-builder.js';
import { MsaDocumentFactory } from './workspace/document-factory.js';
import { MsaDocumentUpdates } from './workspace/document-updates.js';
import { MsaIndexManager } from './workspace/index-manager.js';
import type {
    AddedServices,
    AddedSharedServices,
    MsaLanguageServices,
    MsaServices,
    MsaSharedServices,
} from './services.js';
import { ResolvedAgreements } from './workspace/resolved-agreements.js';
import { MsaWorkspaceManager } from './workspace/workspace-manager.js';

const MsaSharedServerModule: Module<MsaSharedServices, AddedSharedServices & DeepPartial<LangiumSharedServices>> = {
    lsp: {
        FuzzyMatcher: () => new WordMatcher(),
        NodeKindProvider: () => new MsaNodeKindProvider(),
        DocumentUpdateHandler: services => new MsaDocumentUpdates(services),
    },
    workspace: {
        LangiumDocumentFactory: services => new MsaDocumentFactory(services),
        DocumentBuilder: services => new MsaDocumentBuilder(services),
        IndexManager: services => new MsaIndexManager(services),
        WorkspaceManager: services => new MsaWorkspaceManager(services),
    },
};

const MsaServerModule: Module<MsaLanguageServices, AddedServices & PartialLangiumServices> = {
    validation: {
        DocumentValidator: services =>
            new FindingsValidator(services, {
                agreementsOf: document => services.workspace.ResolvedAgreements.of(document),
                missingPartsOf: missingParts,
                onDefect: (error, { code }) => {
                    services.shared.lsp.Connection?.console.error(
                        `The check ${code} failed: ${error instanceof Error ? error.stack : String(error)}`,
                    );
                },
            }),
    },
    documentation: { DocumentationProvider: services => new MsaDocumentationProvider(services) },
    workspace: {
        Comparisons: ({ workspace, shared }) =>
            new Comparisons(workspace.ResolvedAgreements, workspace.Contracts, shared),
        Contracts: () => new Contracts(),
        ResolvedAgreements: services => new ResolvedAgreements(services.shared),
    },
    lsp: {
        CodeActionProvider: services => new MsaCodeActionProvider(services),
        CodeLensProvider: services => new ChangeLenses(services),
        CompletionProvider: services => new MsaCompletionProvider(services),
        DocumentLinkProvider: () => new MsaDocumentLinkProvider(),
        DocumentSymbolProvider: services => new MsaDocumentSymbolProvider(services),
        FoldingRangeProvider: services => new MsaFolding(services),
        Formatter: services => new MsaFormatter(services),
        HoverProvider: services => new MsaHoverProvider(services),
        InlayHintProvider: services => new ChangeHints(services),
        RenameProvider: services => new MsaRenameProvider(services),
        SemanticTokenProvider: services => new MsaSemanticTokenProvider(services),
    },
};

/** The language with everything that an editor asks of it. `context` names the connection and the file system. */
export function createMsaServices(context: DefaultSharedModuleContext): MsaServices {
    const fileSystemProvider: typeof context.fileSystemProvider = services =>
        withLibrary(context.fileSystemProvider(services));
    const shared = inject(
        createDefaultSharedModule({ ...context, fileSystemProvider }),
        MsaGeneratedSharedModule,
        MsaSharedServerModule,
    );
    const msa = inject(createDefaultModule({ shared }), MsaGeneratedModule, MsaModule, MsaServerModule);
    shared.ServiceRegistry.register(msa);
    return { shared, msa };
}
