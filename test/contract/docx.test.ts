import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ContractDocument } from '../../contract/tree/document.js';
import { renderDocx } from '../../contract/paper/docx/docx.js';
import { tableLayout } from '../../contract/paper/docx/table-layout.js';
import type { PrintedTable } from '../../contract/paper/printed.js';
import { printing } from '../../contract/paper/printing.js';
import { MANAGED_IT_SERVICES } from '../language/examples.js';
import { contractOf } from './contract-of.js';
import { printedTexts } from './printed-text.js';

/** A part of the package as text. */
async function part(contract: ContractDocument, path: string): Promise<string> {
    const bytes = unzipSync(await renderDocx(contract))[path];
    if (!bytes) throw new Error(`There is no ${path}.`);
    return strFromU8(bytes);
}

const body = (contract: ContractDocument): Promise<string> => part(contract, 'word/document.xml');

function decode(xml: string): string {
    return xml
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
}

/** The paragraphs of a document as their text. */
function paragraphs(xml: string): readonly string[] {
    return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) =>
        decode([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')),
    );
}

const STATEMENTS = `
  provider p "Northwind" {}
  client c "Acme" {}
  calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-17:00 }
  service servers "Servers"
  priority P1 "Critical"
  tier gold "Gold" { covers servers hours office target P1 respond 15 min }
  clause care "Care" {
    """
    ### What we do

    1. Watch **all** servers
    2. Act, see [our pages](https://northwind.example/care)

    > A remark
    """
  }`;
const contract = (status = 'final'): Promise<ContractDocument> =>
    contractOf(`agreement a "Agreement & Co" {\n version "1.0"\n status ${status}\n${STATEMENTS}\n}`);

test('the text of every clause is in the document, in order', async () => {
    const document = await contractOf(MANAGED_IT_SERVICES);
    const found = paragraphs(await body(document)).filter(text => text !== '');
    const start = found.indexOf('Parties', found.lastIndexOf('Contents') + 1);
    let place = found.indexOf('Parties', start + 1);
    for (const { number, texts } of printedTexts(printing(document)))
        for (const text of texts) {
            const next = found.indexOf(text, place);
            expect(next, `${number}: ${text}`).toBeGreaterThanOrEqual(place);
            place = next + 1;
        }
});

test('Word numbers the clauses: no number is written out, each has the level of its depth', async () => {
    const xml = await body(await contract());
    const headings = xml.match(/<w:pStyle w:val="Heading1"\/>/g) ?? [];
    const levels = xml.match(/<w:pStyle w:val="Heading1"\/>.{0,80}?<w:ilvl w:val="0"\/>/gs) ?? [];
    expect(headings.length).toBeGreaterThan(5);
    expect(levels).toHaveLength(headings.length);
    expect(paragraphs(xml)).toContain('Signatures');
    expect(await part(await contract(), 'word/numbering.xml')).toContain('w:val="%1.%2.%3"');
});

test('a reference to a clause is a field that follows the numbering', async () => {
    const xml = await body(await contract());
    expect(xml).toMatch(/<w:fldSimple w:instr="REF clause_\d+(_\d+)* [^"]*\\h/);
    for (const [, bookmark] of xml.matchAll(/w:instr="REF (\w+)/g))
        expect(xml).toContain(`<w:bookmarkStart w:name="${bookmark}"`);
});

test('the table of contents holds the sections and their pages', async () => {
    const texts = paragraphs(await body(await contract()));
    expect(texts.some(text => /^1\..*Parties.*\d$/.test(text))).toBe(true);
});

test('what introduces a list or a table stays on its page', async () => {
    const text = 'agreement a "A" { clause c "C" { """\nAs follows:\n\n- one\n\nNot so.\n\nBut so:\n\n- two\n""" } }';
    const found = (await body(await contractOf(text))).match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const kept = (words: string): boolean | undefined =>
        found.find(each => each.includes(words))?.includes('<w:keepNext/>');
    expect(['As follows:', 'one', 'Not so.', 'But so:'].map(kept)).toEqual([true, false, false, true]);
});

test('a short table stays on one page, and no page has a single row of a long one', () => {
    const table = (rows: number): PrintedTable => ({
        kind: 'table',
        caption: undefined,
        columns: ['One', 'Two'].map(text => ({ runs: [{ text }], align: 'left' })),
        rows: Array.from({ length: rows }, () => [[{ text: 'Row' }], [{ text: 'Words' }]]),
    });
    const kept = (rows: number): readonly boolean[] => tableLayout(table(rows)).rows.map(row => row.keepNext);
    expect(kept(3)).toEqual([true, true, false]);
    expect(kept(20)).toEqual([true, ...Array<boolean>(17).fill(false), true, false]);
    expect(kept(0)).toEqual([]);
    expect(tableLayout({ ...table(1), columns: [], rows: [] }).widths).toEqual([]);
});

test('tables repeat their head and keep their rows whole', async () => {
    const xml = await body(await contract());
    const tables = xml.match(/<w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(1);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength((xml.match(/<w:tr>/g) ?? []).length);
});

test('what the author wrote in Markdown has styles, numbers and links of Word', async () => {
    const xml = await body(await contract());
    const subheading = /<w:pStyle w:val="ClauseSubheading"\/>.{0,200}What we do/s;
    expect(subheading.test(xml)).toBe(true);
    expect(/<w:pStyle w:val="ClauseNote"\/>.{0,200}A remark/s.test(xml)).toBe(true);
    expect(/<w:b\/>.{0,60}<w:t[^>]*>all</s.test(xml)).toBe(true);
    expect(await part(await contract(), 'word/_rels/document.xml.rels')).toContain('https://northwind.example/care');
});

test('anything but a final contract says so at its head and across every page', async () => {
    expect(paragraphs(await body(await contract('draft')))).toContain('Draft: not binding');
    expect(await part(await contract('draft'), 'word/header1.xml')).toContain('string="DRAFT"');
    expect(await part(await contract(), 'word/header1.xml')).not.toContain('<v:');
});

test('the same contract gives the same bytes', async () => {
    const one = await renderDocx(await contract('draft'));
    await renderDocx(await contractOf(MANAGED_IT_SERVICES));
    expect(Buffer.from(await renderDocx(await contract('draft'))).equals(one)).toBe(true);
});

test('text that XML cannot hold, and text that looks like XML or a field, is only text', async () => {
    const document = await contractOf('agreement a "A" { clause c "C <w:p>&\\"" { "x" } }');
    const [first] = document.clauses;
    const hostile = 'a\u0000b\uD800c </w:t><w:p/> { HYPERLINK "x" } ]]>';
    const body = [{ kind: 'paragraph', content: [hostile], source: undefined }] as const;
    if (!first) throw new Error('There is no clause.');
    const xml = await part({ ...document, clauses: [{ ...first, body }] }, 'word/document.xml');
    expect(paragraphs(xml)).toContain('a\uFFFDb\uFFFDc </w:t><w:p/> { HYPERLINK "x" } ]]>');
});
