import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HoleValue, Prose } from '../../../language/agreement/prose.js';
import { plainText } from '../../../review/orders/plain-text.js';
import { text } from '../../../review/orders/text.js';
import { keepsTheLaws } from './laws.js';
import { number, percent } from './values.js';

const provenance: Prose['provenance'] = { origin: 'written', span: { uri: 'file:///a.msa', offset: 0, end: 1 } };

/** Markdown with the values of holes between its pieces. */
function prose(...parts: readonly (string | HoleValue)[]): Prose {
    return {
        parts: parts.map(part =>
            typeof part === 'string'
                ? { kind: 'markdown', markdown: part, provenance }
                : { kind: 'hole', path: ['premium', 'P1'], value: part, provenance },
        ),
        provenance,
    };
}

const holes: readonly HoleValue[] = [
    { kind: 'missing' },
    { kind: 'label', label: 'Premium' },
    { kind: 'number', value: number('15') },
    { kind: 'number', value: number('15.0') },
    { kind: 'percentage', value: percent('15') },
    { kind: 'time', value: { kind: 'none' } },
    { kind: 'time', value: { kind: 'best-effort' } },
];

keepsTheLaws(
    text,
    fc
        .array(fc.oneof(fc.constantFrom('shall', ' within ', '', '\n30 days'), fc.constantFrom(...holes)), {
            maxLength: 3,
        })
        .map(parts => prose(...parts)),
    1500,
);
keepsTheLaws(plainText, fc.constantFrom('may', ' may ', 'must pay 5%', 'must  pay\n5%', 'x'));

test('prose is the same whatever white space it has', () => {
    expect(text.compare(prose('The Provider\n  shall act.'), prose('The Provider shall act. ')).order).toBe('equal');
});

test('other prose has no order, and hints that say that they are hints', () => {
    const compare = (before: string, after: string) => text.compare(prose(before), prose(after));
    expect(compare('The Provider shall act within 30 days.', 'The Provider may act within 2 business hours.')).toEqual({
        order: 'incomparable',
        magnitude: {
            text: 'hint, not graded: says “may” and “2 business hours” instead of “shall” and “30 days”',
            share: undefined,
        },
    });
    expect(compare('It is paid.', 'It is not paid.').magnitude?.text).toBe(
        'hint, not graded: says “not”, which it did not say before',
    );
    expect(compare('It costs USD 5.00, or 5%.', 'It costs money.').magnitude?.text).toBe(
        'hint, not graded: no longer says “USD 5.00” and “5%”',
    );
    expect(compare('One thing.', 'Another thing.')).toEqual({ order: 'incomparable' });
});

test('long lists of hints are cut', () => {
    expect(text.compare(prose('none'), prose('1 2 3 4 5 6')).magnitude?.text).toBe(
        'hint, not graded: says “1”, “2”, “3”, “4” and 2 more, which it did not say before',
    );
});

test('a value in prose counts by itself, not by how it is written', () => {
    const [fifteen, same, none, bestEffort] = [holes[2], holes[3], holes[5], holes[6]] as const;
    if (!fifteen || !same || !none || !bestEffort) throw new Error('the holes are gone');
    expect(text.compare(prose('In ', fifteen), prose('In ', same)).order).toBe('equal');
    expect(text.compare(prose('In ', none), prose('In ', bestEffort)).order).toBe('incomparable');
    expect(text.format(prose('In ', bestEffort))).toBe('In best effort');
});

test('a text of a hundred thousand numbers is compared in a moment', () => {
    const long = Array.from({ length: 100_000 }, (_, index) => String(index)).join(' ');
    expect(text.compare(prose(long), prose(`${long} 7 days`)).magnitude?.text).toContain('“7 days”');
});
