import type { Vocabulary } from '../../tree/document.js';

export const vocabulary: Vocabulary = {
    language: 'en-GB',
    contents: 'Contents',
    skip: 'Skip to the contract',
    clause: 'clause',
    missing: 'missing',
    pageNumber: { page: 'Page', of: 'of' },
    standings: {
        template: { mark: 'Template', warning: 'Template: not an offer and not binding' },
        draft: { mark: 'Draft', warning: 'Draft: not binding' },
        final: undefined,
        superseded: { mark: 'Superseded', warning: 'Superseded: replaced by a later version' },
    },
};
