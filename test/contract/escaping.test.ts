import { describe, expect, test } from 'vitest';
import { flattenMarkdown, safeMarkdown } from '../../contract/markdown/escaping.js';

describe.each([
    ['on one line', flattenMarkdown],
    ['of any length', safeMarkdown],
])('Markdown by the author %s', (_, safe) => {
    test.each([
        '**must** and _may_',
        'see [the policy](https://ok.example/a_b)',
        '`a < b` [sic]',
        '<https://ok.example>',
    ])('stays as it is where it brings nothing in: %s', markdown => expect(safe(markdown)).toBe(markdown));

    test('keeps the good links beside a bad one', () => {
        expect(safe('[a](https://ok.example), [b](command:quit)')).toBe('[a](https://ok.example), [b]\\(command:quit)');
    });

    test('shows an image as a link, which loads nothing before somebody follows it', () => {
        expect(safe('![a](https://evil.example/i.png)')).toBe('&#33;[a](https://evil.example/i.png)');
    });

    test('shows what a first mending brings to light as text, too', () => {
        expect(safe('[a](data:x,<b>)')).toBe('[a]\\(data:x,&lt;b>)');
        expect(safe('<i title="[a](command:quit)">')).toBe('&lt;i title="[a]\\(command:quit)">');
    });

    test('defines nothing, for a definition would hold in other clauses', () => {
        expect(safe('[1]: https://ok.example')).toBe('[1]\\: https://ok.example');
        expect(safe('[^1]: a footnote that moves to the end')).toBe('[^1]\\: a footnote that moves to the end');
    });
});

test('a tag or link that is left open on a line is not closed by what follows', () => {
    expect(flattenMarkdown('<b title="')).toBe('&lt;b title="');
    expect(flattenMarkdown('[a](<command:quit')).toBe('[a]\\(&lt;command:quit');
});
