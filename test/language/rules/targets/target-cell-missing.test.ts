import { describe, expect, test } from 'vitest';
import { applyFix, check } from '../../check.js';
import { agreement, marks, PRIORITIES } from '../marks.js';

const tier = (name: string, ...rows: readonly string[]): string =>
    `tier ${name} {\n${rows.map(row => `  target ${row} respond 1 hour\n`).join('')}}`;

describe('must fire', () => {
    test('for each priority that a tier says nothing about', async () => {
        expect(await marks('D18', agreement(PRIORITIES, tier('basic "Basic"', 'P1')))).toEqual(['basic', 'basic']);
    });

    test('at the tier that others extend, and not at the others', async () => {
        const text = agreement(
            PRIORITIES,
            tier('basic "Basic"', 'P1', 'P2'),
            tier('more "More" extends basic', 'P1'),
            tier('other "Other"', 'P1', 'P3'),
        );
        expect(await marks('D18', text)).toEqual(['basic', 'other']);
    });

    test('at a tier whose base has no targets at all', async () => {
        const text = agreement(PRIORITIES, 'tier basic "Basic" {\n}', tier('more "More" extends basic', 'P1', 'P2'));
        expect(await marks('D18', text)).toEqual(['more']);
    });

    test('for a priority of an imported library, in an agreement that takes it in', async () => {
        const files = {
            'agreement.msa': `import "library.msa"\n${agreement('include P1, P2, P3', tier('basic "Basic"', 'P1', 'P2'))}`,
            'library.msa': PRIORITIES,
        };
        expect(await marks('D18', files)).toEqual(['basic']);
    });
});

describe('must not fire', () => {
    test('when every priority has a row, be it that nothing is promised', async () => {
        const text = agreement(
            PRIORITIES,
            'tier basic "Basic" {\n  target P1 respond 1 hour\n  target P2 respond none\n  target P3 resolve best effort\n}',
        );
        expect(await marks('D18', text)).toEqual([]);
    });

    test('when the row is taken over', async () => {
        const text = agreement(
            PRIORITIES,
            tier('basic "Basic"', 'P1', 'P2', 'P3'),
            tier('more "More" extends basic', 'P1'),
        );
        expect(await marks('D18', text)).toEqual([]);
    });

    test('for a tier without service levels', async () => {
        expect(await marks('D18', agreement(PRIORITIES, 'tier basic "Basic" {\n  price USD 1.00\n}'))).toEqual([]);
    });

    test('for a library, whose priorities an agreement chooses from', async () => {
        expect(await marks('D18', `${PRIORITIES}\n${tier('basic "Basic"', 'P1')}\n`)).toEqual([]);
    });
});

test('the fix adds a row that says that nothing is promised', async () => {
    const text = agreement(PRIORITIES, tier('basic "Basic"', 'P1', 'P2'));
    const [finding] = (await check(text)).filter(({ code }) => code === 'D18');
    const fixed = finding && applyFix(text, finding);
    expect(fixed).toContain('    target P2 respond 1 hour\n    target P3 respond none, resolve none\n  }\n');
});
