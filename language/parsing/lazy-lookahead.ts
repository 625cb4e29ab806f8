import {
    LLkLookaheadStrategy,
    MismatchedTokenException,
    NonTerminal,
    Repetition,
    type BaseParser,
    type ILookaheadStrategy,
    type IOrAlt,
    type IToken,
} from 'chevrotain';
import type { Blocks } from './blocks.js';
import { isLineEnd, type LineEnd } from './line-ends.js';

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

/** What Chevrotain lets its own parts do with a parser. */
export interface ParserState {
    LA(distance: number): IToken;
    consumeToken(): void;
    exportLexerState(): number;
    importLexerState(state: number): void;
    SAVE_ERROR(error: Error): Error;
}

/**
 * Works out how to decide at a place of the grammar when the parser first gets there. All places together take longer
 * than anything else at start-up, because every word of the language may be a name; and a file needs few of them.
 *
 * Between the statements of a block the ends of lines are passed over; in a statement nothing goes on behind them.
 */
export class LazyLookahead extends LLkLookaheadStrategy {
    constructor(
        options: ConstructorParameters<typeof LLkLookaheadStrategy>[0],
        private readonly blocks: Blocks,
    ) {
        super(options);
    }

    override buildLookaheadForAlternation(
        options: AlternationOptions,
    ): (this: BaseParser, alternatives?: IOrAlt<unknown>[]) => number | undefined {
        const build = (): ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']> =>
            super.buildLookaheadForAlternation(options);
        let decide: ReturnType<typeof build> | undefined;
        return function (alternatives) {
            decide ??= build();
            return decide.call(this, alternatives);
        };
    }

    override buildLookaheadForOptional(options: OptionalOptions): (this: BaseParser) => boolean {
        const build = (): ReturnType<ILookaheadStrategy['buildLookaheadForOptional']> =>
            super.buildLookaheadForOptional(options);
        let decide: ReturnType<typeof build> | undefined;
        if (this.isListOfStatements(options)) {
            return function () {
                decide ??= build();
                const state = stateOf(this);
                while (isLineEnd(state.LA(1))) state.consumeToken();
                return decide.call(this);
            };
        }
        return function () {
            decide ??= build();
            const next = stateOf(this).LA(1);
            if (!isLineEnd(next)) return decide.call(this);
            if (next.isBeforeDeeperLine) reportIfItGoesOn(this, next, decide);
            return false;
        };
    }

    /** Whether a place repeats the statements of a block. */
    private isListOfStatements({ rule, prodOccurrence, prodType }: OptionalOptions): boolean {
        if (prodType !== 'Repetition') return false;
        return repetitionsOf(rule.definition).some(
            ({ idx, definition: [first] }) =>
                idx === prodOccurrence &&
                namesIn(first).some(name => this.blocks.statementRules.has(name.replace(/\u200b/g, ''))),
        );
    }
}

function stateOf(parser: BaseParser): ParserState {
    return parser as unknown as ParserState;
}

type Production = OptionalOptions['rule']['definition'][number];

function repetitionsOf(definition: readonly Production[]): readonly Repetition[] {
    return definition.flatMap(each => [...(each instanceof Repetition ? [each] : []), ...repetitionsOf(partsOf(each))]);
}

/** The rules with which a production begins. */
function namesIn(production: Production | undefined): readonly string[] {
    if (production instanceof NonTerminal) return [production.nonTerminalName];
    return production ? partsOf(production).flatMap(namesIn) : [];
}

/** The productions inside another one; those of a rule that it calls are not. */
function partsOf(production: Production): readonly Production[] {
    if (production instanceof NonTerminal || !('definition' in production)) return [];
    return Array.isArray(production.definition) ? (production.definition as readonly Production[]) : [];
}

/** A line that is indented like the rest of a statement, but begins like a statement, can be read in two ways. */
function reportIfItGoesOn(self: BaseParser, lineEnd: LineEnd, decide: (this: BaseParser) => boolean): void {
    const parser = stateOf(self);
    const state = parser.exportLexerState();
    parser.consumeToken();
    const goesOn = decide.call(self);
    const next = parser.LA(1);
    parser.importLexerState(state);
    if (!goesOn || REPORTED.has(lineEnd)) return;
    REPORTED.add(lineEnd);
    const message = `\`${next.image}\` could go on with the line above, which begins with \`${lineEnd.firstWord}\`, or be a statement of its own. Write it on the line above, or indent it like that line.`;
    parser.SAVE_ERROR(new MismatchedTokenException(message, next, lineEnd));
}

const REPORTED = new WeakSet<IToken>();
