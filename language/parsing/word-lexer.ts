import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';
import { Lexer, type IToken, type TokenType } from 'chevrotain';
import { MISWRITTEN, miswrittenAt, UNCLOSED, type Miswritten } from './miswritten.js';

/**
 * Reads every word as a name first and then looks up whether the language knows it: one pattern for all words, where
 * trying each of the language's hundreds of words in turn would take a third of the time of parsing. What is miswritten
 * is an error and yet read as what was meant, so that it costs nothing else.
 */
export class WordLexer extends DefaultLexer {
    private readonly words: ReadonlyMap<string, TokenType>;
    /** Whether the type of a token with this number is one of what is miswritten. */
    private readonly isMiswritten: readonly (boolean | undefined)[];

    constructor(services: LangiumCoreServices) {
        super(services);
        const types = Object.values(this.definition).filter(({ PATTERN }) => PATTERN === Lexer.NA);
        this.words = new Map(types.map(type => [type.name, type]));
        const isMiswritten: boolean[] = [];
        for (const { name } of [...MISWRITTEN, UNCLOSED]) {
            const number = this.definition[name]?.tokenTypeIdx;
            if (number !== undefined) isMiswritten[number] = true;
        }
        this.isMiswritten = isMiswritten;
    }

    override tokenize(text: string): LexerResult {
        const result = super.tokenize(text);
        const before = result.errors.length;
        for (const token of result.tokens) {
            if (token.tokenType.name === 'ID') retype(token, this.words.get(token.image));
            else if (this.isMiswritten[token.tokenTypeIdx]) {
                const found = miswrittenAt(text, token.startOffset);
                retype(token, found && this.definition[found.readAs]);
                if (found) result.errors.push(errorOf(token, found));
            }
        }
        if (result.errors.length > before) result.errors.sort((a, b) => a.offset - b.offset);
        return result;
    }
}

function retype(token: IToken, type: TokenType | undefined): void {
    if (type?.tokenTypeIdx === undefined) return;
    token.tokenType = type;
    token.tokenTypeIdx = type.tokenTypeIdx;
}

function errorOf({ startOffset, startLine, startColumn, image }: IToken, { message }: Miswritten): LexerError {
    return { offset: startOffset, line: startLine, column: startColumn, length: image.length, message };
}

type LexerError = LexerResult['errors'][number];
