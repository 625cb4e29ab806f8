import { beforeAll, describe, expect, test } from 'vitest';
import { outputsOf, type Outputs } from './outputs.js';
import { everyStatement, filled, formOf } from './places.js';
import { dangersIn, topOf } from './tree.js';
import { ALL_INJECTIONS, beside, sideBySide, written } from './writing.js';

const form = await formOf(everyStatement());
const harmless: readonly Outputs[] = [
    await outputsOf(filled(form, written('Harmless words', 0))),
    await outputsOf(filled(form, written('Harmless words', 1))),
];

test('there are places to fill, and things to fill them with', () => {
    expect(form.places.length).toBeGreaterThan(250);
    expect(ALL_INJECTIONS.length).toBeGreaterThan(120);
    for (const { page, onGitHub } of harmless) expect(dangersIn([...page, ...onGitHub])).toEqual([]);
});

describe.each(ALL_INJECTIONS.map((each, turn) => ({ ...each, turn })))('$technique: $name', ({ text, turn }) => {
    const expected = harmless[turn % 2];
    let outputs: Outputs;
    beforeAll(async () => {
        outputs = await outputsOf(filled(form, written(text, turn)));
    });

    test('runs and loads nothing, and leads nowhere but to pages, mailboxes and clauses', () => {
        expect([...new Set(dangersIn(outputs.page))]).toEqual([]);
        expect([...new Set(dangersIn(outputs.views))]).toEqual([]);
        expect([...new Set(dangersIn(outputs.onGitHub))]).toEqual([]);
    });

    test('stays in its element', () => {
        expect(outputs.blocks.flatMap(({ html }) => topOf(html))).toEqual(outputs.blocks.map(() => 'div'));
        expect(outputs.outline).toEqual(expected?.outline);
    });

    test('is shown as it is written wherever a text is no Markdown', () => {
        const shown = shownText(text);
        expect(placesShowing(shown, outputs.pageText, turn)).toEqual(placesOf(expected?.pageText));
        expect(placesShowing(shown, outputs.markdownText, turn)).toEqual(placesOf(expected?.markdownText));
    });
});

test.each([1, 2, 3, 5, 7, 11])('different injections side by side make nothing together: every %s. one', async step => {
    const { page, onGitHub, outline } = await outputsOf(filled(form, sideBySide(step)));
    expect(dangersIn([...page, ...onGitHub])).toEqual([]);
    expect(outline).toEqual(harmless[step % 2]?.outline);
});

/** The places that show the words. Those that begin a sentence have a capital, and those that end one its full stop. */
function placesShowing(words: string, output: string, turn: number): ReadonlySet<number> {
    const lower = output.toLowerCase();
    const isShown = (index: number): boolean =>
        lower.includes(beside(words, index, turn).toLowerCase().replace(/[.;]$/, ''));
    return new Set([...placesOf(output)].filter(isShown));
}

/** The places for plain text whose marks are in an output. */
function placesOf(output = ''): ReadonlySet<number> {
    const indices = [...output.matchAll(/mark(\d+)end/gi)].map(([, digits]) => Number(digits));
    return new Set(indices.filter(index => form.places[index]?.isProse === false));
}

/** How text is shown that is no Markdown: on one line, without what steers or deceives. */
function shownText(text: string): string {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
