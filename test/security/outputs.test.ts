import { beforeAll, describe, expect, test } from 'vitest';
import { INJECTIONS } from './injections.js';
import { outputsOf, type Outputs } from './outputs.js';
import { block, everyStatement, filled, formOf, quoted, type Place } from './places.js';
import { dangersIn, topOf } from './tree.js';

const ALL = Object.entries(INJECTIONS).flatMap(([technique, texts]) =>
    texts.map(text => ({ technique, text, name: JSON.stringify(text) })),
);

const form = await formOf(everyStatement());
const harmless: readonly Outputs[] = [
    await outputsOf(filled(form, written('Harmless words', 0))),
    await outputsOf(filled(form, written('Harmless words', 1))),
];

test('there are places to fill, and things to fill them with', () => {
    expect(form.places.length).toBeGreaterThan(250);
    expect(ALL.length).toBeGreaterThan(120);
    for (const { page, onGitHub } of harmless) expect(dangersIn([...page, ...onGitHub])).toEqual([]);
});

describe.each(ALL.map((each, turn) => ({ ...each, turn })))('$technique: $name', ({ text, turn }) => {
    const expected = harmless[turn % 2];
    let outputs: Outputs;
    beforeAll(async () => {
        outputs = await outputsOf(filled(form, written(text, turn)));
    });

    test('runs and loads nothing, and leads nowhere but to pages, mailboxes and clauses', () => {
        expect([...new Set(dangersIn(outputs.page))]).toEqual([]);
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
    const write = (place: Place, index: number): string =>
        written(ALL[(index * step) % ALL.length]?.text ?? '', step)(place, index);
    const { page, onGitHub, outline } = await outputsOf(filled(form, write));
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

/** Each way to write an injection takes turns, from place to place and from injection to injection. */
function written(injection: string, turn: number): (place: Place, index: number) => string {
    return ({ isProse }, index) => {
        if (!isProse) return quoted(beside(injection, index, turn));
        const asBlock = (index + turn) % 2 === 0 ? block(`${injection}\n\n${mark(index)}`) : undefined;
        return asBlock ?? quoted(injection);
    };
}

/** Words with a mark by which their place is found again, after the words or before them. */
function beside(words: string, index: number, turn: number): string {
    return (index + turn) % 2 === 0 ? `${mark(index)} ${words}` : `${words} ${mark(index)}`;
}

function mark(index: number): string {
    return `mark${index}end`;
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
