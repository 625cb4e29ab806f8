import type { LangiumDocument } from 'langium';
import type { SourceSpan } from '../../agreement/provenance.js';
import type { Problem, Rule } from '../rule.js';
import { conflictMarkers } from './unresolved-merge-conflict.js';

export const statementNotUnderstood: Rule = {
    code: 'T01',
    slug: 'statement-not-understood',
    severity: 'error',
    profile: 'core',
    summary: 'A statement is not written in a form that the language knows.',
    explanation:
        'A statement that cannot be read is left out of the contract, so the parties would not be bound by it. The message says what may stand at this place. Everything before and after the statement is still checked.',
    example: {
        fails: 'priority P1 "Critical" {\n  means "Business operations are halted."\n  exmple "The ERP system is down."\n}\n',
        passes: 'priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\n',
    },
    fixable: true,
    check: { reads: 'source', run: checkSyntax },
};

function* checkSyntax(document: LangiumDocument): Generator<Problem> {
    if (conflictMarkers(document).length > 0) return;
    for (const error of document.parseResult.parserErrors) {
        const span = tokenSpan(document, error);
        const suggestion = /Did you mean `([^`]+)`\?$/.exec(error.message)?.[1];
        yield {
            message: error.message,
            span,
            ...(suggestion && {
                fixes: [{ title: `Change to \`${suggestion}\``, edits: [{ span, newText: suggestion }] }],
            }),
        };
    }
}

/** The token at which the parser stopped; the end of the token before it where the parser expected more text. */
function tokenSpan(
    document: LangiumDocument,
    error: LangiumDocument['parseResult']['parserErrors'][number],
): SourceSpan {
    const uri = document.uri.toString();
    const { startOffset, endOffset } = error.token;
    if (isPlace(startOffset) && isPlace(endOffset)) return { uri, offset: startOffset, end: endOffset + 1 };
    const previous = 'previousToken' in error ? (error.previousToken as typeof error.token | undefined) : undefined;
    const offset = isPlace(previous?.endOffset) ? previous.endOffset + 1 : document.textDocument.getText().length;
    return { uri, offset, end: offset };
}

/** A token that the parser made up, or that stands for the end of the file, has no place. */
function isPlace(offset: number | undefined): offset is number {
    return offset !== undefined && offset >= 0;
}
