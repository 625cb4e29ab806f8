import { AstUtils, EmptyFileSystem, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { createMsaCoreServices } from '../../../language/module.js';
import { parseCardinality, describeCardinality } from '../../../language/statements/cardinality.js';
import { cardinalityOf, ownerOf } from '../../../language/statements/stated-cardinality.js';
import { describedBlocks } from '../reference.js';

const BLOCKS = describedBlocks();
const STATEMENTS = [
    ...new Map(BLOCKS.flatMap(block => block.statements).map(statement => [statement.rule, statement])).values(),
].filter(({ rule }) => rule !== 'AgreementDeclaration');
const RULES = new Map(
    createMsaCoreServices(EmptyFileSystem)
        .msa.Grammar.rules.filter(GrammarAST.isParserRule)
        .map(rule => [rule.name, rule]),
);

describe.each(STATEMENTS)('$rule', ({ rule, cardinalities }) => {
    test('says once how often it may stand', () => {
        expect(cardinalities).toHaveLength(1);
        expect(parseCardinality(cardinalities[0] ?? '')).toBeDefined();
    });

    test('has the keys that it names', () => {
        const cardinality = parseCardinality(cardinalities[0] ?? '');
        const keys = cardinality?.kind === 'once-per' ? cardinality.forms.flat() : [];
        expect(keys.filter(({ path }) => !leads(path, [rule])).map(({ path }) => path.join('.'))).toEqual([]);
    });
});

/** Whether a path of properties exists below one of the rules. */
function leads([property, ...rest]: readonly string[], rules: readonly string[]): boolean {
    if (property === undefined) return true;
    const assignments = rules.flatMap(rule => assignmentsOf(rule, property));
    if (assignments.length === 0) return false;
    return rest.length === 0 || leads(rest, assignments.flatMap(calledRules));
}

function assignmentsOf(rule: string, property: string): GrammarAST.Assignment[] {
    const found = RULES.get(rule);
    if (!found) return [];
    return AstUtils.streamAst(found)
        .filter(GrammarAST.isAssignment)
        .filter(({ feature }) => feature === property)
        .toArray();
}

function calledRules(assignment: GrammarAST.Assignment): string[] {
    return AstUtils.streamAst(assignment)
        .filter(GrammarAST.isRuleCall)
        .map(call => call.rule.$refText)
        .toArray();
}

test.each([
    ['many', 'As often as you like.'],
    ['once', 'Once in the block.'],
    ['once in agreement', 'Once in the agreement.'],
    ['once-per party', 'Once for each party.'],
    ['once-per label, tiers!: label and tier', 'Once for each label and tier.'],
    ['once-per region | date: region and date', 'Once for each region and date.'],
    ['once-per items.service as coverage', 'Once for each service.'],
])('`@%s` reads: %s', (tag, said) => {
    const cardinality = parseCardinality(tag);
    expect(cardinality && describeCardinality(cardinality)).toBe(said);
});

test.each(['', 'twice', 'once-per', 'once-perparty', 'many party', 'once 3'])('`@%s` is no tag', tag => {
    expect(parseCardinality(tag)).toBeUndefined();
});

test('the language knows at run time what the grammar says', () => {
    expect(cardinalityOf('InitialTerm')).toEqual({ kind: 'once', within: 'block' });
    expect(cardinalityOf('ConvenienceTermination')).toMatchObject({ kind: 'once-per', words: 'party' });
    expect(cardinalityOf('NothingThatExists')).toEqual({ kind: 'many' });
    expect(ownerOf('Term')).toBe('agreement');
    expect(ownerOf('Maintenance')).toBe('scope');
    expect(ownerOf('Indicator')).toBe('block');
});
