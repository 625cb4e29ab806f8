import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from '../../../contract/html/html.js';
import { renderMarkdown } from '../../../contract/markdown/markdown.js';
import { renderText } from '../../../contract/text/plain-text.js';
import { shownParagraphs } from '../reading-docx.js';
import { document } from './any-tree.js';
import { wordsIn, wordsOfHtml, wordsOfMarkdown } from './reading-back.js';

const RUNS = { numRuns: 1000 };

test('any tree reads the same as HTML and as plain text', () => {
    fc.assert(
        fc.property(document, contract => {
            const html = renderHtml(contract)
                .blocks.map(({ html }) => html)
                .join('');
            expect(wordsOfHtml(html)).toEqual(wordsIn(renderText(contract)));
        }),
        RUNS,
    );
});

test('any tree reads the same as Markdown and as plain text', () => {
    fc.assert(
        fc.property(document, contract => {
            // At the edge of code and of styles Markdown has no way to write every space, so letters are compared.
            expect(wordsOfMarkdown(renderMarkdown(contract)).join('')).toBe(wordsIn(renderText(contract)).join(''));
        }),
        RUNS,
    );
});

test('any tree reads the same in Word and as plain text', () => {
    fc.assert(
        fc.property(document, contract => {
            const shown = shownParagraphs(contract).map(({ mark, text }) => `${mark} ${text}`);
            expect(wordsIn(shown.join('\n')).join('')).toEqual(wordsIn(renderText(contract)).join(''));
        }),
        RUNS,
    );
});
