import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import type { FindingsValidator } from '../language/findings/findings-validator.js';
import type { Comparisons } from './features/changes/comparisons.js';
import type { Contracts } from './workspace/contracts.js';
import type { MsaDocumentFactory } from './workspace/document-factory.js';
import type { ResolvedAgreements } from './workspace/resolved-agreements.js';

/** What is added to the services of Langium that all languages of a server share. */
export interface AddedSharedServices {
    readonly workspace: {
        readonly LangiumDocumentFactory: MsaDocumentFactory;
    };
}

/** What is added to those of one language. */
export interface AddedServices {
    readonly validation: { readonly DocumentValidator: FindingsValidator };
    readonly workspace: {
        readonly Comparisons: Comparisons;
        readonly Contracts: Contracts;
        readonly ResolvedAgreements: ResolvedAgreements;
    };
}

/** The services that all languages of a server share. */
export type MsaSharedServices = LangiumSharedServices & AddedSharedServices;
/** The services of the language. */
export type MsaLanguageServices = LangiumServices & AddedServices;

export interface MsaServices {
    readonly shared: MsaSharedServices;
    readonly msa: MsaLanguageServices;
}
