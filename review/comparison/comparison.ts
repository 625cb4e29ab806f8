import type { AstNode, Statement } from '../../language/agreement/statement.js';
import type { Aspect, Direction, Stake, Weight } from '../change.js';
import type { Domain } from '../orders/order.js';
import type { Absence, Preference } from '../metrics/metric.js';

/** The parts of a statement that the grammar gives it. */
type Parts<N extends AstNode> = Omit<Statement<N>, 'kind' | 'provenance'>;

/** How a part of a statement compares: it tells which fact the statement states, or it is a value of it. */
export type PartComparison<T> = 'key' | Measure<T>;

/** A value of a statement: its order, and what more of it means for the client. */
export interface Measure<T> {
    readonly domain: Domain<T>;
    readonly preference: Preference;
    readonly absence: Absence;
    readonly aspect?: Aspect;
    readonly weight?: Weight;
    /** The statement with this part says that there is none of what it speaks of: `mfa none`. */
    readonly denies?: true;
    /** Whether the part is always there, where the grammar does not say so. */
    readonly isRequired?: boolean;
}

/** What every kind of statement says of its comparison. */
interface StatementMeaning {
    readonly stake: Stake;
    /** `material` where nothing is said. */
    readonly weight?: Weight;
    /** Whether it is the client who has to keep it: what is better for the client is then no more work for the provider. */
    readonly dutyOf?: 'client';
}

/** How one kind of statement compares, each by itself. Its words are its comment in the grammar. */
export interface SeparateComparison<N extends AstNode> extends StatementMeaning {
    /** What it means for the client that the statement is made: the opposite is what it means that it is gone. */
    readonly added: Direction;
    /**
     * Where a statement is replaced by another of its kind that the grammar takes for another fact, it counts as the
     * same fact with other values.
     */
    readonly isKnownByContent?: true;
    readonly parts: { readonly [P in keyof Parts<N>]-?: PartComparison<NonNullable<Parts<N>[P]>> };
}

/** How all statements of a kind in a block compare as one value, such as the windows that together are a set of hours. */
interface JointComparison<N extends AstNode> extends StatementMeaning {
    readonly together: Measure<readonly Statement<N>[]>;
    /** The parts that say that there is none: a statement with one of them does not contribute to the value. */
    readonly denials?: { readonly [P in keyof Parts<N>]?: Measure<NonNullable<Parts<N>[P]>> };
}

/** How a kind of statement compares that is one value with all of its parts, for each of its keys. */
interface WholeComparison<N extends AstNode> extends StatementMeaning {
    readonly keys: readonly (keyof Parts<N> & string)[];
    readonly whole: Measure<Statement<N>>;
}

export type StatementComparison<N extends AstNode> = SeparateComparison<N> | JointComparison<N> | WholeComparison<N>;

/**
 * How each kind of statement of a block compares. It is the twin of `Wording` in contract/wording: a statement that is
 * added to the grammar has to be added here, each of its parts with the order of its domain.
 */
export type Comparison<N extends AstNode> = {
    readonly [K in N['$type']]: StatementComparison<Extract<N, { readonly $type: K }>>;
};
