import { expect, test, describe } from 'vitest';
import { renderPdf } from '../../../../contract/paper/pdf/pdf.js';
import { contentText } from '../../../../contract/tree/text.js';
import { clauseTexts } from '../../clause-texts.js';
import { contractOf } from '../../contract-of.js';
import { exampleContracts } from '../../example-contracts.js';
import { childrenOf, everyElement, readPdf, wordsOf } from '../../reading-pdf.js';

/** What PDF/UA-1 (ISO 14289-1) asks of a file, as far as a reader of the file can see it. */
describe.each(await exampleContracts())('the structure of $name', async ({ document }) => {
    const bytes = await renderPdf(document);
    const pdf = await readPdf(bytes);
    const elements = pdf.pages.flatMap(page => everyElement(page.elements));
    const roles = new Set(elements.map(({ role }) => role));

    test('is announced, with title and language', () => {
        expect(pdf).toMatchObject({ isTagged: true, showsTitle: true, language: document.vocabulary.language });
        expect(pdf.title).toBe(contentText(document.title.title, document));
        expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    });

    test('has the headings of the contract at their levels', () => {
        const found = elements.filter(({ role }) => /^H\d$/.test(role));
        const said = found.map(element => `${element.role} ${squeezed(wordsOf(element))}`);
        const { vocabulary, clauses, title } = document;
        expect(said).toEqual([
            `H1 ${squeezed(contentText(title.title, document))}`,
            `H2 ${squeezed(vocabulary.contents)}`,
            ...clauses.flatMap(({ heading, label, level }) =>
                heading ? [`H${level} ${squeezed(label + contentText(heading, document))}`] : [],
            ),
        ]);
    });

    test('is read in the order of the contract', () => {
        const read = squeezed(
            pdf.pages
                .slice(1)
                .flatMap(page => page.elements.map(wordsOf))
                .join(' '),
        );
        let at = 0;
        for (const { clause, lines } of clauseTexts(document))
            for (const line of [clause.number, ...lines]) {
                const found = read.indexOf(squeezed(line), at);
                expect(found, `${clause.number}: ${line}`).toBeGreaterThanOrEqual(at);
                at = found;
            }
    });

    test('has lists with markers and tables with headers', () => {
        expect([...roles]).toEqual(expect.arrayContaining(['Document', 'Sect', 'P', 'TOC', 'TOCI', 'Link']));
        expect([...roles]).toEqual(expect.arrayContaining(['L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']));
        for (const item of elements.filter(({ role }) => role === 'LI'))
            expect(childrenOf(item).map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
        const objects = new TextDecoder('latin1').decode(bytes).split('endobj');
        const headers = objects.filter(object => /\/S \/TH\b/.test(object));
        expect(headers.length).toBeGreaterThan(5);
        expect(headers.filter(object => !/\/O \/Table\s+\/Scope \/(?:Column|Row)/.test(object))).toEqual([]);
    });

    test('says what every link leads to', () => {
        const links = pdf.pages.flatMap(page => page.links);
        expect(links.length).toBeGreaterThan(5);
        expect(links.filter(({ contents }) => contents === '')).toEqual([]);
    });

    test('leaves out nothing but what stands in the margins and what is repeated', () => {
        const mark = document.vocabulary.standings[document.standing]?.mark.toUpperCase();
        pdf.pages.forEach(({ artifacts }, index) => {
            expect(artifacts).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
            if (mark !== undefined) expect(artifacts).toContain(mark);
        });
        const read = pdf.pages.flatMap(page => page.elements.map(wordsOf)).join(' ');
        expect(read).not.toMatch(/Page \d+ of \d+/);
    });
});

describe('what an author nests', async () => {
    const prose = [
        'Words that are ~~struck~~, and `code`.',
        '- outer\n\n  | Head | Value |\n  |---|---|\n  | row | cell |\n\n  1. inner\n\n  > quoted in an item',
        '> A note.\n>\n> - with an item\n>\n> | In | Note |\n> |---|---|\n> | one | two |',
    ].join('\n\n');
    const document = await contractOf(`agreement a "A" { status draft clause c "C" { """\n${prose}\n""" } }`);
    const pdf = await readPdf(await renderPdf(document));
    const elements = pdf.pages.flatMap(page => everyElement(page.elements));
    const rolesIn = (role: string, words: string): readonly string[] => {
        const found = elements.findLast(each => each.role === role && wordsOf(each).includes(words));
        return found ? everyElement(childrenOf(found)).map(each => each.role) : [];
    };

    test('shows as it is nested', () => {
        expect(rolesIn('LBody', 'outer')).toEqual(
            expect.arrayContaining(['P', 'Table', 'TH', 'TD', 'L', 'LI', 'Note']),
        );
        expect(rolesIn('Note', 'A note.')).toEqual(expect.arrayContaining(['P', 'L', 'LI', 'Table', 'TH', 'TD']));
    });

    test('keeps its words', () => {
        const text = pdf.pages.map(page => page.text).join(' ');
        for (const words of ['struck', 'code', 'quoted in an item', 'with an item', 'cell', '1. inner'])
            expect(text).toContain(words);
    });
});

describe('a table', () => {
    const tableOf = (rows: number, columns: number, word: string) =>
        contractOf(
            `agreement a "A" { status draft clause c "C" { """\n` +
                `|${' Head |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n` +
                `|${` ${word} |`.repeat(columns)}\n`.repeat(rows) +
                `\n""" } }`,
        );

    test('repeats its header on every page, for the eye alone', async () => {
        const pdf = await readPdf(await renderPdf(await tableOf(90, 2, 'Words')));
        const shown = pdf.pages.filter(page => page.body.some(line => line === 'Head Head'));
        expect(shown.length).toBeGreaterThan(1);
        const elements = pdf.pages.flatMap(page => everyElement(page.elements));
        expect(elements.filter(each => each.role === 'TH' && wordsOf(each).includes('Head'))).toHaveLength(2);
        expect(shown.slice(1).map(page => page.artifacts)).toEqual(
            shown.slice(1).map(() => expect.stringContaining('Head')),
        );
    });

    test('that no upright page is wide enough for stands on a landscape page, with what introduces it', async () => {
        const wide = await readPdf(await renderPdf(await tableOf(2, 6, 'Unbreakably'.repeat(2))));
        const turned = wide.pages.filter(({ width, height }) => width > height);
        expect(turned.map(page => page.text)).toEqual([expect.stringContaining('2. C Head')]);
        const narrow = await readPdf(await renderPdf(await tableOf(2, 6, 'Words')));
        expect(narrow.pages.filter(({ width, height }) => width > height)).toEqual([]);
    });
});

/** Without spaces, which lines and cells end in ways of their own. */
function squeezed(text: string): string {
    return text.replace(/\s+/g, '');
}
