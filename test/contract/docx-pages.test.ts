import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../contract/paper/docx/docx.js';
import { linesOf } from '../../contract/paper/docx/letters.js';
import { paginate, type Slab } from '../../contract/paper/docx/pagination.js';
import { MANAGED_IT_SERVICES } from '../language/examples.js';
import { contractOf } from './contract-of.js';

const HEIGHT = 100;
const slab = (name: string, lines: number, more: Partial<Slab> = {}): Slab => ({
    lines,
    lineHeight: 10,
    before: 0,
    after: 0,
    name,
    ...more,
});
const pagesOf = (...slabs: readonly Slab[]): Record<string, number> =>
    Object.fromEntries(paginate(slabs, HEIGHT, 1).pages);

describe('the pages of slabs', () => {
    test('are filled one after the other', () => {
        expect(pagesOf(slab('a', 6), slab('b', 4), slab('c', 1))).toEqual({ a: 1, b: 1, c: 2 });
        expect(pagesOf(slab('a', 6, { after: 20 }), slab('b', 2, { before: 10 }), slab('c', 1))).toEqual({
            a: 1,
            b: 1,
            c: 2,
        });
    });

    test('begin with what has to stay with what follows', () => {
        expect(pagesOf(slab('a', 9), slab('heading', 1, { keepNext: true }), slab('b', 2))).toMatchObject({
            heading: 2,
        });
        expect(pagesOf(slab('a', 7), slab('heading', 1, { keepNext: true }), slab('b', 9))).toMatchObject({
            heading: 1,
        });
        const row = slab('row', 1, { lineHeight: 40, whole: true });
        expect(pagesOf(slab('a', 7), row)).toMatchObject({ row: 2 });
    });

    test('leave no line of a paragraph alone', () => {
        expect(pagesOf(slab('a', 9), slab('b', 4), slab('c', 1))).toEqual({ a: 1, b: 2, c: 2 });
        expect(pagesOf(slab('a', 8), slab('b', 3))).toMatchObject({ b: 2 });
        expect(pagesOf(slab('a', 8), slab('b', 4), slab('c', 8), slab('d', 1))).toEqual({ a: 1, b: 1, c: 2, d: 3 });
    });

    test('go on as long as a paragraph does, and never end', () => {
        expect(paginate([slab('a', 25), slab('b', 1)], HEIGHT, 2)).toEqual({
            pages: new Map(Object.entries({ a: 2, b: 4 })),
            last: 4,
        });
        expect(paginate([slab('a', 1, { lineHeight: 500, whole: true })], HEIGHT, 1).pages.get('a')).toBe(1);
        expect(paginate([], HEIGHT, 1).last).toBe(1);
    });
});

test('the lines of text are those of its words, also of one that fits no line', () => {
    const letters = { font: 'Cambria', size: 20 } as const;
    expect(linesOf('', letters, 1000)).toBe(1);
    expect(linesOf('word word', letters, 5000)).toBe(1);
    expect(linesOf('word\nword', letters, 5000)).toBe(2);
    expect(linesOf('word '.repeat(100).trim(), letters, 5000)).toBeGreaterThan(8);
    expect(linesOf('x'.repeat(1000), letters, 5000)).toBeGreaterThan(15);
});

test('the table of contents holds each section with its number and a page that never falls', async () => {
    const parts = unzipSync(await renderDocx(await contractOf(MANAGED_IT_SERVICES)));
    const [contents = ''] =
        /<w:sdtContent>.*<\/w:sdtContent>/s.exec(strFromU8(parts['word/document.xml'] ?? new Uint8Array())) ?? [];
    const pages = [...contents.matchAll(/PAGEREF _Toc\d+ .*?<w:t[^>]*>(\d+)</g)].map(([, page]) => Number(page));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages).toHaveLength((contents.match(/<w:hyperlink/g) ?? []).length);
    expect(pages[0]).toBe(2);
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    // Word asks nothing when it opens the file.
    expect(contents).not.toContain('w:dirty');
});
