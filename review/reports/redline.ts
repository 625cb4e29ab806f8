import { onOneLine, shortened } from './phrases.js';

/** Two long texts as one: what both begin and end with, and what differs between them. */
export interface Redline {
    readonly start: string;
    readonly removed: string;
    readonly inserted: string;
    readonly end: string;
}

/** How many characters are shown around a difference, so that a reader can find it. */
const LONGEST_AROUND = 90;
const LONGEST_DIFFERENCE = 300;

/** What differs between two texts, in whole words, with some words around it. */
export function redlineOf(before: string, after: string): Redline {
    const [was, is] = [onOneLine(before).split(' '), onOneLine(after).split(' ')];
    const shorter = Math.min(was.length, is.length);
    let start = 0;
    while (start < shorter && was[start] === is[start]) start++;
    let end = 0;
    while (end < shorter - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++;
    return {
        start: lastWords(was.slice(0, start).join(' ')),
        removed: shortened(was.slice(start, was.length - end).join(' '), LONGEST_DIFFERENCE),
        inserted: shortened(is.slice(start, is.length - end).join(' '), LONGEST_DIFFERENCE),
        end: shortened(was.slice(was.length - end).join(' '), LONGEST_AROUND),
    };
}

function lastWords(text: string): string {
    if (text.length <= LONGEST_AROUND) return text;
    const last = text.slice(text.indexOf(' ', text.length - LONGEST_AROUND) + 1).slice(-LONGEST_AROUND);
    return `…${last.replace(/^\p{Surrogate}/u, '')}`;
}
