import { CstUtils, type AstNode, type LangiumDocument } from 'langium';
import type { SourceSpan } from '../../agreement/provenance.js';
import { STATEMENTS } from '../../tables/statements.js';
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
        const statement = MISPLACED.test(error.message) ? statementBefore(document, span.offset) : undefined;
        yield {
            message: statement ? leftOver(error.token.image, statement) : error.message,
            ...(statement && { help: howItIsWritten(statement, error.token.image) }),
            span,
            ...(suggestion && {
                fixes: [{ title: `Change to \`${suggestion}\``, edits: [{ span, newText: suggestion }] }],
            }),
        };
    }
}

/** What the parser says of a word that no statement of the block begins with. */
const MISPLACED = /^`[^`]*` (?:cannot stand here|is not a statement) /;

/** The statement that ends right before a place, on its line: whose rest the words at the place were meant to be. */
function statementBefore(document: LangiumDocument, offset: number): AstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeBeforeOffset(root, offset);
    const between = leaf ? document.textDocument.getText().slice(leaf.end, offset) : '\n';
    if (!leaf || between.includes('\n') || leaf.text === '{' || leaf.text === '}') return undefined;
    let node: AstNode | undefined = leaf.astNode;
    while (node && !Object.hasOwn(STATEMENTS, node.$type)) node = node.$container;
    return node;
}

function leftOver(word: string, statement: AstNode): string {
    return `\`${word}\` cannot stand after \`${shortText(statement)}\`.`;
}

function howItIsWritten({ $type }: AstNode, word: string): string {
    const syntax = STATEMENTS[$type]?.syntax ?? '';
    return word === ','
        ? `The statement is written \`${syntax}\`. Write each fact on a line of its own.`
        : `The statement is written \`${syntax}\`. What is a statement of its own stands on the next line.`;
}

const MOST_WORDS = 60;

function shortText({ $cstNode }: AstNode): string {
    const text = ($cstNode?.text ?? '').replace(/\s+/g, ' ');
    return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
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
