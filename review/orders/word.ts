import { anything } from './anything.js';
import type { Domain } from './order.js';

/** Words without an order. */
export const word: Domain<string> = anything;

/** Words in their order, from the weakest to the strongest. */
export function orderedWord<T extends string>(words: readonly T[]): Domain<T> {
    const rank = (value: T): number => words.indexOf(value);
    return {
        name: 'word',
        isOrdered: true,
        compare: (before, after) => {
            const [from, to] = [rank(before), rank(after)];
            return { order: from === to ? 'equal' : from < to ? 'greater' : 'less' };
        },
        write: value => value,
        canonical: value => value,
        actions: { greater: 'strengthened', less: 'weakened' },
    };
}
