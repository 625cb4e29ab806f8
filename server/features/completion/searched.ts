import type { LangiumDocument } from 'langium';
import type { CompletionItem } from 'vscode-languageserver';
import { WordMatcher } from '../fuzzy-matcher.js';
import type { Literal } from './literal.js';
import { sortText } from './ranking.js';

const matcher = new WordMatcher();

/**
 * The values that fit what is typed of one, the best first: those that it begins, or a word of them, then those whose
 * description it begins, then those that hold its letters; of these, the values that the project uses most often. Their order
 * depends on what is typed, so an editor has to ask again for each key, and must not sort by itself. `meant` is what an
 * abbreviation stands for.
 */
export function searched(
    literals: readonly Literal[],
    typed: string,
    meant: string | undefined,
    files: Iterable<LangiumDocument>,
): readonly CompletionItem[] {
    const uses = new Map<string, number>();
    for (const file of files) for (const [word, times] of quotedIn(file)) uses.set(word, (uses.get(word) ?? 0) + times);
    const found = literals
        .map(literal => ({
            literal,
            distance: literal.label === meant ? 2 : distanceOf(literal, typed),
            uses: uses.get(literal.label) ?? 0,
        }))
        .filter(({ distance }) => distance < FAR);
    found.sort((a, b) => a.distance - b.distance || b.uses - a.uses);
    return found.map(({ literal }, rank) => ({
        ...literal,
        // An editor compares this with what is typed, and would not find `Munich` in `Europe/Berlin`.
        filterText: literal.label.toLowerCase().startsWith(typed.toLowerCase()) ? literal.label : typed,
        sortText: sortText('value', rank),
    }));
}

const FAR = 4;

function distanceOf({ label, detail }: Literal, typed: string): number {
    const wanted = typed.toLowerCase();
    const name = label.toLowerCase();
    if (name === wanted) return 0;
    if (name.startsWith(wanted) || beginsWord(name, wanted)) return 1;
    if (beginsWord(detail.toLowerCase(), wanted)) return 2;
    if (matcher.match(wanted, label)) return 3;
    return FAR;
}

/** Whether a word of a text begins with these letters, which may reach over several words. */
function beginsWord(text: string, letters: string): boolean {
    const plain = text.replace(/[_/]/g, ' ');
    return ` ${plain}`.includes(` ${letters.replace(/[_/]/g, ' ')}`);
}

const KNOWN = new WeakMap<LangiumDocument, { readonly version: number; readonly words: ReadonlyMap<string, number> }>();

/** The short texts between quotes in a file without spaces, which are names of zones, locales and regions. */
function quotedIn(file: LangiumDocument): ReadonlyMap<string, number> {
    const { version } = file.textDocument;
    const known = KNOWN.get(file);
    if (known?.version === version) return known.words;
    const words = new Map<string, number>();
    for (const [, word = ''] of file.textDocument.getText().matchAll(/"([A-Za-z][\w/+-]{1,40})"/g))
        words.set(word, (words.get(word) ?? 0) + 1);
    KNOWN.set(file, { version, words });
    return words;
}
