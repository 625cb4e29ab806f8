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

/** Methods of the parser that Chevrotain has for its own use. */
export interface ParserState {
    LA(distance: number): IToken;
    consumeToken(): void;
    exportLexerState(): number;
    importLexerState(state: number): void;
    SAVE_ERROR(error: Error): Error;
}

/**
 * Prepares each decision of the parser when it is first needed. To prepare all of them would take longer than
 * everything else at start-up, because every keyword may also be a name, and a single file needs few of them.
 *
 * It also handles the ends of lines: between the statements of a block they are skipped, and within a statement nothing
 * optional may follow one.
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

    /** Whether a repetition of the grammar is the list of statements of a block. */
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

/** The names of the rules that a part of the grammar calls. */
function namesIn(production: Production | undefined): readonly string[] {
    if (production instanceof NonTerminal) return [production.nonTerminalName];
    return production ? partsOf(production).flatMap(namesIn) : [];
}

/** The parts of a part of the grammar, without those of the rules that it calls. */
function partsOf(production: Production): readonly Production[] {
    if (production instanceof NonTerminal || !('definition' in production)) return [];
    return Array.isArray(production.definition) ? (production.definition as readonly Production[]) : [];
}

/**
 * Reports a line that can be read in two ways: by its indentation it goes on with the statement before it, by its first
 * word it begins a new one.
 */
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
