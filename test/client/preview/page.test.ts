import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPreview, blockAtLine, NO_CONTRACT } from '../../../client/preview/page/contract.js';
import { readFromPage } from '../../../client/preview/page/messages.js';
import type { Preview, PreviewBlock } from '../../../server/protocol.js';

const block = (id: string, html = id, first = 0, last = first): PreviewBlock => ({ id, html, lines: { first, last } });
const preview = (
    order: readonly string[],
    changed: readonly PreviewBlock[],
    state: Preview['state'] = 'current',
): Preview => ({
    uri: 'memory:/a.msa',
    title: 'A',
    state,
    notice: '',
    order,
    changed,
});

describe('the contract of the page', () => {
    test('takes new blocks, keeps the others as they are, and follows the order', () => {
        const first = applyPreview(NO_CONTRACT, preview(['a', 'b'], [block('a'), block('b')]));
        const second = applyPreview(first, preview(['b', 'c', 'a'], [block('c'), block('a', 'new')]));
        expect(second.blocks.map(({ html }) => html)).toEqual(['b', 'c', 'new']);
        expect(second.blocks[0]).toBe(first.blocks[1]);
    });
    test('drops what is gone, and knows when it is outdated', () => {
        const first = applyPreview(NO_CONTRACT, preview(['a', 'b'], [block('a'), block('b')]));
        expect(applyPreview(first, preview(['b'], [])).blocks.map(({ id }) => id)).toEqual(['b']);
        expect(applyPreview(first, preview(['a', 'b'], [], 'outdated')).isOutdated).toBe(true);
    });
    test('finds the smallest block around a line', () => {
        const blocks = [block('title'), block('section', '', 2, 9), block('clause', '', 4, 6)];
        expect([1, 3, 5, 9, 20].map(line => blockAtLine(blocks, line)?.id)).toEqual([
            undefined,
            'section',
            'clause',
            'section',
            undefined,
        ]);
    });
});

describe('messages of the page', () => {
    test('are what the page sends', () => {
        expect(readFromPage({ kind: 'ready' })).toEqual({ kind: 'ready' });
        expect(readFromPage({ kind: 'reveal', line: 3, path: '/etc/passwd' })).toEqual({ kind: 'reveal', line: 3 });
    });
    test('are nothing else, whatever arrives', () => {
        const anything = fc.anything({ withNullPrototype: true });
        const kinds = fc.oneof(fc.constantFrom('ready', 'reveal', 'preview', 'line', 'gone'), anything);
        const lines = fc.oneof(fc.integer(), fc.double(), anything);
        const messages = fc.oneof(
            anything,
            fc.record({ kind: kinds, line: lines, uri: anything }, { requiredKeys: [] }),
        );
        fc.assert(
            fc.property(messages, message => {
                const read = readFromPage(message);
                if (read?.kind === 'reveal') {
                    expect(read).toEqual({ kind: 'reveal', line: expect.any(Number) });
                    expect(read.line).toBeGreaterThanOrEqual(0);
                    expect(Number.isSafeInteger(read.line)).toBe(true);
                } else if (read !== undefined) {
                    expect(read).toEqual({ kind: 'ready' });
                }
            }),
            { numRuns: 1000 },
        );
        for (const line of [-1, 1.5, NaN, Infinity, '1', null, 1e9])
            expect(readFromPage({ kind: 'reveal', line })).toBeUndefined();
    });
});
