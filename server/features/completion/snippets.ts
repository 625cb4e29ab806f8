import type { SnippetPart } from '../../../language/statements/snippet.js';
import { SNIPPETS } from '../../../language/tables/snippets.js';

/** What the stops of a snippet offer at a place. */
export interface Choices {
    /** The names that exist for a property such as `TargetRow.priority`, and which of them the block does not use yet. */
    names(property: string): { readonly unused: readonly string[]; readonly used: readonly string[] };
    /** The words of a free kind, such as `Unit`. */
    words(rule: string): readonly string[];
    /** The times that are usual after the first word of a line and the word before: `target respond`. */
    times(place: string): readonly string[];
}

/** The statement that begins with a keyword of a rule of the grammar, with places to fill in. */
export function snippetOf(rule: string, keyword: string): readonly SnippetPart[] | undefined {
    for (const key of [`${rule} ${keyword}`, rule]) {
        const parts = Object.hasOwn(SNIPPETS, key) ? SNIPPETS[key] : undefined;
        const [first, ...rest] = parts ?? [];
        if (typeof first === 'string' && new RegExp(`^${keyword}(?![\\w-])`).test(first)) return parts;
        // The first word may be a choice, such as `email` or `phone`, and only one of them has this example.
        if (typeof first !== 'object' || !('choice' in first) || !first.choice.includes(keyword)) continue;
        const isOwn = first.choice[0] === keyword;
        return [
            keyword,
            ...rest.map(part => (isOwn || typeof part === 'string' || !('text' in part) ? part : { text: '' })),
        ];
    }
    return undefined;
}

/** A snippet in the syntax of the language server protocol; its last stop is its end. */
export function renderSnippet(parts: readonly SnippetPart[], choices: Choices): string {
    let stop = 0;
    return parts.map(part => (typeof part === 'string' ? escaped(part) : stopOf(part, ++stop, choices))).join('');
}

/** The same as it is read, with what the stops propose. */
export function plainText(parts: readonly SnippetPart[]): string {
    return parts.map(part => (typeof part === 'string' ? part : exampleOf(part))).join('');
}

const MOST_CHOICES = 30;

function stopOf(part: Exclude<SnippetPart, string>, stop: number, choices: Choices): string {
    const options = optionsOf(part, choices);
    const [first = exampleOf(part), ...others] = options;
    if (others.length === 0) return first === '' ? `$${stop}` : `\${${stop}:${escaped(first)}}`;
    const shown = options.slice(0, MOST_CHOICES).map(each => each.replace(/[\\,|$}]/g, '\\$&'));
    return `\${${stop}|${shown.join(',')}|}`;
}

function optionsOf(part: Exclude<SnippetPart, string>, choices: Choices): readonly string[] {
    if ('text' in part) return [];
    if ('choice' in part) return part.choice;
    if ('names' in part) {
        const { unused, used } = choices.names(part.names);
        return [...unused, ...used];
    }
    const known = 'word' in part ? choices.words(part.word) : choices.times(part.time);
    // The currency that the file uses comes before that of the example.
    if ('word' in part && part.word === 'Currency') return known;
    return [part.example, ...known.filter(each => each !== part.example)];
}

function exampleOf(part: Exclude<SnippetPart, string>): string {
    if ('text' in part) return part.text;
    return 'choice' in part ? (part.choice[0] ?? '') : part.example;
}

/** What has a meaning in a snippet is meant as it is written. */
function escaped(text: string): string {
    return text.replace(/[\\$}]/g, '\\$&');
}
