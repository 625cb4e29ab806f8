import { expect, test } from 'vitest';
import { pdfObstacles, renderPdf } from '../../../../contract/paper/pdf/pdf.js';
import { column, section, table } from '../../../../contract/tree/building.js';
import type { Block, Content, ContractDocument } from '../../../../contract/tree/document.js';
import { numberedDocument } from '../../../../contract/tree/numbering.js';
import { notationIn } from '../../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../../contract/wording/english/vocabulary.js';
import { redlineBetween } from '../../../review/redline/redlines.js';
import { childrenOf, everyElement, readPdf, wordsOf } from '../../reading-pdf.js';

const source = undefined;
const gone = (...content: Content) => ({ kind: 'revised', revision: 'deleted', content }) as const;
const come = (...content: Content) => ({ kind: 'revised', revision: 'inserted', content }) as const;
const moved = (...content: Content) => ({ kind: 'revised', revision: 'moved-away', content }) as const;
const paragraph = (...content: Content): Block => ({ kind: 'paragraph', content, source });

function redline(body: readonly Block[], heading: Content = ['Heading']): ContractDocument {
    const contract = numberedDocument({
        form: 'contract',
        title: { title: [gone('Old title'), come('Title')], subtitle: undefined, facts: [], source },
        standing: 'final',
        sections: [section({ id: 'a', heading, body, sections: [], source })],
        vocabulary,
        notation: notationIn(),
    });
    return { ...contract, former: contract };
}

/** The alternative texts of the spans of a file. */
function alternatives(bytes: Uint8Array): readonly string[] {
    const file = new TextDecoder('latin1').decode(bytes);
    return [...file.matchAll(/\/Alt \(([^)]*)\)/g)].map(([, text = '']) => text);
}

test('what came and went is spoken as such, in reading order', async () => {
    const block: Block = { kind: 'code-block', content: ['a ', gone('b')], source };
    const rows = [{ cells: [['Row'], [moved('1')]], source }];
    const grid = table({ caption: undefined, columns: [column('Left'), column('Right')], rows, source });
    const text = paragraph('Within ', gone('15 minutes'), come('30 minutes'), ' of it.');
    const bytes = await renderPdf(redline([text, block, grid], ['Head']));
    expect(alternatives(bytes)).toEqual(
        expect.arrayContaining([
            'deleted: 15 minutes',
            'inserted: 30 minutes',
            'deleted: b',
            'moved away: 1',
            'deleted: Old title',
        ]),
    );
    const pdf = await readPdf(bytes);
    expect(pdf.title).toBe('Title');
    expect(pdf.isTagged).toBe(true);
    const elements = pdf.pages.flatMap(page => everyElement(page.elements));
    const found = elements.find(each => each.role === 'P' && wordsOf(each).includes('Within'));
    expect(found && childrenOf(found).map(({ role }) => role)).toEqual(['Span', 'Span']);
    expect(found && wordsOf(found).replace(/\s+/g, '')).toBe('Within15minutes30minutesofit.');
});

test('contents and bookmarks name a clause without what went', async () => {
    const pdf = await readPdf(await renderPdf(redline([paragraph('Text.')], [gone('Old'), come('New')])));
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual(['1. New']);
    const [contents] = pdf.pages.flatMap(page => everyElement(page.elements)).filter(({ role }) => role === 'TOCI');
    expect(contents && wordsOf(contents)).not.toContain('Old');
});

test('a clause that is gone is marked wherever it is named', async () => {
    const document = redline([paragraph(gone('Text.'))], [gone('Heading')]);
    const clauses = document.clauses.map(clause => ({ ...clause, revision: 'deleted' as const }));
    const bytes = await renderPdf({ ...document, clauses });
    expect((await readPdf(bytes)).bookmarks.map(({ title }) => title)).toEqual(['1. Heading (deleted)']);
    expect(alternatives(bytes)).toEqual(expect.arrayContaining(['deleted: 1.', 'deleted: Heading']));
});

test('a reference to a clause that only the contract before had leads nowhere', async () => {
    const document = redline([paragraph(gone({ kind: 'reference', id: 'b' }))]);
    const [clause] = document.clauses;
    if (!clause) throw new Error('There is no clause.');
    const former = { ...document, clauseById: new Map([['b', { ...clause, id: 'b' }]]) };
    const pdf = await readPdf(await renderPdf({ ...document, former }));
    expect(pdf.pages.flatMap(({ links }) => links).filter(({ place }) => place === 'b')).toEqual([]);
});

test('remarks are notes below the heading', async () => {
    const document = redline([paragraph('Text.')]);
    const clauses = document.clauses.map(clause => ({
        ...clause,
        remarks: [{ tone: 'worse' as const, verdict: 'Worse for the client, major', text: 'Response: 15 → 30 min' }],
    }));
    const pdf = await readPdf(await renderPdf({ ...document, clauses }));
    const lines = pdf.pages.flatMap(({ body }) => body);
    const at = lines.findIndex(line => line.startsWith('Worse for the client, major: Response'));
    expect(lines[at - 1]).toContain('Heading');
    expect(lines[at + 1]).toBe('Text.');
});

test('letters that the typeface lacks are found in what went and in remarks', () => {
    expect(pdfObstacles(redline([paragraph(gone('東'))]))).toHaveLength(1);
    expect(pdfObstacles(redline([paragraph(come('東'))]))).toHaveLength(1);
    expect(pdfObstacles(redline([paragraph(gone('a'))]))).toEqual([]);
    const document = redline([]);
    const clauses = document.clauses.map(clause => ({
        ...clause,
        remarks: [{ tone: 'neutral' as const, verdict: 'Neutral', text: '東' }],
    }));
    expect(pdfObstacles({ ...document, clauses })).toHaveLength(1);
});

test('the redline of two agreements is written with both values', async () => {
    const statements = (time: string): string => `
  provider p "Provider" {}
  customer c "Customer" {}
  clause d "Duty" { """ The Provider answers within ${time}. """ }`;
    const bytes = await renderPdf(await redlineBetween(statements('15 minutes'), statements('30 minutes')));
    const spoken = alternatives(bytes).join('\n');
    expect(spoken).toMatch(/deleted: 15/);
    expect(spoken).toMatch(/inserted: 30/);
});
