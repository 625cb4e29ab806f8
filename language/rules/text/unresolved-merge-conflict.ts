import type { LangiumDocument } from 'langium';
import type { SourceSpan } from '../../agreement/provenance.js';
import type { Problem, Rule } from '../rule.js';

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?=\s|$).*$/gm;

export const unresolvedMergeConflict: Rule = {
    code: 'T03',
    slug: 'unresolved-merge-conflict',
    severity: 'error',
    profile: 'core',
    summary: 'The file holds the markers of a merge that was not finished.',
    explanation:
        'Between the markers stand two versions of the same text, so it is open which of them the parties agree to. Choose one, or combine them, and delete the markers. Other findings about the spelling of the file wait until then.',
    example: {
        fails: 'priority P1 "Critical" {\n<<<<<<< ours\n  means "Everything is down."\n=======\n  means "Business operations are halted."\n>>>>>>> theirs\n  example "The ERP system is down."\n}\n',
        passes: 'priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\n',
    },
    fixable: false,
    reportsUnread: true,
    check: { reads: 'source', run: checkConflicts },
};

function* checkConflicts(document: LangiumDocument): Generator<Problem> {
    for (const span of conflictMarkers(document)) {
        yield {
            message: 'This line is left over from a merge: two versions of the agreement stand in this file.',
            help: 'Keep one version and delete the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`.',
            span,
        };
    }
}

/** The lines that git writes around two versions of a text. */
export function conflictMarkers(document: LangiumDocument): SourceSpan[] {
    const text = document.textDocument.getText();
    if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
    const uri = document.uri.toString();
    return [...text.matchAll(MARKER)].map(match => ({ uri, offset: match.index, end: match.index + match[0].length }));
}
