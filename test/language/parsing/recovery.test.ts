import { EmptyFileSystem, type AstNode } from 'langium';
import { describe, expect, test } from 'vitest';
import * as ast from '../../../language/generated/ast.js';
import { createMsaCoreServices } from '../../../language/module.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);

function errorsOf(text: string): readonly string[] {
    const { lexerErrors, parserErrors } = msa.parser.LangiumParser.parse(text);
    return [...lexerErrors, ...parserErrors].map(({ message }) => message);
}

/** The statements of the first block of a file. */
function linesOf(text: string): readonly string[] {
    const { value } = msa.parser.LangiumParser.parse(text);
    const [block] = ast.isDocument(value) ? value.elements : [];
    const list: unknown = Reflect.get(block ?? {}, 'statements');
    return Array.isArray(list) ? (list as AstNode[]).map(each => each.$cstNode?.text ?? '') : [];
}

describe('what is meant is read', () => {
    test.each([
        ['a first word with a capital', 'Tier t "T" {\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
        ['a first word that is misspelt', 'teir t "T" {\n  cover a\n  hours b\n}\n', ['cover a', 'hours b']],
        ['a label without quotes', 'tier t Gold {\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
        ['no label', 'tier t {\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
        ['no name', 'tier "T" {\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
        ['a name of two words', 'tier t u "T" {\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
        ['a head without its brace', 'tier t "T"\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
        ['a block without braces', 'tier t "T":\n  covers a\n  hours b\nservice a "A"\n', ['covers a', 'hours b']],
        ['a label whose quote is not closed', 'tier t "T {\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
        ['curly quotes', 'tier t “T” {\n  covers a\n  hours b\n}\n', ['covers a', 'hours b']],
    ])('%s', (_, text, lines) => {
        expect(linesOf(text).slice(-2)).toEqual(lines);
    });
    test.each([
        'Tier t "T" {\n  covers a\n}\n',
        'tier t "T"\n  covers a\n}\n',
        'tier t "T":\n  covers a\n',
        'tier t “T” {\n  covers a\n}\n',
    ])('with one error: %j', text => {
        expect(errorsOf(text)).toHaveLength(1);
    });
});

test('a brace that is left over is an error of its own and closes nothing', () => {
    const text = 'agreement a "A" {\n  tier t "T" {\n    covers b }\n  }\n  tier u "U" {\n    covers c\n  }\n}\n';
    expect(errorsOf(text)).toEqual(['This `}` closes nothing: the block is closed already.']);
    expect(linesOf(text)).toHaveLength(2);
});

test('an open quote ends with its line', () => {
    const text = 'tier t "T" {\n  means "The plan of the shop.\n  covers a\n}\n';
    expect(errorsOf(text)).toHaveLength(1);
    expect(linesOf(text)).toEqual(['means "The plan of the shop.', 'covers a']);
});

test('a label that is missing is missing behind the name', () => {
    const [error] = msa.parser.LangiumParser.parse('tier gold {\n  covers a\n}\n').parserErrors;
    expect(error?.message).toBe('After `gold`, a text between quotes is missing.');
});

test('a line has one error, its first', () => {
    expect(errorsOf('tier t "T" {\n  Target P1: responds 15 mins; resolve "4hrs"\n  covers a\n}\n')).toEqual([
        '`Target` is not a statement in a tier. Did you mean `target`?',
    ]);
});

test.each(['msa', 'msa\n', 'msa x', 'msa "1"\nservice s "S"\n', 'msa {', 'msa\n}\n'])(
    'the version of the language may be missing: %j',
    text => {
        expect(errorsOf(text)).toHaveLength(1);
    },
);

test.each([
    ['words that are misspelt', 'tier t "T" {\n' + '  targte P1 respond 1 hour\n'.repeat(10_000) + '}'],
    ['heads without braces', 'tier t "T"\n  covers a\n'.repeat(20_000)],
    ['braces that are left over', 'agreement a "A" {\n' + '  }\n'.repeat(40_000)],
    ['open quotes', 'tier t "T" {\n' + '  means "x\n'.repeat(20_000) + '}'],
    ['open quotes in one line', '"x { " '.repeat(30_000) + '"'],
    ['curly quotes', 'tier t "T" { ' + '“'.repeat(100_000)],
    ['times without minutes', 'tier t "T" { ' + '9-5 '.repeat(50_000)],
    ['separated digits', 'tier t "T" { ' + '1,000'.repeat(50_000)],
    ['dates', 'tier t "T" { ' + '01/01/2027 '.repeat(30_000)],
    ['long words', 'tier t "T" {\n' + `  ${'x'.repeat(1_000)}\n`.repeat(1_000) + '}'],
])('a text of many %s is read in seconds', (_, text) => {
    const before = performance.now();
    msa.parser.LangiumParser.parse(text);
    expect(performance.now() - before).toBeLessThan(5_000);
});
