import fc from 'fast-check';
import { EmptyFileSystem, GrammarAST } from 'langium';
import { createMsaCoreServices } from '../../language/module.js';

const RULES = new Map(
    createMsaCoreServices(EmptyFileSystem)
        .msa.Grammar.rules.filter(GrammarAST.isParserRule)
        .map(rule => [rule.name, rule]),
);

/** What is written for a value, or for a name of what `around.ts` declares. Few, so that two statements often agree. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
    STRING: ['"Mending of routers"', '"Cleaning of printers"'],
    Text: ['"Mending of routers."', '"Cleaning of printers."'],
    NUMBER: ['2', '3', '7'],
    ID: ['high', 'low'],
    DATE: ['2027-01-01', '2027-06-01'],
    TIME: ['08:00', '18:00'],
    TimeRange: ['08:00-12:00', '13:00-18:00'],
    Days: ['Mon', 'Tue-Thu'],
    Event: ['detection', 'termination'],
    Unit: ['user', 'device'],
    Currency: ['GBP'],
    Duration: ['2 hours', '5 days'],
    Percentage: ['2%', '97%'],
    Party: ['acme-ltd', 'northwind'],
    Calendar: ['support'],
    Service: ['servers', 'network'],
    Subject: ['servers', 'network'],
    Priority: ['P1', 'P2'],
    Tier: ['standard'],
    TimeBand: ['nights'],
    Availability: ['core-systems'],
    Indicator: ['calls-answered'],
    Pool: ['operations'],
};

/** Any statement of a rule of the grammar, with everything that may be left out and without. */
export function statementOf(rule: string): fc.Arbitrary<string> {
    const written = WRITTEN[rule];
    if (written) return fc.constantFrom(...written);
    const definition = RULES.get(rule)?.definition;
    return definition ? sentence(definition).map(words => words.replace(/ ([,%:])/g, '$1')) : fc.constant('');
}

function sentence(element: GrammarAST.AbstractElement): fc.Arbitrary<string> {
    const said = once(element);
    if (element.cardinality === undefined || element.cardinality === '+') return said;
    return fc.oneof(said, fc.constant(''));
}

function once(element: GrammarAST.AbstractElement): fc.Arbitrary<string> {
    if (GrammarAST.isKeyword(element)) return fc.constant(element.value);
    if (GrammarAST.isAssignment(element)) return sentence(element.terminal);
    if (GrammarAST.isCrossReference(element)) return statementOf(element.type.$refText);
    if (GrammarAST.isRuleCall(element)) return statementOf(element.rule.$refText);
    if (GrammarAST.isAlternatives(element)) return fc.oneof(...element.elements.map(sentence));
    if (GrammarAST.isGroup(element))
        return fc.tuple(...element.elements.map(sentence)).map(words => words.filter(word => word !== '').join(' '));
    return fc.constant('');
}
