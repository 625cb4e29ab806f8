import { GrammarAST } from 'langium';

/** The form of a statement for people: `revoke within TIME after EVENT`, with `[ ]` around what may be left out. */
export function syntaxOf(rule: GrammarAST.ParserRule): string {
    return describeElement(rule.definition).replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();
}

/** How values are written in a syntax line. */
const VALUES: Readonly<Record<string, string>> = {
    STRING: '"…"',
    Name: '"name"',
    Sentence: '"Sentence."',
    NUMBER: 'NUMBER',
    ID: 'NAME',
    DATE: 'DATE',
    TIME: 'TIME-OF-DAY',
    Text: 'SENTENCES',
    Duration: 'TIME',
    TimeTarget: 'TIME | none | best effort',
    NoTarget: 'none | best effort | not applicable',
    Percentage: 'PERCENTAGE',
    Money: 'MONEY',
    Price: 'PRICE',
    Quantity: 'QUANTITY',
    Cadence: 'HOW-OFTEN',
    Count: 'NUMBER',
    Day: 'DATE',
    Event: 'EVENT',
    Unit: 'UNIT',
    Currency: 'CURRENCY',
    TimeRange: 'HH:MM-HH:MM',
    Days: 'DAYS',
    Period: '[calendar] PERIOD',
    PeriodUnit: 'PERIOD',
    Path: 'PATH',
    NewValue: 'VALUE',
};

/** What is named, where the rule of the grammar is no word for it. */
const NAMES: Readonly<Record<string, string>> = { AgreementDeclaration: 'AGREEMENT', SharedDeclaration: 'NAME' };

function describeElement(element: GrammarAST.AbstractElement): string {
    const said = describeWithoutCardinality(element);
    if (element.cardinality === '?') return `[${said.replace(/^\((.*)\)$/, '$1')}]`;
    if (element.cardinality === '*') return repetition(said);
    return said;
}

/** `, X` again and again is `, …`; the statements of a block are `…`. */
function repetition(said: string): string {
    return said
        .replace(/^\((.*)\)$/, '$1')
        .trim()
        .startsWith(',')
        ? ', …'
        : '…';
}

function describeWithoutCardinality(element: GrammarAST.AbstractElement): string {
    if (GrammarAST.isKeyword(element)) return element.value;
    if (GrammarAST.isAssignment(element)) return describeElement(element.terminal);
    if (GrammarAST.isCrossReference(element))
        return NAMES[element.type.$refText] ?? element.type.$refText.toUpperCase();
    if (GrammarAST.isAlternatives(element)) return `(${element.elements.map(describeElement).join(' | ')})`;
    if (GrammarAST.isGroup(element)) {
        const said = element.elements.map(describeElement).join(' ').replace(/ ,/g, ',');
        return element.cardinality ? `(${said})` : said;
    }
    if (GrammarAST.isRuleCall(element)) return describeRule(element);
    return '';
}

function describeRule(call: GrammarAST.RuleCall): string {
    const name = call.rule.$refText;
    const known = VALUES[name];
    if (known !== undefined) return known;
    const rule = call.rule.ref;
    return GrammarAST.isParserRule(rule) ? describeElement(rule.definition) : name;
}
