import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    inject,
    type DefaultSharedCoreModuleContext,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices,
} from 'langium';
import { MsaGeneratedModule, MsaGeneratedSharedModule, parserConfig } from './generated/module.js';
import { FindingsValidator } from './findings/findings-validator.js';
import { withLibrary } from './library/standard-library.js';
import { blocksOf } from './parsing/blocks.js';
import { createBoundedParser } from './parsing/bounded-parser.js';
import { LazyLookahead } from './parsing/lazy-lookahead.js';
import { MsaParserMessages } from './parsing/parser-messages.js';
import { MsaTokenBuilder } from './parsing/token-builder.js';
import { MsaValueConverter } from './parsing/value-converter.js';
import { WordLexer } from './parsing/word-lexer.js';
import { MsaLinker } from './references/linker.js';
import { MsaScopeComputation } from './references/scope-computation.js';
import { MsaScopeProvider } from './references/scope-provider.js';

/** What the language adds to Langium, for the command line and the language server alike. */
export const MsaModule = {
    parser: {
        ParserConfig: services => ({
            ...parserConfig,
            lookaheadStrategy: new LazyLookahead(parserConfig, blocksOf(services.Grammar)),
        }),
        TokenBuilder: () => new MsaTokenBuilder(),
        Lexer: services => new WordLexer(services),
        ValueConverter: () => new MsaValueConverter(),
        LangiumParser: services => createBoundedParser(services),
        ParserErrorMessageProvider: services => new MsaParserMessages(services),
    },
    validation: {
        DocumentValidator: services => new FindingsValidator(services, { missingPartsOf: () => [] }),
    },
    references: {
        Linker: services => new MsaLinker(services),
        ScopeComputation: services => new MsaScopeComputation(services),
        ScopeProvider: services => new MsaScopeProvider(services),
    },
    workspace: {
        // No index of references is kept: who looks for references finds them in the linked documents.
        ReferenceDescriptionProvider: () => ({ createDescriptions: () => Promise.resolve([]) }),
    },
} satisfies Module<LangiumCoreServices, PartialLangiumCoreServices>;

export interface MsaCoreServices {
    readonly shared: LangiumSharedCoreServices;
    readonly msa: LangiumCoreServices;
}

/** The language without an editor: parse, link and check. `context` names the file system to read from. */
export function createMsaCoreServices(context: DefaultSharedCoreModuleContext): MsaCoreServices {
    const fileSystemProvider: typeof context.fileSystemProvider = services =>
        withLibrary(context.fileSystemProvider(services));
    const shared = inject(createDefaultSharedCoreModule({ fileSystemProvider }), MsaGeneratedSharedModule);
    const msa = inject(createDefaultCoreModule({ shared }), MsaGeneratedModule, MsaModule);
    shared.ServiceRegistry.register(msa);
    return { shared, msa };
}
