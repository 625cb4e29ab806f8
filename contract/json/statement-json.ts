import type { Link } from '../../language/agreement/statement.js';
import type { Prose } from '../../language/agreement/prose.js';
import type { Provenance } from '../../language/agreement/provenance.js';
import type { PlainDate } from '../../language/values/date.js';
import type { Decimal } from '../../language/values/decimal.js';
import type { Duration } from '../../language/values/duration.js';
import type { Money, Price } from '../../language/values/money.js';
import type { TimeRange } from '../../language/values/opening.js';
import type { Percentage } from '../../language/values/percentage.js';
import type { Cadence, Quantity } from '../../language/values/period.js';
import type {
    CadenceJson,
    DurationJson,
    MoneyJson,
    PercentageJson,
    PriceJson,
    QuantityJson,
    TimeRangeJson,
} from './value-json.js';

/** What a statement of any kind has. */
export interface AnyStatement {
    readonly kind: string;
    readonly provenance: Provenance;
}

/** Another declaration of the agreement, which a script finds by its kind and name. */
export interface LinkJson {
    /** Such as `service`, `tier` or `calendar`. */
    readonly kind: string;
    readonly name: string;
    /** What people call it. */
    readonly label: string;
}

/** The name of a rule of the grammar as a word of the language: `MultiFactor` is `multi-factor`. */
export type KindJson<S extends string> = Hyphenated<Uncapitalize<S>>;

type Hyphenated<S extends string> = S extends `${infer First}${infer Rest}`
    ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphenated<Rest>}`
    : '';

/**
 * A statement with its parts under the names that they have in the grammar. A statement that is added to the grammar is
 * in the JSON by itself.
 */
export type StatementJson<S extends AnyStatement> = S extends AnyStatement
    ? { readonly [K in keyof S as Exclude<K, 'provenance'>]: K extends 'kind' ? KindJson<S['kind']> : PartJson<S[K]> }
    : never;

/** What a part of a statement becomes: a value, a link, another statement, or several of them. */
export type PartJson<T> = T extends string | boolean | undefined
    ? T
    : T extends readonly (infer E)[]
      ? readonly PartJson<E>[]
      : T extends Prose | Decimal | PlainDate
        ? string
        : T extends Percentage
          ? PercentageJson
          : T extends Duration
            ? DurationJson
            : T extends Price
              ? PriceJson
              : T extends Money
                ? MoneyJson
                : T extends Quantity
                  ? QuantityJson
                  : T extends Cadence
                    ? CadenceJson
                    : T extends TimeRange
                      ? TimeRangeJson
                      : T extends AnyStatement
                        ? StatementJson<T>
                        : T extends Link
                          ? LinkJson
                          : never;
