import type { LangiumDocument } from 'langium';
import type { SourceSpan } from '../../agreement/provenance.js';
import type { Problem, Rule } from '../rule.js';
import { conflictMarkers } from './unresolved-merge-conflict.js';

/** More than this many say nothing new: the first ones have to be mended anyway. */
const MOST_FINDINGS = 50;

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
    const { parserErrors } = document.parseResult;
    for (const error of parserErrors.slice(0, MOST_FINDINGS)) {
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
    const { token } = error;
    if (Number.isFinite(token.startOffset) && token.endOffset !== undefined && Number.isFinite(token.endOffset)) {
        return { uri, offset: token.startOffset, end: token.endOffset + 1 };
    }
    const previous = 'previousToken' in error ? (error.previousToken as typeof token | undefined) : undefined;
    const length = document.textDocument.getText().length;
    const offset =
        previous?.endOffset !== undefined && Number.isFinite(previous.endOffset) ? previous.endOffset + 1 : length;
    return { uri, offset, end: offset };
}
