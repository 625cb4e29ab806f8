import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { clause, column, list, note, paragraph, section, table } from '../../../../contract/tree/building.js';
import { contractDocument } from '../../../../contract/contract.js';
import type { Block, ContractDocument, Section } from '../../../../contract/tree/document.js';
import { pdfObstacles, renderPdf } from '../../../../contract/paper/pdf/pdf.js';
import { readBlocks } from '../../../../contract/tree/authors-text.js';
import { numberedDocument } from '../../../../contract/tree/numbering.js';
import { notationIn } from '../../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../../contract/wording/english/vocabulary.js';
import { MANAGED_IT_SERVICES } from '../../../language/examples.js';
import { clauseTexts } from '../../clause-texts.js';
import { contractOf } from '../../contract-of.js';
import { agreements } from '../../generated-agreements.js';
import { readPdf } from '../../reading-pdf.js';

describe('the PDF of the full example', async () => {
    const document = await contractOf(MANAGED_IT_SERVICES);
    const bytes = await renderPdf(document);
    const pdf = await readPdf(bytes);
    const texts = clauseTexts(document);

    test('is a PDF with title and language', () => {
        expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
        expect(pdf).toMatchObject({ title: 'Managed IT Services Agreement', language: 'en-GB' });
    });

    test('has the same bytes at another time', async () => {
        vi.useFakeTimers({ toFake: ['Date'], now: 0 });
        try {
            expect(Buffer.from(await renderPdf(document)).equals(bytes)).toBe(true);
        } finally {
            vi.useRealTimers();
        }
    });

    test('holds the text of every clause in order', () => {
        const bodies = squeezed(
            pdf.pages
                .slice(1)
                .map(page => page.text.replace(/Page \d+ of \d+/, ''))
                .join(' '),
        );
        let at = 0;
        for (const {
            clause: { number },
            texts: pieces,
        } of texts) {
            for (const piece of [number, ...pieces]) {
                const found = bodies.indexOf(squeezed(piece), at);
                expect(found, `${number}: ${piece}`).toBeGreaterThanOrEqual(at);
                at = found;
            }
        }
    });

    test('has bookmarks for the headings of three levels', () => {
        const top = texts.filter(({ clause: { depth } }) => depth === 1);
        expect(pdf.bookmarks.map(({ title }) => title)).toEqual(
            top.map(({ clause: { label }, heading }) => `${label} ${heading}`),
        );
        const services = pdf.bookmarks.find(({ title }) => title === '3. Services');
        const management = services?.items.find(({ title }) => title.endsWith('Infrastructure management'));
        expect(management?.items.map(({ title }) => title)).toContain('3.2.1 Server monitoring and maintenance');
    });

    test('leads from the contents and from references to places that exist', () => {
        const links = pdf.pages.flatMap(page => page.links.flatMap(({ place }) => place ?? []));
        expect(pdf.places).toEqual(expect.arrayContaining(links));
        expect(pdf.places.toSorted()).toEqual(texts.map(({ clause: { id } }) => id).toSorted());
        const sections = texts.filter(({ clause: { depth } }) => depth === 1).map(({ clause: { id } }) => id);
        expect(pdf.pages[0]?.links.map(({ place }) => place)).toEqual(expect.arrayContaining(sections));
        expect(links.length).toBeGreaterThan(sections.length * 2);
    });

    test('numbers its pages', () => {
        expect(pdf.pages.length).toBeGreaterThan(10);
        pdf.pages.forEach(({ text: words }, index) => {
            expect(words).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
        });
    });

    test('keeps the places to sign on one page', () => {
        const signed = pdf.pages.filter(page => page.text.includes('through their authorised representatives'));
        expect(signed.map(page => page.text)).toEqual([expect.stringMatching(/Signatures.*Signature.*Position.*Date/)]);
    });
});

describe('the standing of the contract', () => {
    const pagesOf = async (standing: ContractDocument['standing']): Promise<string[]> => {
        const sections = Array.from({ length: 30 }, (_, index) =>
            section({
                id: `s${index}`,
                heading: `Section ${index}`,
                body: [words('Words. '.repeat(80))],
                source: undefined,
            }),
        );
        const { pages } = await readPdf(await renderPdf(documentOf(sections, standing)));
        return pages.map(page => page.text);
    };

    test.each(['template', 'draft', 'superseded'] as const)('is on every page of a %s', async standing => {
        const [first, ...others] = await pagesOf(standing);
        expect(others.length).toBeGreaterThan(1);
        expect(first).toContain(vocabulary.standings[standing]?.warning);
        for (const page of others) expect(page).toContain(vocabulary.standings[standing]?.mark.toUpperCase());
    });

    test('is not mentioned when it is final', async () => {
        expect((await pagesOf('final')).join(' ')).not.toMatch(/draft|template|superseded/i);
    });
});

describe('characters', () => {
    test('of European languages and of contracts are in the fonts', async () => {
        const all = 'Wärme, Łódź, Αθήνα, Київ, Čeština, ő ț “quotes” ‘ ’ – — § € £ ≤ ≥ × ÷ → … ½ ² ° ™ ©';
        expect(pdfObstacles(documentOf([clause('a', [words(all)], undefined)]))).toEqual([]);
    });

    test('that are not are named, and shown as such', async () => {
        const document = documentOf([clause('a', [words('Sold in 東京.')], undefined)]);
        expect(pdfObstacles(document)).toEqual([
            'Clause 1 has characters for which the typeface of PDF files has no letters: 東 京. ' +
                'Write them in Latin, Greek or Cyrillic letters, or export the contract as Word or HTML, ' +
                'which show them in the fonts of the reader.',
        ]);
        const { pages } = await readPdf(await renderPdf(document));
        expect(pages.map(page => page.text).join()).toContain('Sold in [?][?].');
    });
});

describe('hostile text', () => {
    const LONG = 'x'.repeat(10_000);
    const SPACED = 'word '.repeat(1_500);
    const blocks = (text: string): Block[] => [
        words(text),
        note([text], undefined),
        list('letters', [{ content: [text], source: undefined }], undefined),
        ...readBlocks({ markdown: `- ${text}\n\n# ${text}\n\n\`\`\`\n${text}\n`, holes: [], source: undefined }),
    ];

    test.each([
        ['a long word', LONG],
        ['many words', SPACED],
    ])(
        'loses no letter of %s in any place',
        async (_, text) => {
            const cells = table({
                caption: [text],
                columns: [column('A'), column('B'), column(text)],
                rows: [{ cells: [['a'], [text], [text]], source: undefined }],
                source: undefined,
            });
            for (const block of [...blocks(text), cells]) {
                const document = documentOf([
                    section({ id: 'a', heading: text, body: [block], source: undefined }),
                    clause('b', [block], undefined),
                ]);
                const { pages } = await readPdf(await renderPdf(document));
                expect(
                    pages.every(page => page.isInside),
                    JSON.stringify(block).slice(0, 60),
                ).toBe(true);
                const expected = lettersOf(
                    clauseTexts(document)
                        .flatMap(each => each.texts)
                        .join(''),
                );
                expect(lettersOf(pages.map(page => page.text).join(''))).toBeGreaterThanOrEqual(expected);
            }
        },
        120_000,
    );

    test('does not stop an empty contract', async () => {
        const { pages } = await readPdf(await renderPdf(documentOf([])));
        expect(pages).toHaveLength(1);
    });

    test('of any kind never throws', async () => {
        const texts = fc.constantFrom(
            '\u0000\u001b[31m',
            '\ud800',
            '\u202Eabc',
            '',
            ' ',
            '{{',
            '|',
            '-\n- a\n  - b',
            'a\n\n|b|c|\n|-|-|\n',
            '[x](#nowhere)',
            '[x](https://[)',
        );
        await fc.assert(
            fc.asyncProperty(agreements(texts), async agreement => {
                await renderPdf(contractDocument(agreement));
            }),
            { numRuns: 20 },
        );
    });
});

function documentOf(sections: readonly Section[], standing: ContractDocument['standing'] = 'final'): ContractDocument {
    return numberedDocument({
        form: 'contract',
        title: { title: ['Title'], subtitle: undefined, facts: [], source: undefined },
        standing,
        sections,
        vocabulary,
        notation: notationIn(),
    });
}

function words(text: string): Block {
    return paragraph([text], undefined);
}

/** Without spaces, which lines and cells end in ways of their own. */
function squeezed(text: string): string {
    return text.replace(/\s+/g, '');
}

/** How many letters of those that hostile text repeats. */
function lettersOf(text: string): number {
    return text.replace(/[^xwrd]/g, '').length;
}
