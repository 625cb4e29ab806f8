import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPreview, marksByBlock, NO_CONTRACT } from '../../../client/preview/page/contract.js';
import { readFromPage } from '../../../client/preview/page/read-from-page.js';
import { readOnScreen, readShowing } from '../../../client/preview/page/saved-state.js';
import { ScrollGuard } from '../../../client/preview/scroll-guard.js';
import type { Preview, PreviewBlock } from '../../../protocol/preview.js';

const block = (id: string, html = id): PreviewBlock => ({ id, html });
const preview = (
    order: readonly string[] | undefined,
    changed: readonly PreviewBlock[],
    state: Preview['state'] = 'current',
): Preview => ({
    ...{ panel: 'one', uri: 'memory:/a.msa', title: 'A', agreements: [], chosen: -1, notice: '' },
    state,
    changed,
    ...(order && { order }),
});

describe('the contract of the page', () => {
    test('takes new blocks, keeps the others as they are, and follows the order', () => {
        const first = applyPreview(NO_CONTRACT, preview(['a', 'b'], [block('a'), block('b')]));
        const second = applyPreview(first, preview(['b', 'c', 'a'], [block('c'), block('a', 'new')]));
        expect(second.blocks.map(({ html }) => html)).toEqual(['b', 'c', 'new']);
        expect(second.blocks[0]).toBe(first.blocks[1]);
    });
    test('keeps the order when none arrives', () => {
        const first = applyPreview(NO_CONTRACT, preview(['a', 'b'], [block('a'), block('b')]));
        const second = applyPreview(first, preview(undefined, [block('b', 'new')]));
        expect(second.blocks.map(({ html }) => html)).toEqual(['a', 'new']);
        expect(second.blocks[0]).toBe(first.blocks[0]);
    });
    test('gathers the problems of each clause', () => {
        const mark = (at: string, message: string) => ({ block: at, kind: 'error', message }) as const;
        const found = marksByBlock([mark('a', '1'), mark('b', '2'), mark('a', '3')]);
        expect([...found].map(([id, marks]) => [id, marks.map(({ message }) => message)])).toEqual([
            ['a', ['1', '3']],
            ['b', ['2']],
        ]);
    });
    test('drops what is gone, and knows when it is outdated', () => {
        const first = applyPreview(NO_CONTRACT, preview(['a', 'b'], [block('a'), block('b')]));
        expect(applyPreview(first, preview(['b'], [])).blocks.map(({ id }) => id)).toEqual(['b']);
        expect(applyPreview(first, preview(['a', 'b'], [], 'outdated')).isOutdated).toBe(true);
    });
});

describe('messages of the page', () => {
    const place = { block: 'clause-a', share: 0.5 };
    test.each([
        { kind: 'ready' },
        { kind: 'browser' },
        { kind: 'reveal', place },
        { kind: 'scrolled', place },
        { kind: 'problem', mark: 3 },
        { kind: 'agreement', index: 1 },
        { kind: 'view', view: 'summary' },
        { kind: 'lock', locked: true },
        { kind: 'redline', redline: true },
    ])('are what the page sends: $kind, without anything beside it', message => {
        expect(readFromPage({ ...message, path: '/etc/passwd' })).toEqual(message);
    });
    test.each([
        { kind: 'reveal' },
        { kind: 'reveal', place: 'clause-a' },
        { kind: 'reveal', place: { block: 7, share: 0 } },
        { kind: 'reveal', place: { block: 'x'.repeat(2000), share: 0 } },
        { kind: 'scrolled', place: { block: 'a', share: NaN } },
        { kind: 'scrolled', place: { block: 'a', share: 2 } },
        { kind: 'problem', mark: -1 },
        { kind: 'problem', mark: '1' },
        { kind: 'agreement', index: 1.5 },
        { kind: 'view', view: 'constructor' },
        { kind: 'lock', locked: 'yes' },
        { kind: 'open', uri: 'file:///etc/passwd' },
    ])('are not %j', message => expect(readFromPage(message)).toBeUndefined());
    test('are nothing else, whatever arrives', () => {
        const known = new Set(['kind', 'place', 'mark', 'index', 'view', 'locked', 'redline']);
        const anything = fc.anything({ withNullPrototype: true });
        const kinds = fc.constantFrom(
            'ready',
            'reveal',
            'scrolled',
            'problem',
            'agreement',
            'view',
            'lock',
            'redline',
            'open',
        );
        const messages = fc.oneof(
            anything,
            fc.record(
                {
                    kind: kinds,
                    place: anything,
                    mark: anything,
                    index: anything,
                    view: anything,
                    locked: anything,
                    redline: anything,
                },
                { requiredKeys: ['kind'] },
            ),
        );
        fc.assert(
            fc.property(messages, message => {
                const read = readFromPage(message);
                expect(Object.keys(read ?? {}).every(key => known.has(key))).toBe(true);
            }),
            { numRuns: 1000 },
        );
    });
});

describe('what a page has saved', () => {
    const showing = { uri: 'file:///a.msa', view: 'tiers', agreement: 'one', locked: true, redline: true } as const;
    test('comes back', () => {
        const onScreen = {
            ...{ contract: { ...NO_CONTRACT, title: 'A' }, scroll: 120, zoom: 1.5 },
            redlineView: 'now',
        };
        expect(readShowing({ showing, ...onScreen })).toEqual(showing);
        expect(readOnScreen({ showing, ...onScreen })).toEqual(onScreen);
    });
    test('is ignored when it is something else', () => {
        for (const state of [undefined, null, 1, {}, { showing: {} }, { showing: { ...showing, view: 'other' } }])
            expect(readShowing(state)).toBeUndefined();
        fc.assert(
            fc.property(fc.anything({ withNullPrototype: true }), state => {
                expect(readOnScreen(state)).toHaveProperty('contract');
                expect(() => readShowing(state)).not.toThrow();
            }),
        );
    });
});

describe('the guard between editor and page', () => {
    let time = 0;
    const guard = new ScrollGuard(() => time);
    test('takes what follows a movement at once for its echo, and what comes later for the reader', () => {
        guard.moved('editor');
        time += 100;
        expect([guard.isEcho('editor'), guard.isEcho('page')]).toEqual([true, false]);
        time += 1000;
        expect(guard.isEcho('editor')).toBe(false);
    });
    test('knows that somebody types until a while after the last key', () => {
        guard.typed();
        time += 500;
        expect(guard.isTyping()).toBe(true);
        time += 500;
        expect(guard.isTyping()).toBe(false);
    });
});
