import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../../contract/paper/docx/docx.js';
import type { PaperName } from '../../../../contract/paper/paper-size.js';
import type { ContractDocument } from '../../../../contract/tree/document.js';
import { MANAGED_IT_SERVICES } from '../../../language/examples.js';
import { clauseTexts } from '../../clause-texts.js';
import { contractOf } from '../../contract-of.js';
import { exampleContracts } from '../../example-contracts.js';
import { all, first, partOf, partsOf, shownParagraphs, textOf, valueOf, type ReadElement } from '../../reading-docx.js';

const body = (contract: ContractDocument): ReadElement => partOf(contract, 'word/document.xml');
const paragraphs = (contract: ContractDocument): readonly ReadElement[] => all(body(contract), 'p');
const texts = (contract: ContractDocument): readonly string[] => paragraphs(contract).map(textOf);

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

/** A contract that holds this text of its author in a clause. */
const withProse = (markdown: string): Promise<ContractDocument> =>
    contractOf(`agreement a "A" { clause c "Care" { """\n${markdown}\n""" } annex x "Rates" { "See below." } }`);

test('the text of every clause is in the document, in order', async () => {
    const document = await contractOf(MANAGED_IT_SERVICES);
    const found = texts(document);
    // The table of contents holds the headings too.
    let place = found.findIndex(text => text.startsWith('This agreement (the'));
    for (const { clause, texts } of clauseTexts(document).slice(1))
        for (const text of texts) {
            const next = found.indexOf(text, place);
            expect(next, `${clause.number}: ${text}`).toBeGreaterThanOrEqual(place);
            place = next + 1;
        }
});

describe('numbers', () => {
    test('of the clauses come from the styles of their openings, and are those of the contract', async () => {
        const document = await contractOf(MANAGED_IT_SERVICES);
        const openings = shownParagraphs(document).filter(({ paragraph }) => first(paragraph, 'bookmarkStart'));
        const labels = document.clauses.map(({ label, heading }) => (heading ? label : label.replace(/\.$/, '')));
        expect(openings.map(({ mark }) => mark)).toEqual(labels);
        expect(openings.every(({ paragraph }) => first(paragraph, 'numPr') === undefined)).toBe(true);
    });

    test('of schedules and annexes are their names', async () => {
        const { mark, text } =
            shownParagraphs(await withProse('Text.')).find(each => each.text.includes('Rates')) ?? {};
        expect([mark, text]).toEqual(['', 'Annex A: Rates']);
    });

    test('of lists begin anew in each list, at the first number that the author wrote', async () => {
        const document = await withProse(
            'Some:\n\n1. one\n2. two\n\nOthers:\n\n1. one\n\n   5. five\n   6. six\n\n2. two',
        );
        const items = shownParagraphs(document).filter(each => valueOf(each.paragraph, 'pStyle') === 'ClauseItem');
        expect(items.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
            '1. one',
            '2. two',
            '1. one',
            '5. five',
            '6. six',
            '2. two',
        ]);
    });

    test('of references are fields that lead to the clause and follow its number', async () => {
        const document = await contract();
        const targets = all(body(document), 'instrText').map(
            ({ children }) => /REF (\w+) /.exec(children.join(''))?.[1],
        );
        const references = targets.filter(target => target !== undefined);
        const bookmarks = all(body(document), 'bookmarkStart').map(({ attributes }) => attributes['name']);
        expect(references.length).toBeGreaterThan(3);
        expect(references.filter(reference => !bookmarks.includes(reference))).toEqual([]);
    });
});

describe('the table of contents', () => {
    test('holds each section with its number and a link to it', async () => {
        const document = await contract();
        const [contents] = all(body(document), 'sdt');
        const entries = contents ? all(contents, 'hyperlink') : [];
        const sections = document.clauses.filter(({ depth }) => depth === 1);
        expect(entries.map(textOf)).toContain('1.\tParties');
        expect(entries).toHaveLength(sections.length);
        const bookmarks = all(body(document), 'bookmarkStart').map(({ attributes }) => attributes['name']);
        for (const entry of entries) expect(bookmarks).toContain(entry.attributes['anchor']);
    });

    test('is a field that Word fills with pages when it is asked to, and asks nothing when it opens the file', async () => {
        const document = await contract();
        expect(all(body(document), 'instrText').map(({ children }) => children.join(''))).toContain(
            ' TOC \\o "1-1" \\h \\z \\u ',
        );
        expect(all(body(document), 'fldChar').some(({ attributes }) => 'dirty' in attributes)).toBe(false);
        expect(first(partOf(document, 'word/settings.xml'), 'updateFields')).toBeUndefined();
    });
});

test('what introduces a list or a table stays on its page', async () => {
    const document = await withProse('As follows:\n\n- one\n\nNot so.\n\nBut so:\n\n- two');
    const kept = (words: string): boolean | undefined => {
        const found = paragraphs(document).find(each => textOf(each) === words);
        return found && first(found, 'keepNext') !== undefined;
    };
    expect(['As follows:', 'one', 'Not so.', 'But so:'].map(kept)).toEqual([true, false, false, true]);
});

describe('tables', () => {
    const rows = (count: number): string => `| One | Two |\n|---|--:|\n${'| Row | Words |\n'.repeat(count)}`;
    const tableOf = async (count: number): Promise<ReadElement> => {
        const [table] = all(body(await withProse(rows(count))), 'tbl');
        if (!table) throw new Error('There is no table.');
        return table;
    };

    test('have their looks from one style, repeat their head and keep their rows whole', async () => {
        const found = all(body(await contract()), 'tbl');
        expect(found.length).toBeGreaterThan(1);
        for (const table of found) {
            expect(valueOf(table, 'tblStyle')).toBe('ContractTable');
            expect(all(table, 'tblHeader')).toHaveLength(1);
            expect(all(table, 'cantSplit')).toHaveLength(all(table, 'tr').length);
            const formats = all(table, 'tcPr').flatMap(each => each.children.map(part => (part as ReadElement).name));
            expect([...new Set(formats)]).toEqual(['tcW']);
        }
        const style = all(partOf(await contract(), 'word/styles.xml'), 'style').find(
            ({ attributes }) => attributes['styleId'] === 'ContractTable',
        );
        expect(style && all(style, 'tblStylePr').map(({ attributes }) => attributes['type'])).toEqual([
            'firstRow',
            'firstCol',
        ]);
    });

    test('say what they are to who cannot see them', async () => {
        const table = await tableOf(2);
        expect(valueOf(table, 'tblCaption')).toBe('Care');
        expect(valueOf(table, 'tblDescription')).toBe('One, Two');
    });

    test('that are short stay on one page, and no page has a single row of a long one', async () => {
        const kept = async (count: number): Promise<readonly boolean[]> =>
            all(await tableOf(count), 'tr').map(row => first(row, 'keepNext') !== undefined);
        expect(await kept(3)).toEqual([true, true, true, false]);
        expect(await kept(20)).toEqual([true, true, ...Array<boolean>(17).fill(false), true, false]);
    });
});

test('all that an author writes in Markdown shows', async () => {
    const document = await withProse(EVERYTHING);
    const found = paragraphs(document);
    const styleOf = (words: string): string | undefined => {
        const each = found.find(paragraph => textOf(paragraph) === words);
        return each && valueOf(each, 'pStyle');
    };
    expect(styleOf('What we do')).toBe('ClauseSubheading');
    expect(styleOf('Watch')).toBe('ClauseItem');
    expect(styleOf('nested')).toBe('ClauseItem');
    expect(styleOf('more of it')).toBe('ClauseText');
    expect(styleOf('in an item')).toBe('TableText');
    expect(styleOf('A remark')).toBe('ClauseNote');
    expect(styleOf('in a remark')).toBe('ClauseNote');
    expect(styleOf('in the table of a remark')).toBe('TableText');
    expect(styleOf('one\n  two\tthree')).toBe('ClauseCode');
    const formatOf = (words: string): readonly (string | undefined)[] => {
        const runs = all(body(document), 'r').filter(each => textOf(each) === words);
        return runs.flatMap(each => (first(each, 'rPr')?.children ?? []).map(part => (part as ReadElement).name));
    };
    expect(formatOf('strong')).toEqual(['b', 'bCs']);
    expect(formatOf('emphasis')).toEqual(['i', 'iCs']);
    expect(formatOf('both')).toEqual(['b', 'bCs', 'i', 'iCs']);
    expect(formatOf('struck')).toEqual(['strike']);
    expect(formatOf('code')).toEqual(['rFonts']);
    const [relation] = all(partOf(document, 'word/_rels/document.xml.rels'), 'Relationship').slice(-1);
    expect(relation?.attributes).toMatchObject({ Target: 'https://northwind.example/care', TargetMode: 'External' });
});

const EVERYTHING = `### What we do

**strong** *emphasis* ***both*** ~~struck~~ \`code\` [pages](https://northwind.example/care)

1. Watch

   - nested

   more of it

   | One |
   |---|
   | in an item |

> A remark
>
> - in a remark
>
> | One |
> |---|
> | in the table of a remark |

\`\`\`
one
  two	three
\`\`\``;

test('anything but a final contract says so at its head and across every page', async () => {
    expect(texts(await contract('draft'))).toContain('Draft: not binding');
    const marks = async (status: string): Promise<readonly (string | undefined)[]> => {
        const parts = partsOf(await contract(status));
        const headers = [...parts].filter(([path]) => path.startsWith('word/header')).map(([, part]) => part);
        return headers.map(header => all(header, 'textpath').at(-1)?.attributes['string']);
    };
    expect(await marks('draft')).toEqual(['DRAFT', 'DRAFT']);
    expect(await marks('final')).toEqual([undefined, undefined]);
});

describe('the file says of itself', () => {
    const core = async (statements: string): Promise<readonly string[]> => {
        const part = partOf(await contractOf(`agreement a "A" { ${statements} }`), 'docProps/core.xml');
        return ['title', 'creator', 'created', 'modified', 'language'].map(name => {
            const found = first(part, name);
            return found ? textOf(found) : 'missing';
        });
    };

    test('whose it is, of which day, and in which language', async () => {
        const dated = 'locale "en-US" effective 2027-02-01 provider p "Northwind" {} client c "Acme" {}';
        const day = '2027-02-01T00:00:00Z';
        expect(await core(dated)).toEqual(['A', 'Northwind', day, day, 'en-US']);
    });

    test('always the same where the agreement names no day and no place', async () => {
        const day = '1980-01-01T00:00:00Z';
        expect(await core('')).toEqual(['A', '', day, day, 'en-GB']);
    });

    test('its language where Word looks for it', async () => {
        const parts = partsOf(await contractOf('agreement a "A" { locale "en-US" }'));
        const [settings, styles] = ['word/settings.xml', 'word/styles.xml'].map(path => parts.get(path));
        expect(settings && valueOf(settings, 'themeFontLang')).toBe('en-US');
        expect(styles && valueOf(styles, 'lang')).toBe('en-US');
    });
});

test('the pages have the size of the paper', async () => {
    const sizeOn = async (paper: PaperName): Promise<readonly (string | undefined)[]> => {
        const size = first(partOf(await contract(), 'word/document.xml', paper), 'pgSz');
        return [size?.attributes['w'], size?.attributes['h']];
    };
    expect(await sizeOn('a4')).toEqual(['11906', '16838']);
    expect(await sizeOn('letter')).toEqual(['12240', '15840']);
});

test('every name within the file is given once, and leads somewhere', async () => {
    for (const { name, document } of await exampleContracts()) {
        const parts = partsOf(document);
        const body = parts.get('word/document.xml');
        const relations = parts.get('word/_rels/document.xml.rels');
        if (!body || !relations) throw new Error('A part is missing.');
        const bookmarks = all(body, 'bookmarkStart').map(({ attributes }) => attributes['name']);
        expect(new Set(bookmarks).size, name).toBe(bookmarks.length);
        const anchors = all(body, 'hyperlink').flatMap(({ attributes }) => attributes['anchor'] ?? []);
        expect(
            anchors.filter(anchor => !bookmarks.includes(anchor)),
            name,
        ).toEqual([]);
        const targets = all(relations, 'Relationship');
        const inside = targets.filter(({ attributes }) => attributes['TargetMode'] === undefined);
        for (const { attributes } of inside) expect([...parts.keys()]).toContain(`word/${attributes['Target']}`);
        const used = ['hyperlink', 'headerReference', 'footerReference'].flatMap(each => all(body, each));
        const ids = used.flatMap(({ attributes }) => attributes['id'] ?? []);
        const known = targets.map(({ attributes }) => attributes['Id']);
        expect(
            ids.filter(id => !known.includes(id)),
            name,
        ).toEqual([]);
    }
});

test('the same contract gives the same bytes', async () => {
    const one = renderDocx(await contract('draft'));
    renderDocx(await contractOf(MANAGED_IT_SERVICES));
    expect(Buffer.from(renderDocx(await contract('draft'))).equals(one)).toBe(true);
});

test('text that XML cannot hold, and text that looks like XML or a field, is only text', async () => {
    const document = await contractOf('agreement a "A" { clause c "C <w:p>&\\"" { "x" } }');
    const [clause] = document.clauses;
    const hostile = 'a\u0000b\uD800c </w:t><w:p/> { HYPERLINK "x" } ]]>';
    const block = { kind: 'paragraph', content: [hostile], source: undefined } as const;
    if (!clause) throw new Error('There is no clause.');
    expect(texts({ ...document, clauses: [{ ...clause, body: [block] }] })).toContain(
        'a\uFFFDb\uFFFDc </w:t><w:p/> { HYPERLINK "x" } ]]>',
    );
});
