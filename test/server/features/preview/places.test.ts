import { expect, test } from 'vitest';
import { blockShowing, lineOfPlace, placeOfLine, type LinedBlock } from '../../../../server/features/preview/places.js';

const lined = (id: string, first: number, last: number, uri = 'a'): LinedBlock => ({ id, lines: { uri, first, last } });
const BLOCKS = [lined('section', 2, 9), lined('clause', 4, 6), lined('last', 12, 12), lined('other', 0, 50, 'b')];

test('a line is shown by the smallest block around it, or by the one that ends before it', () => {
    const ids = [1, 3, 5, 9, 11, 12, 40].map(line => placeOfLine(BLOCKS, 'a', line)?.block);
    expect(ids).toEqual([undefined, 'section', 'clause', 'section', 'section', 'last', 'last']);
});

test('a line that no block shows is in none', () => {
    const ids = [1, 3, 5, 11, 12, 40].map(line => blockShowing(BLOCKS, 'a', line)?.id);
    expect(ids).toEqual([undefined, 'section', 'clause', undefined, 'last', undefined]);
});

test('a place says how far down the line stands in the text of the block', () => {
    expect(placeOfLine(BLOCKS, 'a', 4)).toEqual({ block: 'clause', share: 0 });
    expect(placeOfLine(BLOCKS, 'a', 6)?.share).toBeCloseTo(2 / 3);
    expect(placeOfLine(BLOCKS, 'a', 11)?.share).toBe(1);
});

test('a place leads back to its line', () => {
    for (let line = 0; line <= 50; line++) {
        const place = placeOfLine(BLOCKS, 'b', line);
        expect(place && lineOfPlace(BLOCKS, place)?.first).toBe(line);
    }
    expect(lineOfPlace(BLOCKS, { block: 'clause', share: 1 })?.first).toBe(6);
    expect(lineOfPlace(BLOCKS, { block: 'unknown', share: 0 })).toBeUndefined();
});
