import type { ParseResult } from 'langium';
import type { IRecognitionException, IToken } from 'chevrotain';
import { isLineEnd } from './line-ends.js';
import { MisplacedWord } from './parser-messages.js';

type Errors = Pick<ParseResult, 'lexerErrors' | 'parserErrors'>;

/** The first error of each line: the others on it follow from that. */
export function firstOfEachLine(
    parserErrors: readonly IRecognitionException[],
    lexerErrors: Errors['lexerErrors'],
): Errors {
    const first = new Map<number, number>();
    const note = (line: number, offset: number): void => {
        const known = first.get(line);
        if (known === undefined || offset < known) first.set(line, offset);
    };
    for (const { line, offset } of lexerErrors) note(line ?? 0, offset);
    for (const error of parserErrors) note(...lineAndOffset(error));
    const isFirst = (line: number, offset: number): boolean => {
        if (first.get(line) !== offset) return false;
        // One finding for the line, whoever has found it.
        first.set(line, -1);
        return true;
    };
    return {
        lexerErrors: lexerErrors.filter(({ line, offset }) => isFirst(line ?? 0, offset)),
        parserErrors: parserErrors.filter(error => isFirst(...lineAndOffset(error))),
    };
}

function lineAndOffset(error: IRecognitionException): [line: number, offset: number] {
    const place = placeOf(error);
    return place ? [place.line, isLineEnd(error.token) ? place.end : place.offset] : [Infinity, Infinity];
}

/** Where an error stands: the word that cannot be read, or the word behind which something is missing. */
export interface Place {
    readonly line: number;
    readonly offset: number;
    readonly end: number;
}

/** Where the parser's error stands; `undefined` in an empty file. What is missing before a brace or a new line is missing behind the word before. */
export function placeOf(error: IRecognitionException): Place | undefined {
    const { token } = error;
    const previous = 'previousToken' in error ? (error.previousToken as typeof token | undefined) : undefined;
    const isMissing = !isPlace(token) || (isBrace(token) && isPlace(previous) && !(error instanceof MisplacedWord));
    const marked = isMissing ? previous : token;
    if (!isPlace(marked)) return undefined;
    return { line: marked.endLine ?? 0, offset: marked.startOffset, end: (marked.endOffset ?? marked.startOffset) + 1 };
}

/** A token that the parser made up, or that stands for the end of the file, has no place. */
function isPlace(token: IToken | undefined): token is IToken {
    return token !== undefined && token.startOffset >= 0 && token.endOffset !== undefined && token.endOffset >= 0;
}

function isBrace({ tokenType: { name } }: IToken): boolean {
    return name === '{' || name === '}';
}
