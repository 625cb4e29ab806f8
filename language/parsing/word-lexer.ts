import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';
import { Lexer, type TokenType } from 'chevrotain';

/**
 * Reads every word as a name first and then looks up whether the language knows it: one pattern for all words, where
 * trying each of the language's hundreds of words in turn would take a third of the time of parsing.
 */
export class WordLexer extends DefaultLexer {
    private readonly words: ReadonlyMap<string, TokenType>;

    constructor(services: LangiumCoreServices) {
        super(services);
        const types = Object.values(this.definition).filter(({ PATTERN }) => PATTERN === Lexer.NA);
        this.words = new Map(types.map(type => [type.name, type]));
    }

    override tokenize(text: string): LexerResult {
        const result = super.tokenize(text);
        for (const token of result.tokens) {
            if (token.tokenType.name !== 'ID') continue;
            const word = this.words.get(token.image);
            if (word?.tokenTypeIdx === undefined) continue;
            token.tokenType = word;
            token.tokenTypeIdx = word.tokenTypeIdx;
        }
        return result;
    }
}
