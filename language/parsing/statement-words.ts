import { GrammarAST, type Grammar } from 'langium';

/**
 * The words with which the statements of a block may begin, by the grammar rule of the block: `Tier` leads to `means`,
 * `covers`, `target` … They are computed from the grammar, so that messages are never out of date.
 */
export function statementWords(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
    const rules = grammar.rules.filter(GrammarAST.isParserRule);
    const byBlock = new Map<string, readonly string[]>();
    for (const rule of rules) {
        const repeated = assignmentsOf(rule.definition).filter(
            each => each.feature === 'statements' || each.feature === 'elements',
        );
        const words = repeated.flatMap(each => [...firstWords(each.terminal, new Set())]);
        if (words.length > 0) byBlock.set(rule.name, [...new Set(words)]);
    }
    return byBlock;
}

/** The assignments of a rule, in the order of the grammar. */
export function assignmentsOf(element: GrammarAST.AbstractElement | undefined): GrammarAST.Assignment[] {
    if (GrammarAST.isAssignment(element)) return [element];
    if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element))
        return element.elements.flatMap(assignmentsOf);
    return [];
}

/** The keywords that a phrase of the grammar may start with; nothing for a phrase that starts with a value. */
export function firstWords(element: GrammarAST.AbstractElement | undefined, visited: Set<string>): Set<string> {
    if (GrammarAST.isKeyword(element)) return new Set([element.value]);
    if (GrammarAST.isAssignment(element)) return firstWords(element.terminal, visited);
    if (GrammarAST.isAlternatives(element))
        return new Set(element.elements.flatMap(each => [...firstWords(each, visited)]));
    if (GrammarAST.isGroup(element)) return firstOfGroup(element.elements, visited);
    if (GrammarAST.isRuleCall(element)) {
        const rule = element.rule.ref;
        if (!GrammarAST.isParserRule(rule) || visited.has(rule.name)) return new Set();
        return firstWords(rule.definition, new Set(visited).add(rule.name));
    }
    return new Set();
}

function firstOfGroup(elements: readonly GrammarAST.AbstractElement[], visited: Set<string>): Set<string> {
    const words = new Set<string>();
    for (const element of elements) {
        for (const word of firstWords(element, visited)) words.add(word);
        if (element.cardinality !== '?' && element.cardinality !== '*') break;
    }
    return words;
}
