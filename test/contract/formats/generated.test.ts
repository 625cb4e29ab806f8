import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../../contract/contract.js';
import { renderHtml } from '../../../contract/html/html.js';
import { renderMarkdown } from '../../../contract/markdown/markdown.js';
import { renderPdf } from '../../../contract/paper/pdf/pdf.js';
import type { ContractDocument } from '../../../contract/tree/document.js';
import { renderText } from '../../../contract/text/plain-text.js';
import { agreements } from '../generated-agreements.js';
import { shownParagraphs } from '../reading-docx.js';
import { readPdf, wordsOf } from '../reading-pdf.js';
import { wordsIn, wordsOfHtml, wordsOfMarkdown, type Words } from './reading-back.js';

const WORDS = fc.constantFrom('Alpha', 'beta gamma', 'Delta Ltd', 'office 365', 'Zürich', '“quoted”', 'A. B. Smith');

/** What a screen reader reads of a PDF: the structure in its order, without the table of contents. */
async function wordsOfPdf(bytes: Uint8Array): Promise<Words> {
    const { pages } = await readPdf(bytes);
    const parts = pages.flatMap(page => page.elements.flatMap(whole => whole.parts));
    const contents = parts.findIndex(part => typeof part !== 'string' && part.role === 'TOC');
    // Its heading stands before the table.
    const text = contents === -1 ? parts : parts.toSpliced(contents - 1, 2);
    return text.flatMap(part => wordsIn(typeof part === 'string' ? part : wordsOf(part)));
}

/** What Word shows, with the numbers that it counts, without the table of contents. */
function wordsOfWord(contract: ContractDocument): Words {
    return shownParagraphs(contract).flatMap(({ mark, text }) => wordsIn(`${mark} ${text}`));
}

/** A line of paper may end where no word ends. */
function letters(words: Words): string {
    return words.join('');
}

test('all formats of any agreement hold the same words, numbers and dates in the same order', async () => {
    await fc.assert(
        fc.asyncProperty(agreements(WORDS), async agreement => {
            const contract = contractDocument(agreement);
            const text = wordsIn(renderText(contract));
            const html = renderHtml(contract).blocks.map(block => block.html);
            expect(wordsOfHtml(html.join(''))).toEqual(text);
            expect(letters(wordsOfMarkdown(renderMarkdown(contract)))).toBe(letters(text));
            expect(letters(wordsOfWord(contract))).toBe(letters(text));
            expect(letters(await wordsOfPdf(await renderPdf(contract)))).toBe(letters(text));
        }),
        { numRuns: 300 },
    );
}, 600_000);
