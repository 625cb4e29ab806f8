import { inject, type DeepPartial, type Module } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    type LangiumServices,
    type LangiumSharedServices,
    type PartialLangiumServices,
} from 'langium/lsp';
import { MsaGeneratedModule, MsaGeneratedSharedModule } from '../language/generated/module.js';
import { missingParts } from '../contract/tree/missing-parts.js';
import { FindingsValidator } from '../language/findings/findings-validator.js';
import { withLibrary } from '../language/library/standard-library.js';
import { MsaModule } from '../language/module.js';
import { MsaCodeActionProvider } from './code-action-provider.js';
import { MsaCompletionProvider } from './completion/completion-provider.js';
import { MsaDocumentLinkProvider } from './document-link-provider.js';
import { MsaDocumentationProvider } from './documentation-provider.js';
import { MsaDocumentSymbolProvider } from './document-symbol-provider.js';
import { MsaFolding } from './folding.js';
import { MsaFormatter } from './formatter.js';
import { MsaHoverProvider } from './hover-provider.js';
import { MsaNodeKindProvider } from './node-kind-provider.js';
import { MsaRenameProvider } from './rename-provider.js';
import { MsaSemanticTokenProvider } from './semantic-token-provider.js';
import { MsaDocumentBuilder } from './workspace/document-builder.js';
import { MsaDocumentFactory } from './workspace/document-factory.js';
import { MsaDocumentUpdates } from './workspace/document-updates.js';
import { MsaIndexManager } from './workspace/index-manager.js';
import { ResolvedAgreements } from './workspace/resolved-agreements.js';
import { MsaWorkspaceManager } from './workspace/workspace-manager.js';

interface AddedSharedServices {
    readonly workspace: {
        readonly LangiumDocumentFactory: MsaDocumentFactory;
    };
}
interface AddedServices {
    readonly validation: { readonly DocumentValidator: FindingsValidator };
    readonly workspace: { readonly ResolvedAgreements: ResolvedAgreements };
}

/** The services that all languages of a server share. */
export type MsaSharedServices = LangiumSharedServices & AddedSharedServices;
/** The services of the language. */
export type MsaLanguageServices = LangiumServices & AddedServices;

export interface MsaServices {
    readonly shared: MsaSharedServices;
    readonly msa: MsaLanguageServices;
}

const MsaSharedServerModule: Module<MsaSharedServices, AddedSharedServices & DeepPartial<LangiumSharedServices>> = {
    lsp: {
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
            }),
    },
    documentation: { DocumentationProvider: services => new MsaDocumentationProvider(services) },
    workspace: { ResolvedAgreements: services => new ResolvedAgreements(services.shared) },
    lsp: {
        CodeActionProvider: services => new MsaCodeActionProvider(services),
        CompletionProvider: services => new MsaCompletionProvider(services),
        DocumentLinkProvider: () => new MsaDocumentLinkProvider(),
        DocumentSymbolProvider: services => new MsaDocumentSymbolProvider(services),
        FoldingRangeProvider: services => new MsaFolding(services),
        Formatter: services => new MsaFormatter(services),
        HoverProvider: services => new MsaHoverProvider(services),
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
