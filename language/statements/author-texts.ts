import { AstUtils, GrammarAST } from 'langium';
import { MsaGrammar } from '../generated/grammar.js';

/** What an author's text in one line is: a name, shown as it stands, or a sentence of its own. */
export type AuthorsText = 'name' | 'sentence';

const KINDS: Readonly<Record<string, AuthorsText>> = { Name: 'name', Sentence: 'sentence' };

let known: ReadonlyMap<string, ReadonlyMap<string, AuthorsText>> | undefined;

/** The properties of a statement that hold an author's text in one line, by the rule of the grammar. */
export function authorsTextsOf(rule: string): ReadonlyMap<string, AuthorsText> {
    known ??= readGrammar();
    return known.get(rule) ?? NONE;
}

const NONE: ReadonlyMap<string, AuthorsText> = new Map();

function readGrammar(): Map<string, ReadonlyMap<string, AuthorsText>> {
    return new Map(
        MsaGrammar()
            .rules.filter(GrammarAST.isParserRule)
            .map(rule => {
                const texts = AstUtils.streamAst(rule)
                    .filter(GrammarAST.isAssignment)
                    .flatMap(({ feature, terminal }): [string, AuthorsText][] => {
                        const called = GrammarAST.isRuleCall(terminal) ? terminal.rule.ref?.name : undefined;
                        const kind = called === undefined ? undefined : KINDS[called];
                        return kind ? [[feature, kind]] : [];
                    });
                return [rule.name, new Map(texts)];
            }),
    );
}
