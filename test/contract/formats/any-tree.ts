import fc from 'fast-check';
import { clause, column, section, table } from '../../../contract/tree/building.js';
import type { Block, Content, ContractDocument, Inline } from '../../../contract/tree/document.js';
import { numberedDocument } from '../../../contract/tree/numbering.js';
import { notationIn } from '../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../contract/wording/english/vocabulary.js';
import { decimal } from '../../../language/values/decimal.js';

const source = undefined;

/** Words between signs that mean something to Markdown, HTML or a terminal. */
const signs = fc.constantFrom(
    ...['*', '**', '_', '__', '`', '``', '~', '~~', '[', ']', '](', '(', ')', '!', '![', '<', '>', '<b>', '</p>', '&'],
    ...[
        '&amp;',
        '&#42;',
        '|',
        '\\',
        '\\*',
        '#',
        '##',
        '-',
        '+',
        '=',
        '1.',
        '1)',
        ':',
        '"',
        "'",
        '$',
        '@',
        '{{',
        '{{0}}',
    ],
    ...[' ', '  ', '\n', '\t', '\u00A0', '—', '“', '”', '.', ',', 'http://a.example', 'www.b.example', '<!--', '-->'],
);
const word = fc.constantFrom('alpha', 'Beta', 'gamma7', '42', 'x', 'é', '東京', 'שלום', 'I');

const text = fc
    .array(fc.oneof({ arbitrary: word, weight: 3 }, { arbitrary: signs, weight: 2 }, fc.constant(' ')), {
        maxLength: 7,
    })
    .map(parts => parts.join(''));

const leaf: fc.Arbitrary<Inline> = fc.oneof(
    { arbitrary: text, weight: 5 },
    text.map(what => ({ kind: 'missing', what, statement: undefined, rule: undefined }) as const),
    fc.constantFrom('s0', 's1.0', 'nowhere').map(id => ({ kind: 'reference', id }) as const),
    fc
        .integer({ min: 0, max: 99_999 })
        .map(number => ({ kind: 'value', value: { kind: 'number', number: decimal(number) }, source }) as const),
);

const { content } = fc.letrec<{ inline: Inline; content: Content }>(tie => ({
    inline: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.record({
            kind: fc.constantFrom('strong' as const, 'emphasis' as const, 'strike' as const),
            content: tie('content'),
        }),
        text.map(code => ({ kind: 'code', content: [code] }) as const),
        fc.record({
            kind: fc.constant('link' as const),
            to: fc.constantFrom(
                { address: 'https://example.org/a_(b)?c=1&d=2' },
                { address: 'mailto:a@example.org' },
                { clause: 's0' },
                { clause: 'nowhere' },
            ),
            content: text.map(each => [each]),
        }),
        fc.constant({ kind: 'break' } as const),
    ),
    content: fc.array(tie('inline'), { maxLength: 4 }),
}));

const { block } = fc.letrec<{ block: Block; blocks: readonly Block[] }>(tie => ({
    block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        {
            arbitrary: content.map((each): Block => ({ kind: 'paragraph', content: [...each, 'end'], source })),
            weight: 3,
        },
        fc.record({
            kind: fc.constant('subheading' as const),
            rank: fc.integer({ min: 1, max: 3 }),
            content,
            source: fc.constant(source),
        }),
        tie('blocks').map((blocks): Block => ({ kind: 'note', blocks, source })),
        fc
            .record({
                style: fc.constantFrom('bullets' as const, 'letters' as const, 'numbers' as const),
                items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
            })
            .map(({ style, items }): Block => ({
                kind: 'list',
                style,
                // Letters come from the wording, whose items are parts of one sentence.
                items: items.map(blocks => ({
                    blocks: style === 'letters' ? [{ kind: 'paragraph', content: ['part'], source }] : blocks,
                    source,
                })),
                source,
            })),
        fc
            .tuple(fc.option(content), fc.array(fc.tuple(content, content), { maxLength: 3 }))
            .map(([caption, rows]): Block =>
                table({
                    caption: caption ?? undefined,
                    columns: [column('Left'), column('Right', 'right')],
                    rows: rows.map(cells => ({ cells, source })),
                    source,
                }),
            ),
        fc.array(text, { minLength: 1, maxLength: 3 }).map((lines): Block => ({
            kind: 'code-block',
            content: [lines.join('\n')],
            source,
        })),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
}));

/** A document of any blocks, in clauses with and without a heading. */
export const document: fc.Arbitrary<ContractDocument> = fc
    .array(fc.tuple(content, fc.array(block, { maxLength: 3 }), fc.array(block, { maxLength: 2 })), {
        minLength: 1,
        maxLength: 3,
    })
    .map(parts =>
        numberedDocument({
            form: 'contract',
            title: { title: ['Title'], subtitle: undefined, facts: [], source },
            standing: 'draft',
            sections: parts.map(([heading, body, inner], index) =>
                section({
                    id: `s${index}`,
                    heading: ['Heading ', ...heading],
                    body,
                    sections: [clause(`s${index}.0`, inner, source)],
                    source,
                }),
            ),
            vocabulary,
            notation: notationIn(),
        }),
    );
