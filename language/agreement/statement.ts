import type { AstNode, Reference } from 'langium';
import type { PlainDate } from '../values/date.js';
import type { Decimal } from '../values/decimal.js';
import type { Duration } from '../values/duration.js';
import type { Money, Price } from '../values/money.js';
import type { TimeRange } from '../values/opening.js';
import type { Percentage } from '../values/percentage.js';
import type { Cadence, Quantity } from '../values/period.js';
import type { Prose } from './prose.js';
import type { Provenance } from './provenance.js';

/** A node of the syntax tree, for those who only name its type. */
export type { AstNode };

/** What the nodes of the grammar that stand for one value become in the model. */
export interface StatedValues {
    readonly Duration: Duration;
    readonly Percentage: Percentage;
    readonly Money: Money;
    readonly Price: Price;
    readonly Quantity: Quantity;
    readonly Cadence: Cadence;
    readonly Count: Decimal;
    readonly Day: PlainDate;
    readonly TimeRange: TimeRange;
    readonly Text: Prose;
}

/** A declaration that a statement names. */
export interface Link {
    /** The kind of declaration, by the name of its rule in the grammar. */
    readonly kind: string;
    readonly name: string;
    readonly label: string;
}

type Stated<T> = T extends Reference
    ? Link
    : T extends { readonly $type: keyof StatedValues }
      ? StatedValues[T['$type']]
      : T extends AstNode
        ? Statement<T>
        : T;

type Property<T> = T extends readonly (infer E)[] ? readonly Stated<E>[] : Stated<NonNullable<T>> | undefined;

/**
 * A statement of the grammar as the model holds it: the same parts under the same names, with values instead of their
 * spelling and with links instead of references. What is missing in the text is absent. A statement that is added to
 * the grammar is in the model by itself; the compiler then asks for its words in the contract.
 */
export type Statement<N extends AstNode> = N extends AstNode
    ? { readonly kind: N['$type']; readonly provenance: Provenance } & {
          readonly [K in keyof Omit<N, keyof AstNode | `$${string}`>]: Property<N[K & keyof N]>;
      }
    : never;
