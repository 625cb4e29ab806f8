import { expect, test } from 'vitest';
import { anything } from '../../../review/orders/anything.js';
import { keepsTheLaws } from './laws.js';
import fc from 'fast-check';

const NONE = { kind: 'none' };
const BEST_EFFORT = { kind: 'best-effort' };
const hole = (value: unknown): unknown => ({
    parts: [
        { kind: 'markdown', markdown: 'within ', provenance: {} },
        { kind: 'hole', path: ['gold', 'P1'], value: { kind: 'time', value }, provenance: {} },
    ],
    provenance: {},
});

keepsTheLaws(anything, fc.constantFrom<unknown>(NONE, BEST_EFFORT, hole(NONE), hole(BEST_EFFORT), 'none'), 500);

test.each([
    ['by themselves', NONE, BEST_EFFORT],
    ['in a hole of prose', hole(NONE), hole(BEST_EFFORT)],
    ['in a statement within a statement', { kind: 'Step', time: NONE }, { kind: 'Step', time: BEST_EFFORT }],
    ['as statements of two kinds', { kind: 'Counted' }, { kind: 'NotCounted' }],
])('values of two kinds differ %s', (_, before, after) => {
    expect(anything.compare(before, after).order).toBe('incomparable');
    expect(anything.format(before)).not.toBe(anything.format(after));
});

test('a value that has nothing but its kind is said by it', () => {
    expect(anything.format(NONE)).toBe('none');
    expect(anything.format(BEST_EFFORT)).toBe('best effort');
    expect(anything.format(hole(BEST_EFFORT))).toBe('within best effort');
});
