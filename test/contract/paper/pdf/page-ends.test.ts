import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
    clause as numbered,
    column,
    list,
    note,
    paragraph,
    section,
    table,
} from '../../../../contract/tree/building.js';
import type { Block, ContractDocument, Section } from '../../../../contract/tree/document.js';
import { renderPdf } from '../../../../contract/paper/pdf/pdf.js';
import { numberedDocument } from '../../../../contract/tree/numbering.js';
import { notationIn } from '../../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../../contract/wording/english/vocabulary.js';
import { clauseTexts } from '../../clause-texts.js';
import { exampleContracts } from '../../example-contracts.js';
import { readPdf } from '../../reading-pdf.js';

/** What must not end a page, since it means nothing without what follows. */
async function strandedIn(document: ContractDocument): Promise<readonly string[]> {
    const headings = new Set(
        clauseTexts(document).flatMap(({ clause, heading }) =>
            heading === '' ? [] : [squeezed(`${clause.label}${heading}`)],
        ),
    );
    const numbers = new Set(document.clauses.flatMap(({ number, label }) => [number, label]));
    const { pages } = await readPdf(await renderPdf(document));
    return pages.slice(0, -1).flatMap(({ body }, index) => {
        const last = body.at(-1) ?? '';
        const isAlone = MARKER.test(last) || numbers.has(last);
        const isStranded = isAlone || INTRODUCTION.test(last) || headings.has(squeezed(last));
        return isStranded ? [`page ${index + 1}: ${last}`] : [];
    });
}

const MARKER = /^(?:\d+\.|\([a-z]+\)|•)$/;
const INTRODUCTION = /:$/;

function squeezed(text: string): string {
    return text.replace(/\s+/g, '');
}

test.each(await exampleContracts())('no page of $name ends with a number, a heading or an introduction', async each => {
    expect(await strandedIn(each.document)).toEqual([]);
});

test('no page of any contract ends with a number, a heading or an introduction', async () => {
    const words = fc
        .integer({ min: 1, max: 130 })
        .map(count => `${'Words that say what holds '.repeat(count / 5)}end.`);
    const lists = fc.array(words, { minLength: 1, maxLength: 5 }).map(items =>
        list(
            'letters',
            items.map(item => ({ content: [item], source: undefined })),
            undefined,
        ),
    );
    const tables = fc.array(words, { minLength: 1, maxLength: 12 }).map(rows =>
        table({
            caption: ['Caption'],
            columns: [column('One'), column('Two')],
            rows: rows.map(row => ({ cells: [['Row'], [row]], source: undefined })),
            source: undefined,
        }),
    );
    const introduced = fc.oneof(lists, tables).map((block): Block[] => [sentenceOf('This holds:'), block]);
    const plain = words.map((text): Block[] => [sentenceOf(text)]);
    const noted = words.map((text): Block[] => [sentenceOf(text), note([text], undefined)]);
    const clauses = fc.array(fc.oneof({ arbitrary: plain, weight: 4 }, introduced, noted), {
        minLength: 1,
        maxLength: 9,
    });
    const sections = fc.array(clauses, { minLength: 12, maxLength: 16 });
    for (const bodies of fc.sample(sections, { numRuns: 6, seed: 20270101 }))
        expect(await strandedIn(documentOf(bodies.map(sectionOf)))).toEqual([]);
}, 120_000);

function sentenceOf(text: string): Block {
    return paragraph([text], undefined);
}

/** A section of paragraphs, or of paragraphs under a heading of their own. */
function sectionOf(bodies: readonly (readonly Block[])[], index: number): Section {
    const clauses = bodies.map((body, place) => numbered(`s${index}.${place}`, body, undefined));
    const inner = section({ id: `s${index}.in`, heading: 'Inner', sections: clauses, source: undefined });
    const sections = index % 3 === 0 ? [inner] : clauses;
    return section({ id: `s${index}`, heading: `Section ${index}`, sections, source: undefined });
}

function documentOf(sections: readonly Section[]): ContractDocument {
    return numberedDocument({
        form: 'contract',
        title: { title: ['Title'], subtitle: undefined, facts: [], source: undefined },
        standing: 'final',
        sections,
        vocabulary,
        notation: notationIn(),
    });
}
