import fc from 'fast-check';
import {
    EmptyFileSystem,
    isAstNode,
    isCompositeCstNode,
    isLeafCstNode,
    isReference,
    type AstNode,
    type CstNode,
    type ParseResult,
} from 'langium';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../../language/library/templates.js';
import { createMsaCoreServices } from '../../../language/module.js';
import { MAXIMUM_LENGTH } from '../../../language/parsing/bounded-parser.js';
import { reparsed } from '../../../language/parsing/reparsing.js';
import { ACME, LIBRARY } from '../examples.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);
const parser = msa.parser.LangiumParser;

const TEXT = `import "library.msa" // shared
/** The agreement. */
agreement acme "Acme" {
  version "1.0"
  tier basic "Basic" { // the first
    target P1 respond 15 min, resolve 4 hours
  } tier gold "Gold" extends basic { hours office }
  clause peace "Peace" {
    """
    The {{acme}} keeps {{basic}}.
    """
  }
  /* hidden */ calendar office "Office" {
    open Mon-Fri 09:00-17:00
  }
}
priority P1 "Critical" {
  means "Down."
}`;

/** The text with one stretch replaced, wherever it stands first. */
const edited = (from: string, to: string): string => {
    expect(TEXT).toContain(from);
    return TEXT.replace(from, to);
};

describe('an edit inside a block', () => {
    test.each([
        ['15 min', '20 min'],
        ['15 min', '1500 min'],
        ['15 min', '1 business hour'],
        ['resolve 4 hours\n', 'resolve 4 hours\n\n    // more\n    hours office\n'],
        [' // the first\n    target P1 respond 15 min, resolve 4 hours\n ', ''],
        ['extends basic ', ''],
        ['09:00-17:00', '09:00-17:00\n    open Sat 09:00-12:00'],
        ['means "Down."', ''],
        ['keeps', 'keeps {{gold}} or'],
        ['"Critical"', '"Critical one"'],
    ])('parses no more than the statement: %j becomes %j', (from, to) => {
        const text = edited(from, to);
        const result = reparsed(parser.parse(TEXT), text, parser);
        expect(result && contents(result)).toEqual(contents(parser.parse(text)));
    });

    test.each([
        ['an error in the new text', '15 min', '15 min,'],
        ['a block that ends early', '15 min', '15 min } tier other "Other" {'],
        ['a comment that does not end', '15 min', '/* 15 min'],
        ['a string that does not end', '"Gold"', '"Gold'],
        ['the last word of a block', '\n  }\n}\npriority', '\n  }}\npriority'],
        ['a line that ends behind the head of a block', 'hours office', 'hours office\n'],
        ['the first word of a statement', 'calendar office', 'kalendar office'],
        ['a statement without a block', '"1.0"', '"1.1"'],
        ['what stands between statements', '/* hidden */', '/* seen */'],
        ['two statements at once', 'Basic" {', 'Basic" { } tier other "Other" {'],
        ['an import', 'library.msa', 'other.msa'],
        ['the end of the file', '"Down."\n}', '"Down."\n}\n// end'],
    ])('leaves the whole text to the parser: %s', (_what, from, to) => {
        const known = parser.parse(TEXT);
        const before = contents(known);
        expect(reparsed(known, edited(from, to), parser)).toBeUndefined();
        expect(contents(known)).toEqual(before);
    });

    test('leaves a text that is too long to the parser, which does not read it', () => {
        const long = edited('"Down."', `"${'x'.repeat(MAXIMUM_LENGTH)}"`);
        expect(reparsed(parser.parse(TEXT), long, parser)).toBeUndefined();
    });

    test('leaves the whole text to the parser after one with an error', () => {
        const broken = edited('"1.0"', '');
        expect(reparsed(parser.parse(broken), broken.replace('15 min', '20 min'), parser)).toBeUndefined();
    });
});

test('any edits of any example give what the parser makes of the whole text', () => {
    const texts = [TEXT, ACME, LIBRARY, ...TEMPLATES.flatMap(({ files }) => Object.values(files))];
    const words = ['', '\n', 'x', '"', '{', '}', '//', '/*', '*/', '"""', '{{', ', ', 'tier a "A" { }', 'hours x\n'];
    const place = fc.noBias(fc.nat(1_000_000));
    const edit = fc.oneof(
        { weight: 3, arbitrary: fc.record({ place, keep: fc.boolean() }) },
        { weight: 1, arbitrary: fc.record({ place, take: fc.nat(6), put: fc.constantFrom(...words) }) },
    );
    let spared = 0;
    fc.assert(
        fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 12 }), (original, edits) => {
            let known = parser.parse(original);
            for (const each of edits) {
                const before = known.value.$cstNode?.root.fullText ?? '';
                const at = each.place % before.length;
                const { take, put } = 'keep' in each ? alike(before[at] ?? '', each.keep) : each;
                const text = before.slice(0, at) + put + before.slice(at + take);
                const whole = parser.parse(text);
                const result = reparsed(known, text, parser);
                if (result) expect(contents(result)).toEqual(contents(whole));
                if (result) spared++;
                // What broke the text is undone, as people do.
                if (whole.parserErrors.length + whole.lexerErrors.length === 0) known = result ?? whole;
            }
        }),
        { numRuns: 100 },
    );
    expect(spared).toBeGreaterThan(100);
});

/** Something of the same kind, so that the text stays an agreement as a rule. */
function alike(character: string, keep: boolean): { readonly take: number; readonly put: string } {
    const put = /\d/.test(character) ? '7' : /\s/.test(character) ? ' /* more\n */ ' : /\w/.test(character) ? 'q' : '';
    return { take: keep || put === '' ? 0 : 1, put };
}

/** All that a parse result holds, with the place of every word. */
function contents({ value, lexerErrors, parserErrors }: ParseResult): unknown {
    const text = value.$cstNode?.root.fullText;
    const errors = [...lexerErrors, ...parserErrors].map(error => error.message);
    return { text, errors, node: nodeContents(value), syntax: value.$cstNode && syntaxContents(value.$cstNode) };
}

function nodeContents(node: AstNode): unknown {
    const properties = Object.entries(node).filter(([name]) => !['$container', '$cstNode', '$document'].includes(name));
    const children = Object.values(node).flat().filter(isAstNode);
    for (const child of children.filter(each => each !== node.$container)) expect(child.$container).toBe(node);
    expect(node.$cstNode?.astNode).toBe(node);
    return Object.fromEntries(properties.map(([name, value]) => [name, valueContents(value)]));
}

function valueContents(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(valueContents);
    if (isAstNode(value)) return nodeContents(value);
    if (isReference(value)) return { refersTo: value.$refText, at: value.$refNode?.range };
    return value;
}

function syntaxContents(node: CstNode): unknown {
    const { offset, end, range, text, hidden, grammarSource } = node;
    const place = { offset, end, range, text, hidden, grammar: grammarSource?.$cstNode?.text ?? grammarSource?.$type };
    if (isLeafCstNode(node)) return { ...place, token: node.tokenType.name };
    if (!isCompositeCstNode(node)) return place;
    for (const child of node.content) expect(child.container).toBe(node);
    return { ...place, content: node.content.map(syntaxContents) };
}
