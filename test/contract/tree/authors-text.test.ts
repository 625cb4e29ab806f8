import { describe, expect, test } from 'vitest';
import { readBlocks, readLine } from '../../../contract/tree/authors-text.js';
import type { Block, Content } from '../../../contract/tree/document.js';
import { blocksMarkdown } from '../../../contract/markdown/markdown.js';
import { contentText, type Reading } from '../../../contract/tree/text.js';
import { notationIn } from '../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../contract/wording/english/vocabulary.js';
import { decimal } from '../../../language/values/decimal.js';

const READING: Reading = { clauseById: new Map(), notation: notationIn(), vocabulary };

function read(markdown: string, ...holes: readonly Content[]): readonly Block[] {
    return readBlocks({ markdown, holes, source: undefined });
}

/** The content of a text that is one paragraph. */
function paragraph(markdown: string, ...holes: readonly Content[]): Content {
    const [only] = read(markdown, ...holes);
    return only?.kind === 'paragraph' ? only.content : [];
}

const NUMBER: Content = [{ kind: 'value', value: { kind: 'number', number: decimal(1450) }, source: undefined }];

describe('words of an author', () => {
    test.each([
        ['[Portal]: https://portal.example', 'a definition of a link'],
        ['see [the policy][1]', 'a link by a name'],
        ['![a](javascript:b)', 'an image'],
        ['<b>bold</b> & <!-- note -->', 'HTML'],
        ['[a](javascript:steal())', 'a link that runs code'],
    ])('stay text: %s (%s)', markdown => {
        expect(contentText(paragraph(markdown), READING)).toBe(markdown);
    });

    test('in strong brackets are no missing value', () => {
        expect(paragraph('**[Note: see the annex]**')).toEqual([
            { kind: 'strong', content: ['[Note: see the annex]'] },
        ]);
    });

    test('in italics above a table are a paragraph', () => {
        expect(read('*Prices*\n\n|a|b|\n|-|-|\n|c|d|').map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    });
});

describe('the value of a hole', () => {
    test('stands in text, in strong words, in code and in a cell', () => {
        expect(paragraph('{{0}} and **{{0}}** and `{{0}}`', NUMBER)).toEqual([
            ...NUMBER,
            ' and ',
            { kind: 'strong', content: NUMBER },
            ' and ',
            { kind: 'code', content: NUMBER },
        ]);
        const [table] = read('|a|\n|-|\n|{{0}}|', NUMBER);
        expect(table?.kind === 'table' && table.rows[0]?.cells[0]).toEqual(NUMBER);
    });

    test('stands in the address of a link without the marks of a place', () => {
        expect(paragraph('[x](https://a.example/{{0}}/{{1}})', NUMBER, ['a b'])).toEqual([
            { kind: 'link', to: { address: 'https://a.example/1450/a%20b' }, content: ['x'] },
        ]);
    });

    test('does not make a link of what is none', () => {
        expect(contentText(paragraph('[x]({{0}})', ['javascript:steal()']), READING)).toBe('[x](javascript:steal())');
    });

    test('is no hole where the text has none', () => {
        expect(readLine({ markdown: 'a {{0}}', holes: [], source: undefined })).toEqual(['a {{0}}']);
    });
});

test.each([
    ['lists beside each other', '- a\n* a\n'],
    ['paragraphs', 'a\n\n'],
    ['items', '- a\n'],
    ['styled words', '**a** '],
    ['code in a block', '    `a\n'],
])('a long text of %s is read and written in one go', (_, part) => {
    const blocks = read(part.repeat(40_000));
    expect(blocksMarkdown(blocks, READING).length).toBeGreaterThan(40_000);
});
