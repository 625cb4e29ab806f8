import { LLkLookaheadStrategy, type BaseParser, type ILookaheadStrategy, type IOrAlt } from 'chevrotain';

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

/**
 * Works out how to decide at a place of the grammar when the parser first gets there. All places together take longer
 * than anything else at start-up, because every word of the language may be a name; and a file needs few of them.
 */
export class LazyLookahead extends LLkLookaheadStrategy {
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
        return function () {
            decide ??= build();
            return decide.call(this);
        };
    }
}
