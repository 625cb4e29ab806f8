import type { FuzzyMatcher } from 'langium/lsp';

const WORD_START = /(?:^|(?<=[^\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu}))[\p{L}\p{N}]/gu;

/**
 * Tells whether a text contains the characters of a query in their order, from the start of one of its words on: `lon` is in
 * `Europe/London`. Editors filter in the same way, so nothing is held back that they would show.
 */
export class WordMatcher implements FuzzyMatcher {
    match(query: string, text: string): boolean {
        const [first, ...rest] = query.toLowerCase();
        if (first === undefined) return true;
        const lower = text.toLowerCase();
        // What begins with no letter, such as a quote, is a start of its own.
        const starts = [0, ...[...text.matchAll(WORD_START)].map(({ index }) => index)];
        return starts.some(start => lower[start] === first && holdsInOrder(lower, rest, start + 1));
    }
}

function holdsInOrder(text: string, characters: readonly string[], from: number): boolean {
    let at = from;
    for (const character of characters) {
        at = text.indexOf(character, at) + 1;
        if (at === 0) return false;
    }
    return true;
}
