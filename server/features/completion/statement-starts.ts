import { AstUtils, GrammarAST, type Grammar } from 'langium';
import { STATEMENTS } from '../../../language/tables/statements.js';
import { once } from '../../../language/values/once.js';

/** Which words of a grammar begin statements. */
export interface StatementStarts {
    /** The rule of the statement that always begins where the keyword stands. */
    startedBy(keyword: GrammarAST.AbstractElement): GrammarAST.ParserRule | undefined;
    /** The same for a keyword of a value, such as `email`, which begins a statement only where none has begun. */
    startedByValue(keyword: GrammarAST.Keyword): GrammarAST.ParserRule | undefined;
}

export const statementStartsOf = once((grammar: Grammar): StatementStarts => {
    const rules = grammar.rules.filter(GrammarAST.isParserRule);
    const statements = rules.filter(({ name }) => Object.hasOwn(STATEMENTS, name) || name === 'Import');
    const byValue = new Map(statements.map(rule => [firstCall(rule)?.name, rule] as const));
    const startedBy = once((keyword: GrammarAST.AbstractElement) => {
        const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
        return rule && statements.includes(rule) && begins(keyword, rule) ? rule : undefined;
    });
    return {
        startedBy: element => (GrammarAST.isKeyword(element) ? startedBy(element) : undefined),
        startedByValue(keyword) {
            const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
            return rule && begins(keyword, rule) ? byValue.get(rule.name) : undefined;
        },
    };
});

/** Whether a keyword can be the first word of what a rule describes. */
function begins(keyword: GrammarAST.AbstractElement, rule: GrammarAST.ParserRule): boolean {
    for (
        let node = keyword;
        (node.$container as unknown) !== rule;
        node = node.$container as GrammarAST.AbstractElement
    ) {
        const around: unknown = node.$container;
        if (GrammarAST.isGroup(around) && around.elements[0] !== node) return false;
    }
    return true;
}

/** The rule that a rule calls first. */
function firstCall({ definition }: GrammarAST.ParserRule): GrammarAST.AbstractRule | undefined {
    const first = GrammarAST.isGroup(definition) ? definition.elements[0] : definition;
    const terminal = GrammarAST.isAssignment(first) ? first.terminal : first;
    return GrammarAST.isRuleCall(terminal) ? terminal.rule.ref : undefined;
}
