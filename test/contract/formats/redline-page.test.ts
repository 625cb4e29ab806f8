import { expect, test } from 'vitest';
import { renderHtml } from '../../../contract/html/html.js';
import { renderPage } from '../../../contract/html/page.js';
import { section } from '../../../contract/tree/building.js';
import type { Clause, Content, ContractDocument, Section } from '../../../contract/tree/document.js';
import { numberedDocument } from '../../../contract/tree/numbering.js';
import { notationIn } from '../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../contract/wording/english/vocabulary.js';
import { redlineOf } from '../../../review/redline/redline.js';

const source = undefined;

function contract(...sections: readonly Section[]): ContractDocument {
    return numberedDocument({
        form: 'contract',
        title: { title: ['Title'], subtitle: undefined, facts: [], source },
        standing: 'final',
        sections,
        vocabulary,
        notation: notationIn(),
    });
}

function clause(id: string, ...content: Content): Section {
    return section({
        id,
        heading: [`Heading ${id}`],
        body: [{ kind: 'paragraph', content, source }],
        sections: [],
        source,
    });
}

const to = (id: string) => ({ kind: 'reference', id }) as const;
const blockOf = (document: ContractDocument, id: string): string =>
    renderHtml(document).blocks.find(block => block.id === id)?.html ?? '';
const withMarks = (document: ContractDocument, id: string, marks: Partial<Clause>): ContractDocument => {
    const clauses = document.clauses.map(each => (each.id === id ? { ...each, ...marks } : each));
    return { ...document, clauses, clauseById: new Map(clauses.map(each => [each.id, each])) };
};

test('a screen reader hears where words that came or went begin and end', () => {
    const html = blockOf(redlineOf(contract(clause('a', 'In two days.')), contract(clause('a', 'In five days.'))), 'a');
    expect(html).toContain(
        '<del><span class="spoken">deleted: </span>two<span class="spoken"> end </span></del>' +
            '<ins><span class="spoken">inserted: </span>five<span class="spoken"> end </span></ins>',
    );
});

test('a clause that has moved says where from and where to, and each place leads to the other', () => {
    const was = contract(clause('a', 'A.'), clause('b', 'B.'), clause('c', 'C.'));
    const redline = redlineOf(was, contract(clause('b', 'B.'), clause('c', 'C.'), clause('a', 'A.')));
    expect(blockOf(redline, 'a~before')).toContain('Moved to <a href="#a">clause 3</a>');
    expect(blockOf(redline, 'a')).toContain('Moved from <a href="#a~before">clause 1</a>');
});

test('a number and a reference also say what they were before', () => {
    const redline = redlineOf(
        contract(clause('a', 'See ', to('b'), '.'), clause('b', 'B.')),
        contract(clause('a', 'See ', to('b'), '.'), clause('new', 'New.'), clause('b', 'B.')),
    );
    expect(blockOf(redline, 'a')).toContain(
        '<a href="#b"><span class="now">clause 3</span><span class="before">clause 2</span></a>',
    );
    expect(blockOf(redline, 'b')).toContain('<span class="now">3.</span><span class="before">2.</span>');
});

test('deleted words lead to a clause by the name that it had', () => {
    const redline = redlineOf(
        contract(clause('a', 'See ', to('old'), '.'), clause('old', 'B.')),
        contract(clause('a', 'See nothing.'), clause('new', 'B.')),
        id => (id === 'old' ? 'new' : id),
    );
    expect(blockOf(redline, 'a')).toContain('href="#old"');
    expect(blockOf(redline, 'new')).toContain('<span id="old"></span>');
});

test('the list names all changed clauses, counts the verdicts and leads to them', () => {
    const before = contract(clause('a', 'In two days.'), clause('b', 'B.'), clause('c', 'C.'));
    const after = contract(clause('a', 'In five days.'), clause('c', 'C.'), clause('d', 'D.'));
    const remark = { id: '0a', tone: 'worse', verdict: 'Worse for the client', text: 'days: 2 → 5' } as const;
    const page = renderPage(withMarks(redlineOf(before, after), 'a', { remarks: [remark] }));
    expect(page).toContain('Changes (3)');
    expect(page).toContain('<p>1 worse</p>');
    expect(page).toContain('<a href="#change-0a">days: 2 → 5</a> (clause 1)');
    expect(page).toContain('id="change-0a"');
    expect(page).toContain('<strong class="fate">deleted</strong> <a href="#b">clause 2, Heading b</a>');
    expect(page).toContain('<strong class="fate">inserted</strong> <a href="#d">clause 3, Heading d</a>');
});

test('a clause that only means something else is one of the changed clauses', () => {
    const same = contract(clause('a', 'In two days.'), clause('b', 'B.'));
    const remark = { id: '0a', tone: 'worse', verdict: 'Worse for the client', text: 'days' } as const;
    const page = renderPage(withMarks(redlineOf(same, same), 'a', { remarks: [remark] }));
    expect(page).toContain('<div class="clause depth-1 changed" id="a">');
    expect(page).toContain('<div class="clause depth-1" id="b">');
});

test('the list counts causes, and has what follows from each folded below it', () => {
    const redline = redlineOf(contract(clause('a', 'In two days.')), contract(clause('a', 'In five days.')));
    const cause = { id: '0a', tone: 'worse', verdict: 'Worse', text: 'hours' } as const;
    const page = renderPage(
        withMarks(redline, 'a', {
            remarks: [
                cause,
                { id: '0b', cause: '0a', tone: 'mixed', verdict: 'Mixed', text: 'respond' },
                { id: '0c', cause: '0a', tone: 'worse', verdict: 'Worse', text: 'resolve' },
            ],
        }),
    );
    expect(page).toContain('Changes (1)');
    expect(page).toContain('<p>1 worse</p>');
    expect(page).toMatch(
        /hours<\/a> \(clause 1\)<details><summary>2 more follow from it<\/summary>\s*<ul>[^]*#change-0b[^]*#change-0c/,
    );
});

test('an item that went has the letter that it had', () => {
    const items = (...texts: readonly string[]): Section =>
        section({
            id: 'a',
            heading: ['A'],
            body: [
                {
                    kind: 'list',
                    style: 'letters',
                    items: texts.map(text => ({ blocks: [{ kind: 'paragraph', content: [text], source }], source })),
                    source,
                },
            ],
            sections: [],
            source,
        });
    const html = blockOf(redlineOf(contract(items('one', 'two', 'three')), contract(items('one', 'three'))), 'a');
    expect(html).toContain('<li class="went" data-marker="(b)">');
    expect(html).toContain('<li>three</li>');
});

test('a fact that went is no part of the view of the contract now', () => {
    const contractOf = (facts: ContractDocument['title']['facts']): ContractDocument => {
        const made = contract(clause('a', 'A.'));
        return { ...made, title: { ...made.title, facts } };
    };
    const [version, date] = [
        { label: 'Version', value: ['1'] },
        { label: 'Date', value: ['2'] },
    ];
    expect(blockOf(redlineOf(contractOf([version, date]), contractOf([version])), 'title')).toContain(
        '<li class="went"><strong><del>',
    );
});

test('what authors and reviewers write stays text', () => {
    const script = '<script>alert(1)</script>"';
    const redline = redlineOf(contract(clause('a', 'One.')), contract(clause('a', script)));
    const remark = { id: script, tone: 'unclear', verdict: script, text: script } as const;
    expect(renderPage(withMarks(redline, 'a', { remarks: [remark] }))).not.toContain('<script');
});

test('a block is written again when only the numbers of the contract before are others', () => {
    const after = contract(clause('a', 'A.'), clause('b', 'B.'));
    const first = renderHtml(redlineOf(contract(clause('b', 'B.')), after));
    const second = renderHtml(
        redlineOf(contract(clause('x', 'X.'), clause('y', 'Y.'), clause('b', 'B.')), after),
        first,
    );
    expect(second.blocks.find(({ id }) => id === 'b')?.html).toContain('<span class="before">3.</span>');
    const alike = renderHtml(redlineOf(contract(clause('b', 'B.')), after), first);
    expect(alike.blocks.map(({ html }) => html)).toEqual(first.blocks.map(({ html }) => html));
});

test('a contract that is no redline has nothing of one', () => {
    expect(renderPage(contract(clause('a', 'See ', to('a'), '.')))).not.toMatch(/<ins|<del|spoken|class="before|radio/);
});
