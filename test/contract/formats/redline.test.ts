import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../contract/markdown/markdown.js';
import { renderText } from '../../../contract/text/plain-text.js';
import { column, section, table } from '../../../contract/tree/building.js';
import type { Block, Clause, Content, ContractDocument, Remark } from '../../../contract/tree/document.js';
import { numberedDocument } from '../../../contract/tree/numbering.js';
import { notationIn } from '../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../contract/wording/english/vocabulary.js';
import { redlineBetween } from '../../review/redline/redlines.js';

const source = undefined;
const gone = (...content: Content) => ({ kind: 'revised', revision: 'deleted', content }) as const;
const come = (...content: Content) => ({ kind: 'revised', revision: 'inserted', content }) as const;
const paragraph = (...content: Content): Block => ({ kind: 'paragraph', content, source });

/** A redline of one clause. */
function redline(body: readonly Block[], marks: Partial<Clause> = {}): ContractDocument {
    const contract = numberedDocument({
        form: 'contract',
        title: { title: ['Title'], subtitle: undefined, facts: [], source },
        standing: 'final',
        sections: [section({ id: 'a', heading: marks.heading ?? ['Heading'], body, sections: [], source })],
        vocabulary,
        notation: notationIn(),
    });
    const clauses = contract.clauses.map(clause => ({ ...clause, ...marks }));
    return { ...contract, clauses, clauseById: new Map(clauses.map(each => [each.id, each])), former: contract };
}

const markdown = (...content: Content): string => renderMarkdown(redline([paragraph(...content)])).split('\n')[4] ?? '';
const critic = (...content: Content): string =>
    renderMarkdown(redline([paragraph(...content)]), { revisions: 'critic-markup' }).split('\n')[4] ?? '';
const text = (...content: Content): string => renderText(redline([paragraph(...content)])).split('\n')[4] ?? '';

test.each<[string, Content, string, string, string]>([
    [
        'what is replaced',
        ['Within ', gone('15 minutes'), come('30 minutes'), '.'],
        'Within ~~15 minutes~~ <ins>30 minutes</ins>.',
        'Within {~~15 minutes~>30 minutes~~}.',
        'Within [-15 minutes-]{+30 minutes+}.',
    ],
    ['what is new', ['A', come(' b')], 'A<ins> b</ins>', 'A{++ b++}', 'A{+ b+}'],
    ['what is gone, with its space', ['A', gone(' b'), ' c'], 'A<del> b</del> c', 'A{-- b--} c', 'A[- b-] c'],
    ['signs beside a letter', ['a', gone('(b)'), 'c'], 'a<del>(b)</del>c', 'a{--(b)--}c', 'a[-(b)-]c'],
    [
        'struck words that are gone',
        [gone('a ', { kind: 'strike', content: ['b'] })],
        '<del>a ~~b~~</del>',
        '{--a ~~b~~--}',
        '[-a b-]',
    ],
    [
        'words in a style',
        [{ kind: 'strong', content: ['a ', gone('b')] }],
        '**a <del>b</del>**',
        '**a {--b--}**',
        'a [-b-]',
    ],
    ['code', [{ kind: 'code', content: [gone('a'), come('b')] }], '<del>`a`</del> <ins>`b`</ins>', '', ''],
    ['what would begin a list', [come('- a')], '<ins>- a</ins>', '{++\\- a++}', '{+- a+}'],
    [
        'braces of the author',
        ['{++a++} {--b--} ', come('}')],
        '{++a++} {--b--} <ins>}</ins>',
        '&#123;++a++&#125; &#123;--b--&#125; {++&#125;++}',
        '{++a++} {--b--} {+}+}',
    ],
])('%s is marked in Markdown, CriticMarkup and text', (_, content, asMarkdown, asCritic, asText) => {
    expect(markdown(...content)).toBe(asMarkdown);
    if (asCritic !== '') expect(critic(...content)).toBe(asCritic);
    if (asText !== '') expect(text(...content)).toBe(asText);
});

test('rows and cells of a table are marked cell by cell, and bars stay in them', () => {
    const rows = [
        { cells: [[gone('P1')], [gone('a|b')]], source, revision: 'deleted' as const },
        { cells: [['P2'], [gone('1 h'), come('2 h')]], source },
    ];
    const body = [table({ caption: undefined, columns: [column('Left'), column('Right')], rows, source })];
    expect(renderMarkdown(redline(body))).toContain(
        '| **<del>P1</del>** | ~~a\\|b~~ |\n| **P2** | ~~1 h~~ <ins>2 h</ins> |',
    );
    expect(renderText(redline(body))).toContain('[-P1-]\t[-a|b-]\nP2\t[-1 h-]{+2 h+}');
});

test('the letter of an item that is gone is gone as well', () => {
    const items = [
        { blocks: [paragraph('one')], source },
        { blocks: [paragraph(gone('two'))], source, revision: 'deleted' as const },
    ];
    const more = [...items, { blocks: [paragraph('three')], source }];
    expect(renderText(redline([{ kind: 'list', style: 'letters', items: more, source }]))).toContain(
        '[-(b)-] [-two-]\n(b) three',
    );
    const list: Block = { kind: 'list', style: 'letters', items, source };
    expect(renderMarkdown(redline([list]))).toContain('(a) one\n\n~~(b)~~ ~~two~~');
    expect(renderText(redline([list]))).toContain('(a) one\n[-(b)-] [-two-]');
    const whole = { ...list, revision: 'deleted' as const };
    expect(renderText(redline([whole]))).toContain('[-(a)-] one');
});

test('code blocks keep their lines', () => {
    const block: Block = { kind: 'code-block', content: ['a\n', gone('b\n  c'), '\nd'], source };
    expect(renderMarkdown(redline([block]))).toContain('```\na\n[-b\n  c-]\nd\n```');
    expect(renderMarkdown(redline([block]), { revisions: 'critic-markup' })).toContain('a\n{--b\n  c--}\nd');
    expect(renderText(redline([block]))).toContain('a\n[-b\n  c-]\nd');
});

test('a clause that is gone is gone with its number, and facts with their labels', () => {
    const document = redline([], { revision: 'deleted', heading: [gone('Heading')] });
    const fact = { label: 'Version', value: [come('2')], revision: 'inserted' as const };
    const whole = { ...document, title: { ...document.title, facts: [fact] } };
    expect(renderMarkdown(whole)).toContain('## ~~1.~~ ~~Heading~~');
    expect(renderMarkdown(whole)).toContain('- <ins>**Version:**</ins> <ins>2</ins>');
    expect(renderText(whole)).toContain('[-1.-] [-Heading-]');
    expect(renderText(whole)).toContain('{+Version:+} {+2+}');
});

test('remarks stand below the heading, and their text stays text', () => {
    const remark: Remark = { tone: 'worse', verdict: 'Worse for the client, major', text: '*a* <b> {++x++}\n# c' };
    const document = redline([paragraph('Text.')], { remarks: [remark] });
    expect(renderMarkdown(document)).toContain(
        '\n\n> - **Worse for the client, major:** \\*a\\* \\<b\\> {++x++} # c\n\nText.',
    );
    expect(renderMarkdown(document, { revisions: 'critic-markup' })).toContain(
        '\n\n{>>**Worse for the client, major:** \\*a\\* \\<b\\> &#123;++x++&#125; # c<<}\n\nText.',
    );
    expect(renderText(document)).toContain('\n\n> Worse for the client, major: *a* <b> {++x++} # c\n\nText.');
});

test('a link to a clause with a revised heading leads to what the host makes of it', () => {
    const heading = [gone('Old'), come('New')];
    const document = redline([paragraph({ kind: 'reference', id: 'a' })], { heading });
    expect(renderMarkdown(document)).toContain('## 1. ~~Old~~ <ins>New</ins>\n\n[clause 1](#1-old-new)');
});

test('the redline of two agreements shows both values in each format', async () => {
    const statements = (time: string): string => `
  provider p "Provider" {}
  customer c "Customer" {}
  clause d "Duty" { """ The Provider answers within ${time}. """ }`;
    const document = await redlineBetween(statements('15 minutes'), statements('30 minutes'));
    expect(renderMarkdown(document)).toMatch(/~~15(&nbsp;| |\u00A0)?(minutes)?~~ <ins>30/);
    expect(renderMarkdown(document, { revisions: 'critic-markup' })).toMatch(/\{~~15.*~>30.*~~\}/);
    expect(renderText(document)).toMatch(/\[-15.*-\]\{\+30.*\+\}/);
});

const signs = fc
    .array(
        fc.constantFrom(
            ...['a', 'b', ' ', '*', '~', '~~', '`', '{', '}', '{++', '++}', '--}', '~>', '<<}', '{>>'],
            ...['-', '+', '<', '>', '</ins>', '</del>', '\\', '#', '(', ')', '1.', '|', '&amp;'],
        ),
        { maxLength: 5 },
    )
    .map(parts => parts.join(''));

/** What Markdown shows, without space. */
function shown(source: string): string {
    const html = new MarkdownIt({ html: true }).render(source);
    const plain = html.replace(/<[^>]*>/g, '');
    const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
    return plain.replace(/&(lt|gt|quot|amp);/g, entity => entities[entity] ?? '').replace(/[\s\u200B]/g, '');
}

test('accepting and refusing the marks gives either text, whatever it holds', () => {
    const packed = (words: readonly string[]): string => words.join('').replace(/\s/g, '');
    fc.assert(
        fc.property(signs, signs, signs, signs, (before, old, later, after) => {
            const content = [`x${before}`, gone(old), come(later), `${after}x`];
            const marked = critic(...content);
            const accepted = marked
                .replace(/\{~~([^]*?)~>([^]*?)~~\}/g, '$2')
                .replace(/\{--[^]*?--\}/g, '')
                .replace(/\{\+\+([^]*?)\+\+\}/g, '$1');
            expect(shown(accepted)).toBe(packed(['x', before, later, after, 'x']));
            const refused = marked
                .replace(/\{~~([^]*?)~>([^]*?)~~\}/g, '$1')
                .replace(/\{\+\+[^]*?\+\+\}/g, '')
                .replace(/\{--([^]*?)--\}/g, '$1');
            expect(shown(refused)).toBe(packed(['x', before, old, after, 'x']));
            const redlined = markdown(...content);
            expect(shown(redlined)).toBe(packed(['x', before, old, later, after, 'x']));
        }),
        { numRuns: 500 },
    );
});
