import {
    createParser,
    LangiumParser,
    type AstNode,
    type LangiumCoreServices,
    type Lexer,
    type LexerResult,
    type ParseResult,
    type ParserOptions,
    type TokenizeOptions,
} from 'langium';
import { EOF, type IRecognitionException, type IToken, type TokenType } from 'chevrotain';
import { blocksOf, type Blocks } from './blocks.js';
import type { ParserState } from './lazy-lookahead.js';
import { isLineEnd, LINE_END, readLines, type Slip } from './line-ends.js';
import { NeverClosed, type MsaParserMessages } from './parser-messages.js';
import { firstOfEachLine } from './errors-of-lines.js';
import { unclosedBlock } from './unclosed-block.js';
import { once } from '../values/once.js';

/**
 * The methods of Chevrotain that recover from errors and that have to respect the ends of lines. They are not public.
 */
interface Recovery extends ParserState {
    readonly input: readonly IToken[];
    findReSyncTokenType(): TokenType;
    flattenFollowSet(): readonly TokenType[];
    isInCurrentRuleReSyncSet(type: TokenType): boolean;
    canRecoverWithSingleTokenInsertion(expected: TokenType, follows: readonly TokenType[]): boolean;
    canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
    tryInRuleRecovery(expected: TokenType, follows: readonly TokenType[]): IToken;
    tryInRepetitionRecovery(
        rule: (...words: unknown[]) => unknown,
        words: unknown[],
        decide: (this: unknown) => boolean,
        expected: TokenType,
    ): void;
    consumeInternalError(expected: TokenType, actual: IToken): never;
    getCurrRuleFullName(): string;
    SKIP_TOKEN(): IToken;
    readonly errorMessageProvider: MsaParserMessages;
}

/** The parser of the language: a statement ends where its line ends, and one that cannot be read costs its line alone. */
export function createStatementParser(services: LangiumCoreServices): LangiumParser {
    const blocks = blocksOf(services.Grammar);
    const parser = createParser(
        services.Grammar,
        new StatementParser(services, blocks),
        services.parser.Lexer.definition,
    );
    parser.finalize();
    return parser;
}

const READERS = new WeakMap<ParseResult, (text: string) => ParseResult>();

/** How to read another text in the way in which a text was read that has errors. */
export function readerOf(result: ParseResult): ((text: string) => ParseResult) | undefined {
    return READERS.get(result);
}

class StatementParser extends LangiumParser {
    protected override readonly lexer: LineLexer;
    private readonly messages: MsaParserMessages;

    constructor(
        services: LangiumCoreServices,
        private readonly blocks: Blocks,
    ) {
        super(services);
        this.lexer = new LineLexer(services.parser.Lexer, blocks);
        const wrapper = this.wrapper as unknown as Recovery;
        this.messages = wrapper.errorMessageProvider;
        recoverByLines(wrapper, blocks);
    }

    override parse<T extends AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
        const result = super.parse<T>(input, options);
        const slips = this.lexer.slips.map(slip => this.messages.slipError(slip));
        const { parserErrors, lexerErrors } = result;
        if (parserErrors.length + slips.length + lexerErrors.length === 0) return result;
        const unclosed = withUnclosedBlock([...parserErrors, ...slips], this.wrapper.input, input, this.blocks);
        const unread = { ...result, ...firstOfEachLine(unclosed, lexerErrors) };
        READERS.set(unread, text => this.parse(text));
        return unread;
    }
}

/**
 * Reports a missing closing brace as one error, in place of all errors that follow from it: the parser takes what
 * stands behind the block for a part of it.
 */
function withUnclosedBlock(
    errors: readonly IRecognitionException[],
    tokens: readonly IToken[],
    text: string,
    blocks: Blocks,
): IRecognitionException[] {
    const unclosed = unclosedBlock(tokens, text, blocks);
    if (!unclosed) return [...errors];
    const { next } = unclosed;
    const others = errors.filter(({ token }) => token.tokenType !== EOF && token.startOffset < next.startOffset);
    return [...others, new NeverClosed(unclosed)];
}

/** The lexer of the words, which knows where lines end and what was meant by the slips of its last text. */
class LineLexer implements Lexer {
    readonly definition: Lexer['definition'];
    slips: readonly Slip[] = [];

    constructor(
        private readonly words: Lexer,
        private readonly blocks: Blocks,
    ) {
        this.definition = words.definition;
    }

    tokenize(text: string, options?: TokenizeOptions): LexerResult {
        const result = this.words.tokenize(text, options);
        const { tokens, slips } = readLines(result.tokens, text, this.blocks, this.definition);
        this.slips = slips;
        return { ...result, tokens };
    }
}

/**
 * Limits what an error costs to the rest of its statement: up to the end of the line, or of a block that opens on it.
 */
function recoverByLines(parser: Recovery, { root, statementRules }: Blocks): void {
    const inSet = parser.isInCurrentRuleReSyncSet.bind(parser);
    const canInsert = parser.canRecoverWithSingleTokenInsertion.bind(parser);
    const canDelete = parser.canRecoverWithSingleTokenDeletion.bind(parser);
    const recoverInRule = parser.tryInRuleRecovery.bind(parser);
    const recoverInRepetition = parser.tryInRepetitionRecovery.bind(parser);
    const ruleName = (): string => parser.getCurrRuleFullName().replace(/\u200b/g, '');
    const isOfStatement = (): boolean => statementRules.has(ruleName());

    parser.consumeInternalError = expected => {
        throw report(parser, expected);
    };
    parser.findReSyncTokenType = () => {
        const isInBlock = parser.flattenFollowSet().some(({ name }) => name === '}');
        return endOfStatement(parser, isInBlock).token.tokenType;
    };
    parser.isInCurrentRuleReSyncSet = type => (type === LINE_END ? isOfStatement() : inSet(type));
    Object.assign(parser, {
        reSyncTo: (type: TokenType) => skip(parser, endOfStatement(parser, type.name === '}').distance - 1),
    });
    // A statement in the wrong block must not close the block, because everything behind it would then be misread. Only
    // where a closing brace is missing, a line that begins like a statement of an outer block closes it.
    parser.canRecoverWithSingleTokenInsertion = (expected, follows) =>
        !isLineEnd(parser.LA(1)) &&
        expected.name !== '{' &&
        (expected.name !== '}' || (isLineEnd(parser.LA(0)) && lacksBraces(parser.input))) &&
        canInsert(expected, follows);
    parser.canRecoverWithSingleTokenDeletion = expected =>
        !isLineEnd(parser.LA(1)) && !isLineEnd(parser.LA(2)) && canDelete(expected);
    parser.tryInRuleRecovery = (expected, follows) => {
        // There is no rule around that of a file which could go on.
        if (ruleName() === root && expected !== EOF) {
            skip(parser, endOfStatement(parser, false).distance - 1);
            return { ...parser.LA(0), image: '', isInsertedInRecovery: true };
        }
        const distance = OF_HEADS.has(expected.name) ? braceAhead(parser) : undefined;
        const isBrace = expected.name === '{';
        const isEasy =
            parser.canRecoverWithSingleTokenInsertion(expected, follows) ||
            parser.canRecoverWithSingleTokenDeletion(expected);
        if (distance === undefined || (!isBrace && isEasy)) return recoverInRule(expected, follows);
        // The head of a block is left at its brace, so that the block can be read.
        const brace = parser.LA(distance);
        skip(parser, isBrace ? distance : distance - 1);
        return isBrace ? brace : { ...brace, image: '', isInsertedInRecovery: true };
    };
    parser.tryInRepetitionRecovery = (rule, words, decide, expected) => {
        if (expected.name !== '}' && expected !== EOF) {
            recoverInRepetition(rule, words, decide, expected);
            return;
        }
        // What is missing at the end of the text is reported where the block asks for its brace.
        while (parser.LA(1).tokenType !== EOF) {
            report(parser, expected);
            skip(parser, endOfStatement(parser, expected !== EOF).distance - 1);
            if (decide.call(parser)) {
                rule.apply(parser, words);
                return;
            }
            if (parser.LA(1).tokenType === expected) return;
        }
    };
}

/** What the head of a block consists of. */
const OF_HEADS: ReadonlySet<string> = new Set(['ID', 'STRING', '{']);

/** Whether more blocks are opened than closed. */
const lacksBraces = once((tokens: readonly IToken[]) => {
    const count = (brace: string): number => tokens.filter(({ tokenType }) => tokenType.name === brace).length;
    return count('{') > count('}');
});

function report(parser: Recovery, expected: TokenType): Error {
    const [actual, previous] = [parser.LA(1), parser.LA(0)];
    const ruleName = parser.getCurrRuleFullName();
    return parser.SAVE_ERROR(parser.errorMessageProvider.mismatchError({ expected, actual, previous, ruleName }));
}

/**
 * Where the statement ends that cannot be read: at the end of its line, of the block that it stands in, or of the text.
 * Outside of a block, a brace that closes nothing belongs to what cannot be read.
 */
function endOfStatement(parser: Recovery, isInBlock: boolean): { readonly token: IToken; readonly distance: number } {
    let depth = 0;
    for (let distance = 1; ; distance++) {
        const token = parser.LA(distance);
        if (token.tokenType === EOF) return { token, distance };
        if (token.tokenType.name === '{') depth++;
        else if (token.tokenType.name === '}') {
            if (depth > 0) depth--;
            else if (isInBlock) return { token, distance };
        } else if (isLineEnd(token) && depth === 0) return { token, distance };
    }
}

/** How many tokens ahead the opening brace of the statement is; `undefined` if it has none. */
function braceAhead(parser: Recovery): number | undefined {
    for (let distance = 1; ; distance++) {
        const token = parser.LA(distance);
        if (token.tokenType.name === '{') return distance;
        if (token.tokenType === EOF || token.tokenType.name === '}' || isLineEnd(token)) return undefined;
    }
}

function skip(parser: Recovery, count: number): IToken[] {
    return Array.from({ length: Math.max(0, count) }, () => {
        const token = parser.LA(1);
        parser.consumeToken();
        return token;
    });
}
