import { CstUtils, type AstNode, type LangiumDocument } from 'langium';
import type { IRecognitionException } from 'chevrotain';
import type { SourceSpan } from '../../agreement/provenance.js';
import { placeOf } from '../../parsing/errors-of-lines.js';
import { LeftOverBrace, MisplacedWord, NeverClosed } from '../../parsing/parser-messages.js';
import { STATEMENTS } from '../../tables/statements.js';
import type { Edit, Fix } from '../../findings/finding.js';
import type { Problem, Rule } from '../rule.js';
import { correctionFixes } from './correction-fixes.js';
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
    reportsUnread: true,
    check: { reads: 'source', run: checkSyntax },
};

function* checkSyntax(document: LangiumDocument): Generator<Problem> {
    if (conflictMarkers(document).length > 0) return;
    for (const error of document.parseResult.parserErrors) {
        const span = spanOfError(document, error);
        const misplaced = error instanceof MisplacedWord ? error : undefined;
        const statement = misplaced && statementBefore(document, span.offset);
        yield {
            message: statement ? leftOver(error.token.image, statement) : error.message,
            ...(statement && { help: howItIsWritten(statement, error.token.image) }),
            span,
            fixes: braceFixes(document, error) ?? correctionFixes(document, span),
        };
    }
}

/** The statement that ends right before a place, on its line: whose rest the words at the place were meant to be. */
function statementBefore(document: LangiumDocument, offset: number): AstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeBeforeOffset(root, offset);
    const between = leaf ? document.textDocument.getText().slice(leaf.end, offset) : '\n';
    if (!leaf || leaf.end > offset || between.includes('\n') || leaf.text === '{' || leaf.text === '}')
        return undefined;
    let node: AstNode | undefined = leaf.astNode;
    while (node && !Object.hasOwn(STATEMENTS, node.$type)) node = node.$container;
    return node;
}

function leftOver(word: string, statement: AstNode): string {
    return `\`${word}\` cannot stand after \`${shortText(statement)}\`.`;
}

function howItIsWritten(statement: AstNode, word: string): string {
    const syntax = STATEMENTS[statement.$type]?.syntax ?? '';
    const written = shortText(statement);
    const form = `The statement is written \`${inShort(syntax, written)}\`.`;
    if (word === ',') return `${form} Write each fact on a line of its own.`;
    return isWordOf(syntax, word) && !written.split(' ').includes(word)
        ? `${form} There \`${word}\` has another place.`
        : `${form} What is a statement of its own stands on the next line.`;
}

/** Whether a statement may hold a word, as the word itself and not as the kind of a name or value. */
function isWordOf(syntax: string, word: string): boolean {
    const [, ...others] = syntax.split(/[^\w-]+/);
    return others.includes(word);
}

const MOST_LETTERS = 160;

/** How a statement is written: of a choice the way that was begun, and of many words that mean the same kind of thing the first ones. */
function inShort(syntax: string, written: string): string {
    if (syntax.length <= MOST_LETTERS) return syntax;
    const [, begun] = written.split(' ');
    const choice = /^([\w-]+) \((.*)\)$/.exec(syntax);
    const way = choice?.[2] && waysOf(choice[2]).find(each => each.split(' ')[0] === begun);
    if (choice && way) return `${choice[1] ?? ''} ${way}`;
    return syntax.replace(/(\(|\[)([\w-]+ \| [\w-]+ \| )[\w-]+(?: \| [\w-]+)*/g, '$1$2…');
}

/** The ways of a choice, `a | b (c | d) | e`: what stands between bars that no bracket holds. */
function waysOf(choice: string): string[] {
    const ways = [''];
    let depth = 0;
    for (const part of choice.split(/(?<=[()[\]|])|(?=[()[\]|])/)) {
        if (part === '(' || part === '[') depth++;
        if (part === ')' || part === ']') depth--;
        if (part === '|' && depth === 0) ways.push('');
        else ways.push((ways.pop() ?? '') + part);
    }
    return ways.map(way => way.trim());
}

const MOST_WORDS = 60;

function shortText({ $cstNode }: AstNode): string {
    const text = ($cstNode?.text ?? '').replace(/\s+/g, ' ');
    return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
}

/** The fix of an error that is a brace too few or too many; `undefined` for any other error. */
function braceFixes({ uri, textDocument }: LangiumDocument, error: IRecognitionException): readonly Fix[] | undefined {
    const text = textDocument.getText();
    const edit = (offset: number, end: number, newText: string): Edit => ({
        span: { uri: uri.toString(), offset, end },
        newText,
    });
    const { startOffset } = error.token;
    const start = text.lastIndexOf('\n', startOffset - 1) + 1;
    if (error instanceof LeftOverBrace) {
        const isAlone =
            /^\}[ \t]*\r?(?:\n|$)/.test(text.slice(startOffset)) && text.slice(start, startOffset).trim() === '';
        const end = text.indexOf('\n', startOffset);
        const line = edit(start, end < 0 ? text.length : end + 1, '');
        return [{ title: 'Take the brace out', edits: [isAlone ? line : edit(startOffset, startOffset + 1, '')] }];
    }
    if (error instanceof NeverClosed) {
        const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
        const { startLine } = error.next;
        if (startLine === undefined) return undefined;
        const next = textDocument.offsetAt({ line: startLine - 1, character: 0 });
        const newline = text.includes('\r\n') ? '\r\n' : '\n';
        const title = `Close the block before line ${String(startLine)}`;
        return [{ title, edits: [edit(next, next, `${indentation}}${newline}`)] }];
    }
    return undefined;
}

/** Where the parser stopped; an empty stretch at the end of a file that has no words. */
function spanOfError(document: LangiumDocument, error: IRecognitionException): SourceSpan {
    const { length } = document.textDocument.getText();
    const { offset, end } = placeOf(error) ?? { offset: length, end: length };
    return { uri: document.uri.toString(), offset, end };
}
