import { asContent, joined, say } from '../../tree/building.js';
import type { Content, Inline } from '../../tree/document.js';

/** Several names or phrases in one sentence, and the capital at the start of one. */

/** `a, b and c` */
export function sayList(items: readonly string[], last = 'and'): string {
    if (items.length < 2) return items.join('');
    return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

/** The same for parts of running text that hold values, references or names in bold. */
export function sayContents(items: readonly (Inline | Content)[], last = 'and'): Content {
    const [end, ...others] = items.toReversed();
    if (end === undefined) return [];
    return others.length === 0 ? asContent(end) : say`${joined(others.reverse(), ', ')} ${last} ${end}`;
}

/** With a capital at the start; the rest as it is. */
export function capital(words: string): string {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same for running text, such as the phrase that begins a cell; a value at its start stays as it is. */
export function capitalised(content: Content): Content {
    const [first, ...others] = content;
    return typeof first === 'string' ? [capital(first), ...others] : content;
}
