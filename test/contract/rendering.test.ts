import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { clause, paragraph, reference, say, section, table, column } from '../../contract/tree/building.js';
import type { ContractDocument, Section } from '../../contract/tree/document.js';
import { renderHtml } from '../../contract/html/html.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPage } from '../../contract/html/page.js';
import { numberedDocument } from '../../contract/tree/numbering.js';
import { notationIn } from '../../contract/wording/english/notation.js';
import { vocabulary } from '../../contract/wording/english/vocabulary.js';
import { FIRST_LOOK } from '../language/examples.js';
import { contractOf, markdownOf } from './contract-of.js';

function documentOf(...sections: Section[]): ContractDocument {
    return numberedDocument({
        form: 'contract',
        title: { title: ['Title'], subtitle: undefined, facts: [], source: undefined },
        standing: 'final',
        sections,
        vocabulary,
        notation: notationIn(),
    });
}

const text = (words: string): Section['body'] => [paragraph([words], undefined)];

describe('Markdown', () => {
    test('numbers sections by their place and links references to headings', () => {
        const document = documentOf(
            section({
                id: 'one',
                heading: 'First & last',
                sections: [clause('one.a', [paragraph(say`See ${reference('two')}.`, undefined)], undefined)],
                source: undefined,
            }),
            section({ id: 'two', heading: 'Second', body: text('Done.'), source: undefined }),
        );
        expect(renderMarkdown(document)).toBe(
            '# Title\n\n## 1. First & last\n\n**1.1** See [clause 2](#2-second).\n\n## 2. Second\n\nDone.\n',
        );
    });

    test('shows a reference that leads nowhere', () => {
        const document = documentOf(clause('a', [paragraph([reference('nowhere')], undefined)], undefined));
        expect(renderMarkdown(document)).toContain('**\\[missing: clause nowhere\\]**');
    });

    test.each(['1. x', '- x', '+ x', '# x', '> x', '=== x', '2) x'])('keeps "%s" a paragraph', words => {
        const [, block] = renderHtml(
            documentOf(section({ id: 'a', heading: 'H', body: text(words), source: undefined })),
        ).blocks;
        expect(block?.html).toContain(`<p>${words.replace('>', '&gt;')}</p>`);
    });

    test('keeps a bar within its cell', () => {
        const rows = [{ cells: [['a|b'], ['c|d']], source: undefined }];
        const body = [table({ caption: undefined, columns: [column('x'), column('y')], rows, source: undefined })];
        const [, block] = renderHtml(documentOf(section({ id: 'a', heading: 'H', body, source: undefined }))).blocks;
        expect(block?.html).toContain('a|b</th>\n<td>c|d</td>');
    });
});

test.each([
    ['# One\n\ntext\n\n## Two\n\n# Three', ['### One', '#### Two', '### Three']],
    ['#### One\n\n###### Two\n\n## Three', ['### One', '#### Two', '### Three']],
    ['One\nmore #\n===\n\nTwo\n---\n\ntext', ['### One more \\#', '#### Two', 'text']],
    ['> # One\n> text\n\n- ## Two', ['> ### One', '> text', '- #### Two']],
    ['```\n# no heading\n```', ['# no heading']],
])('headings in prose rank below that of their clause and leave no level out: %j', async (prose, lines) => {
    const markdown = await markdownOf(`clause c "C" { """\n${prose}\n""" }`);
    expect(markdown).toContain('## 2. C');
    expect(markdown.split('\n').filter(line => lines.includes(line))).toEqual(lines);
});

describe('HTML blocks', () => {
    test('hang the number, head columns and rows, and caption the table', async () => {
        const html = renderHtml(await contractOf(FIRST_LOOK))
            .blocks.map(block => block.html)
            .join('');
        expect(html).toContain(
            '<div class="clause depth-1" id="parties">\n<h2><span class="number">1. </span>Parties</h2>',
        );
        expect(html).toContain('<p><span class="number">1.1 </span><strong>Northwind IT Services Ltd</strong> of');
        expect(html).toContain('<caption>Service levels of the Service Tier Standard</caption>');
        expect(html).toContain('<th scope="col">Response</th>');
        expect(html).toContain('<th scope="row">P1 (Critical)</th>');
    });

    test('mark what is missing', async () => {
        const html = renderHtml(await contractOf('agreement a "A" { }'))
            .blocks.map(block => block.html)
            .join('');
        expect(html).toContain('<mark class="missing">[missing: name of the Provider]</mark>');
    });

    test('keep their ids when a section before them comes or goes', async () => {
        const ids = async (text: string): Promise<string[]> =>
            renderHtml(await contractOf(text)).blocks.map(block => block.id);
        const before = await ids(FIRST_LOOK);
        const after = await ids(FIRST_LOOK.replace(/ {2}priority P1[\s\S]*?\n {2}}\n/, ''));
        expect(before).toContain('tier-standard.targets');
        expect(after.filter(id => !before.includes(id))).toEqual([]);
    });

    test('are rendered again only where the contract has changed', async () => {
        const before = renderHtml(await contractOf(FIRST_LOOK));
        const edited = await contractOf(FIRST_LOOK.replace('respond 1 business hour', 'respond 20 min'));
        const after = renderHtml(edited, before);
        const changed = after.blocks.filter(({ html }, index) => html !== before.blocks[index]?.html);
        expect(changed.map(({ id }) => id)).toEqual(['tier-standard.targets', 'clause-promise']);
        expect(after).toEqual(renderHtml(edited));
    });

    test('follow the numbers of the clauses that they refer to', async () => {
        const clauses = (first: string): string => `agreement a "A" { ${first} clause c "C" { "See." } }`;
        const before = renderHtml(await contractOf(clauses('')));
        const edited = await contractOf(clauses('clause b "B" { "New." }'));
        expect(renderHtml(edited, before)).toEqual(renderHtml(edited));
    });

    test('lead from the first use of a defined term in a clause to its definition, and only from there', async () => {
        const html = async (statements: string): Promise<string> =>
            renderHtml(await contractOf(`agreement a "A" { ${statements} }`))
                .blocks.map(block => block.html)
                .join('');
        const defined = 'define key-staff "Key Staff" "The persons named in the staff plan."';
        const shown = await html(`${defined} clause c "Key Staff" { "Key Staff stay. Key Staff are not moved." }`);
        const link = '<a class="term" href="#definitions.terms">Key Staff</a>';
        expect(shown).toContain(`<p>${link} stay. Key Staff are not moved.</p>`);
        expect(shown.split(link)).toHaveLength(2);
        expect(await html('clause c "C" { "Key Staff stay." }')).not.toContain('class="term"');
    });

    test('lead from terms with any characters', async () => {
        const document = await contractOf(
            'agreement a "A" { define shop "Co-op [x]{2} a/b" "The shop." clause c "C" { "The Co-op [x]{2} a/b pays." } }',
        );
        expect(renderPage(document)).toContain('href="#definitions.terms">Co-op [x]{2} a/b</a> pays.');
    });

    test('put headings of the author below those of the contract', async () => {
        const html = renderHtml(await contractOf('agreement a "A" { clause c "C" { """# Mine""" } }'))
            .blocks.map(block => block.html)
            .join('');
        expect(html).toContain('<h3>Mine</h3>');
    });
});

describe('the page', () => {
    /** The style of a page, and the policy that lets it in. */
    const styleOf = (page: string): { readonly style: string; readonly policy: string } => ({
        style: /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '',
        policy: /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '',
    });
    const hashOf = (style: string): string => createHash('sha256').update(style).digest('base64');

    test('allows its own style and nothing else', async () => {
        const page = renderPage(await contractOf(FIRST_LOOK));
        const { style, policy } = styleOf(page);
        expect(policy).toBe(
            `default-src 'none'; style-src 'sha256-${hashOf(style)}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
        );
        expect(page).not.toMatch(/<script|style="|url\(|@import/);
    });

    test('takes a style sheet of the house, which cannot leave its element or load anything', async () => {
        const brand = 'h1 { color: teal }\n</style><script>alert(1)</script> @import "https://evil.example/x.css";';
        const page = renderPage(await contractOf(FIRST_LOOK), brand);
        const { style, policy } = styleOf(page);
        expect(style).toContain('h1 { color: teal }');
        expect(policy).toContain(hashOf(style));
        expect(policy).not.toMatch(/https?:|unsafe/);
        expect(page).not.toContain('<script');
        expect(page.match(/<\/style>/g)).toHaveLength(1);
    });

    test('says on each sheet of paper what it is, in strings that end where they should', async () => {
        const page = renderPage(await contractOf('agreement a "Care } \\"</style>" { version "2" }'));
        expect(page).toContain('@top-left { content: "Care } \\22 \\3C /style>"');
        expect(page).toContain('content: "Version 2"');
        expect(page).toContain('content: "Page " counter(page) " of " counter(pages)');
    });

    test('has a language, a title, a main part and contents that lead to the sections', async () => {
        const page = renderPage(await contractOf(FIRST_LOOK));
        expect(page).toContain('<html lang="en-GB">');
        expect(page).toContain('<title>Support Agreement</title>');
        expect(page).toContain('<main id="contract">');
        for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id ?? ''}"`);
    });

    test('lets a wide table scroll, in a frame that has a name and takes the focus', () => {
        const pageOf = (caption: string | undefined, ...columns: string[]): string => {
            const rows = [{ cells: columns.map(text => [text]), source: undefined }];
            const parts = { columns: columns.map(text => column(text)), rows, source: undefined };
            const body = [table({ ...parts, caption: caption === undefined ? undefined : [caption] })];
            return renderPage(documentOf(section({ id: 'a', heading: 'H', body, source: undefined })));
        };
        const frame = '<div class="wide" role="group" tabindex="0" aria-labelledby="a~table-1">\n<table>\n';
        expect(pageOf(undefined, '', 'b', 'c', 'd')).toContain(`${frame}<thead id="a~table-1">`);
        expect(pageOf('All', 'a', 'b', 'c', 'd')).toMatch(
            / aria-labelledby="a~table-1">\s*<table>\s*<caption id="a~table-1">All/,
        );
        expect(pageOf(undefined, 'a', 'b', 'c')).not.toContain('class="wide"');
    });

    test('lets a line end within a long word of a cell, behind the signs of an address', () => {
        const cells = [['servicedesk@northwind.example'], ['word']];
        const columns = [column('a'), column('b')];
        const body = [table({ caption: undefined, columns, rows: [{ cells, source: undefined }], source: undefined })];
        const page = renderPage(documentOf(section({ id: 'a', heading: 'H', body, source: undefined })));
        expect(page).toContain('>servicedesk@<wbr>northwind.<wbr>example<wbr></th>');
        expect(page).toContain('<td>word</td>');
    });

    test('begins with a link past its navigation', async () => {
        const page = renderPage(await contractOf(FIRST_LOOK));
        expect(page).toMatch(/<body>\s*<a class="skip" href="#contract">Skip to the contract<\/a>/);
    });

    test('has a watermark unless it is final', async () => {
        const draft = renderPage(await contractOf('agreement a "A" { status draft }'));
        expect(draft).toContain('class="watermark"');
        expect(draft).toContain('.watermark::before { content: "Draft"; }');
        expect(renderPage(await contractOf('agreement a "A" { status final }'))).not.toContain('class="watermark"');
    });
});
