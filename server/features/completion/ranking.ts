import { TIMES, WORDS } from '../../../language/tables/usage.js';

/** The groups of rows, in the order in which they are shown. */
const GROUPS = ['name', 'all-missing', 'needed', 'statement', 'value', 'word', 'bare-word', 'elsewhere'] as const;
export type Group = (typeof GROUPS)[number];

/** What an editor sorts a row by: its group, then its rank from 0 on. Rows of one rank stand by the alphabet. */
export function sortText(group: Group, rank = 0): string {
    return `${GROUPS.indexOf(group)}${String(Math.min(rank, MOST)).padStart(4, '0')}`;
}

const MOST = 9999;

/** The rank of what is seen so many times: the most frequent first. */
export function rankOf(times: number): number {
    return MOST - times;
}

/** How often a word stands at a place of the examples and the library; what stands in other blocks counts little. */
export function wordsAt(block: string, rule: string): ReadonlyMap<string, number> {
    const place = `${block} ${rule}`;
    const known = KNOWN.get(place);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const [each, words] of Object.entries(WORDS)) {
        if (!each.endsWith(` ${rule}`)) continue;
        for (const [word, times] of Object.entries(words))
            counts.set(word, (counts.get(word) ?? 0) + times * (each === place ? WEIGHT : 1));
    }
    KNOWN.set(place, counts);
    return counts;
}

/** The words of such counts, the most frequent first. */
export function mostFrequent(counts: ReadonlyMap<string, number>): readonly string[] {
    return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

const WEIGHT = 20;
const KNOWN = new Map<string, ReadonlyMap<string, number>>();

/** The times that statements such as one state, the most frequent first. */
export function timesFor(begun: string): readonly string[] {
    const first = /^[\p{L}\p{N}-]+/u.exec(begun)?.[0] ?? '';
    const before = /[\p{L}\p{N}-]+$/u.exec(begun)?.[0] ?? '';
    return timesAt(`${first} ${before}`);
}

/** The same, by the first word of the statement and the word before the time: `target respond`. */
export function timesAt(place: string): readonly string[] {
    const known = KNOWN_TIMES.get(place);
    if (known) return known;
    const before = place.slice(place.indexOf(' '));
    const others = Object.entries(TIMES).filter(([each]) => each !== place && each.endsWith(before));
    const counts = new Map<string, number>();
    for (const words of [TIMES[place] ?? {}, ...others.map(([, words]) => words)])
        for (const [time, times] of Object.entries(words))
            counts.set(time, (counts.get(time) ?? 0) + times * (words === TIMES[place] ? WEIGHT : 1));
    const times = [...mostFrequent(counts), ...USUAL.filter(time => !counts.has(time))].slice(0, MOST_TIMES);
    KNOWN_TIMES.set(place, times);
    return times;
}

const KNOWN_TIMES = new Map<string, readonly string[]>();
const MOST_TIMES = 12;
const USUAL = [
    '15 min',
    '30 min',
    '1 hour',
    '4 hours',
    '8 hours',
    '1 business hour',
    '4 business hours',
    '1 business day',
    '5 business days',
    '30 days',
];
