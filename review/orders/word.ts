import { EQUAL, INCOMPARABLE, orderOf, type Domain } from './order.js';

/** A word of the language that has no order among the others of its kind. */
export const word: Domain<string> = {
    name: 'word',
    compare: (before, after) => (before === after ? EQUAL : INCOMPARABLE),
    format: value => value,
    canonical: value => value,
    isOrdered: false,
    actions: { greater: 'strengthened', less: 'weakened' },
};

/** A word of the language that is stronger or weaker than the others of its kind. One that is not in the list has no order. */
export function orderedWord<W extends string>(
    fromWeakToStrong: readonly W[],
    { name = 'ordered-word', actions = word.actions }: Partial<Pick<Domain<W>, 'name' | 'actions'>> = {},
): Domain<W> {
    const ranks = new Map<string, number>(fromWeakToStrong.map((each, rank) => [each, rank]));
    return {
        name,
        compare: (before, after) => {
            const [left, right] = [ranks.get(before), ranks.get(after)];
            if (before === after) return EQUAL;
            return left === undefined || right === undefined ? INCOMPARABLE : { order: orderOf(right - left) };
        },
        format: value => value,
        canonical: value => value,
        isOrdered: true,
        isTotal: true,
        actions,
    };
}
