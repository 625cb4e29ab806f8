import { expect, test, describe } from 'vitest';
import { renderPdf } from '../../../../contract/paper/pdf/pdf.js';
import { contentText } from '../../../../contract/tree/text.js';
import { clauseTexts } from '../../clause-texts.js';
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

/** Without spaces, which lines and cells end in ways of their own. */
function squeezed(text: string): string {
    return text.replace(/\s+/g, '');
}
