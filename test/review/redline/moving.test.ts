import { expect, test } from 'vitest';
import { renderHtml } from '../../../contract/html/html.js';
import { renderMarkdown } from '../../../contract/markdown/markdown.js';
import { renderText } from '../../../contract/text/plain-text.js';
import { accepted, refused } from '../../../contract/tree/revisions.js';
import { redlineOf } from '../../../review/redline/redline.js';
import { AFTER_MOVE, BEFORE_MOVE, clause, contractWith, paragraph } from '../../contract/moved-clauses.js';

const redline = redlineOf(BEFORE_MOVE, AFTER_MOVE);

test('what has moved shows at its new place what changed in it, and at the old one what it was', () => {
    const text = renderText(redline);
    expect(text).toContain('{+The Provider answers within +}[-two-]{+five+}{+ days of a call.+}');
    expect(text).toContain('[-The Provider answers within two days of a call.-]');
    expect(text.split('\n').filter(line => line.includes('[-This paragraph goes.-]'))).toHaveLength(2);
});

test('words, items, rows and columns within it say by themselves what became of them', () => {
    const moved = redline.clauseById.get('a');
    const [words, went, list, came, table] = moved?.body ?? [];
    expect(moved?.revision).toBe('moved-here');
    expect([words, went, list, came, table].map(block => block?.revision)).toEqual([
        'moved-here',
        'deleted',
        'moved-here',
        'inserted',
        'moved-here',
    ]);
    expect(list?.kind === 'list' && list.items.map(({ revision }) => revision)).toEqual([
        'moved-here',
        'deleted',
        'moved-here',
        'inserted',
    ]);
    expect(table?.kind === 'table' && table.columns.map(({ revision }) => revision)).toEqual([
        'moved-here',
        'moved-here',
        'deleted',
        'inserted',
    ]);
    expect(table?.kind === 'table' && table.rows.map(({ revision }) => revision)).toEqual([
        'moved-here',
        'deleted',
        'moved-here',
        'inserted',
    ]);
});

test('accepting and refusing leave one clause with its words', () => {
    for (const render of [renderText, renderMarkdown]) {
        expect(render(accepted(redline))).toBe(render(AFTER_MOVE));
        expect(render(refused(redline))).toBe(render(BEFORE_MOVE));
    }
});

test('Markdown and HTML show insertions and deletions within what moved', () => {
    expect(renderMarkdown(redline)).toContain(
        '<ins>The Provider answers within </ins>~~two~~ <ins>five</ins><ins> days of a call.</ins>',
    );
    expect(renderHtml(redline).blocks.find(({ id }) => id === 'a')?.html).toMatch(
        /<ins class="moved">.*<del>.*two.*<\/del><ins>.*five.*<\/ins><ins class="moved">/,
    );
});

test('what has become another kind of clause on its way has moved as a whole', () => {
    const others = ['b', 'c'].map(id => clause(id, `Heading ${id}`, paragraph(`Text of ${id}.`)));
    const before = contractWith(clause('a', 'Heading a', paragraph('In two days.')), ...others);
    const after = contractWith(...others, clause('a', undefined, paragraph('In five days.')));
    const text = renderText(redlineOf(before, after));
    expect(text).toContain('{+In five days.+}');
    expect(text).toContain('[-In two days.-]');
});
