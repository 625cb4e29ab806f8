import type { Vocabulary } from '../../tree/document.js';

export const vocabulary: Vocabulary = {
    language: 'en-GB',
    contents: 'Contents',
    skip: 'Skip to the contract',
    redline: {
        revisions: {
            inserted: 'inserted',
            deleted: 'deleted',
            'moved-here': 'moved here',
            'moved-away': 'moved away',
        },
        end: 'end',
        moves: { 'moved-here': 'Moved from', 'moved-away': 'Moved to' },
        legend: 'Legend',
        changes: 'Changes',
        changed: 'Changed',
        tones: {
            better: 'better',
            worse: 'worse',
            neutral: 'neutral',
            mixed: 'better and worse',
            unclear: 'unclear',
        },
        view: 'View',
        following: count => (count === 1 ? '1 more follows from it' : `${count} more follow from it`),
        views: { redline: 'Redline', now: 'As it is now', before: 'As it was', changed: 'Changed clauses only' },
    },
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
