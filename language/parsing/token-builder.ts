import { DefaultTokenBuilder, type Grammar, type TokenBuilderOptions } from 'langium';
import { Lexer, type IMultiModeLexerDefinition, type TokenType } from 'chevrotain';
import { MISWRITTEN, UNCLOSED } from './miswritten.js';

const PROSE = ['TEXT_CLOSE', 'TEXT_RUN', 'HOLE_OPEN'];
const IDENTIFIER = /^[A-Za-z][\w-]*$/;

/**
 * Makes every word of the language usable as a name, knows what is often written wrong, and gives prose lexer modes of its own:
 * `"""` opens prose, `{{` opens a hole in it, and a hole ends at `}}` or at the end of its line at the latest.
 */
export class MsaTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): IMultiModeLexerDefinition {
        const tokens = super.buildTokens(grammar, options);
        if (!Array.isArray(tokens)) throw new Error('The default token builder returns one list of tokens.');
        const all = tokens as TokenType[];
        const named = (name: string): TokenType => {
            const token = all.find(candidate => candidate.name === name);
            if (!token) throw new Error(`The grammar has no token ${name}.`);
            return token;
        };

        named('TEXT_OPEN').PUSH_MODE = 'prose';
        named('TEXT_CLOSE').POP_MODE = true;
        named('TEXT_RUN').LINE_BREAKS = true;
        named('HOLE_OPEN').PUSH_MODE = 'hole';
        named('HOLE_CLOSE').POP_MODE = true;
        const spaceInHole: TokenType = { name: 'SPACE_IN_HOLE', PATTERN: /[ \t]+/, GROUP: Lexer.SKIPPED };
        const lineEndInHole: TokenType = {
            name: 'LINE_END_IN_HOLE',
            PATTERN: /\r\n?|\n/,
            GROUP: 'hidden',
            LINE_BREAKS: true,
            POP_MODE: true,
        };

        const miswritten = ({ name, first, read }: (typeof MISWRITTEN)[number]): TokenType => ({
            name,
            PATTERN: (text: string, offset: number) => {
                const found = read(text, offset);
                return found ? [text.slice(offset, offset + found.length)] : null;
            },
            START_CHARS_HINT: [...first],
            LINE_BREAKS: false,
        });
        const statements = all.filter(token => !PROSE.includes(token.name) && token.name !== 'HOLE_CLOSE');
        const afterTexts = statements.indexOf(named('STRING')) + 1;

        return {
            defaultMode: 'statements',
            modes: {
                // What is miswritten comes before the numbers in it, and an open quote after the texts that are closed.
                statements: [
                    ...MISWRITTEN.map(miswritten),
                    ...statements.slice(0, afterTexts),
                    miswritten(UNCLOSED),
                    ...statements.slice(afterTexts),
                ],
                prose: PROSE.map(named),
                hole: [named('HOLE_CLOSE'), spaceInHole, lineEndInHole, named('.'), named('ID')],
            },
        };
    }

    protected override buildKeywordTokens(
        ...[rules, terminals, options]: Parameters<DefaultTokenBuilder['buildKeywordTokens']>
    ): TokenType[] {
        const identifier = terminals.find(token => token.name === 'ID');
        return super.buildKeywordTokens(rules, terminals, options).map(token => {
            if (!identifier || !IDENTIFIER.test(token.name)) return token;
            // The lexer finds it among the names: see `WordLexer`.
            const { name } = token;
            return { name, PATTERN: Lexer.NA, CATEGORIES: [identifier] };
        });
    }

    protected override findLongerAlt(): TokenType[] {
        return [];
    }
}
