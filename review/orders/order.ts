/**
 * How a value stands to another of its domain. `less` and `greater` are proven for every case. `mixed`: less in some
 * cases and greater in others. `incomparable`: there is no order between the two, or it depends on what is not written.
 */
export type Order = 'less' | 'equal' | 'greater' | 'mixed' | 'incomparable';

/** By how much a value changed. */
export interface Magnitude {
    /** For people, without a period: `15 min longer`, `9 hours a week less`, `at most 10% of the fee less`. */
    readonly text: string;
    /**
     * The size of the change as a share of the value before: 1 where it doubled or fell away, 0.04 for 4 %. Absent where
     * the value before is zero or the change is no number. Never negative: the order has the sign.
     */
    readonly share: number | undefined;
}

/** What comparing two values of a domain finds: how the value after stands to the one before. */
export interface Compared {
    readonly order: Order;
    /** Absent for equal values, and where no number says it. */
    readonly magnitude?: Magnitude | undefined;
    /** What the order rests on, where it holds only under a condition: `if a month has 30 days`. As a clause without a period. */
    readonly condition?: string | undefined;
}

/**
 * A kind of value with its order. `T` is a value of the model. The order is antisymmetric (exchanging the sides mirrors
 * it) and transitive; `equal` means the same to both parties however it is written.
 */
export interface Domain<T> {
    /** In the identifiers and pages of changes: `deadline`, `price`. */
    readonly name: string;
    readonly compare: (before: T, after: T) => Compared;
    /** The value for people, in the notation of the language: `15 min`, `USD 45.00 per user per month`. */
    readonly format: (value: T) => string;
    /** Equal texts for equal values, whatever notation they were written in; part of fingerprints, so it never changes. */
    readonly canonical: (value: T) => string;
    /** Whether two different values can be `less` or `greater` at all: two texts cannot. */
    readonly isOrdered: boolean;
    /** Whether any two values can be compared, so that none is merely different. */
    readonly isTotal?: true;
    /** The words of its two directions in the identifiers of changes. */
    readonly actions: { readonly greater: DirectedAction; readonly less: DirectedAction };
}

/** What happened to a value that has an order. */
type DirectedAction =
    | 'increased'
    | 'decreased'
    | 'lengthened'
    | 'shortened'
    | 'postponed'
    | 'advanced'
    | 'widened'
    | 'narrowed'
    | 'strengthened'
    | 'weakened';

export const EQUAL: Compared = { order: 'equal' };
export const INCOMPARABLE: Compared = { order: 'incomparable' };

const OPPOSITE: Readonly<Record<Order, Order>> = {
    less: 'greater',
    equal: 'equal',
    greater: 'less',
    mixed: 'mixed',
    incomparable: 'incomparable',
};

/** The order with the sides exchanged. */
export function opposite(order: Order): Order {
    return OPPOSITE[order];
}

/** The order of a number: negative, zero or positive, as compare functions answer it; `undefined` has no order. */
export function orderOf(compared: number | undefined): Order {
    if (compared === undefined || Number.isNaN(compared)) return 'incomparable';
    return compared < 0 ? 'less' : compared > 0 ? 'greater' : 'equal';
}

/** The order of a value of several parts of which each counts: opposite moves are mixed, and one part without an order leaves none. */
export function combined(orders: readonly Order[]): Order {
    const moves = orders.filter(order => order !== 'equal');
    const [first] = moves;
    if (first === undefined) return 'equal';
    if (moves.includes('incomparable')) return 'incomparable';
    return moves.every(order => order === first) ? first : 'mixed';
}

/** The same with what each of the parts says of itself. */
export function comparedParts(parts: readonly Compared[]): Compared {
    const moved = parts.filter(({ order }) => order !== 'equal');
    const [first] = moved;
    if (!first || moved.length === 1) return first ?? EQUAL;
    const order = combined(moved.map(part => part.order));
    const texts = moved.flatMap(({ magnitude }) => magnitude?.text ?? []);
    const conditions = [...new Set(moved.flatMap(({ condition }) => condition ?? []))];
    return {
        order,
        ...(texts.length > 0 && { magnitude: { text: texts.join(', '), share: undefined } }),
        ...(conditions.length > 0 && { condition: conditions.join(' and ') }),
    };
}
