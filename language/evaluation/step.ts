import type { Link } from '../agreement/statement.js';
import type { SourceSpan } from '../agreement/provenance.js';
import type { PlainDate } from '../values/date.js';
import type { Decimal } from '../values/decimal.js';
import type { Duration } from '../values/duration.js';
import type { Money, Price } from '../values/money.js';
import type { Moment } from '../values/moment.js';
import type { Percentage } from '../values/percentage.js';
import type { Quantity } from '../values/period.js';

/** One step of a calculation, and the statement of the agreement that it follows from. Its words are made elsewhere. */
export type Step = StepFact & { readonly span: SourceSpan | undefined };

/** An answer to a question of a priority matrix: `impact` is `high`. */
interface Answer {
    readonly axis: string;
    readonly answer: string;
}

type StepFact =
    /** The uptime is below the threshold of a band. */
    | {
          readonly kind: 'credit-band';
          readonly uptime: Percentage;
          readonly threshold: Percentage;
          readonly credit: Percentage;
      }
    | { readonly kind: 'no-credit'; readonly uptime: Percentage }
    /** What is missing to the target, in percentage points, is the credit. */
    | { readonly kind: 'gap-credit'; readonly uptime: Percentage; readonly target: Percentage; readonly gap: Decimal }
    /** What is missing to the target makes so many steps, each with a credit. */
    | {
          readonly kind: 'linear-credit';
          readonly uptime: Percentage;
          readonly target: Percentage;
          readonly gap: Decimal;
          readonly count: Decimal;
          readonly step: Percentage;
          readonly credit: Percentage;
          readonly share: Percentage;
      }
    | { readonly kind: 'credit-cap'; readonly share: Percentage }
    /** The credit would be smaller than the smallest that is granted. */
    | { readonly kind: 'credit-minimum'; readonly minimum: Money }
    | { readonly kind: 'share-of-fees'; readonly share: Percentage; readonly fees: Money; readonly amount: Money }
    | { readonly kind: 'indicator-met'; readonly indicator: Link }
    /** The share at risk, times the allocation of the pool, times the weight of the indicator. */
    | {
          readonly kind: 'indicator-missed';
          readonly indicator: Link;
          readonly atRisk: Percentage;
          readonly allocation: Percentage;
          readonly weight: Percentage;
          readonly share: Percentage;
      }
    | { readonly kind: 'promise'; readonly time: Duration; readonly from: Moment }
    | { readonly kind: 'elapsed'; readonly due: Moment }
    /** A day on which the calendar is closed. */
    | { readonly kind: 'closed-day'; readonly date: PlainDate }
    | { readonly kind: 'business-time'; readonly calendar: string; readonly due: Moment }
    | { readonly kind: 'matrix-cell'; readonly row: Answer; readonly column: Answer; readonly priority: Link }
    /** A price times the counts of its units; the amount is absent for a price that counts nothing. */
    | {
          readonly kind: 'price';
          readonly counts: readonly Decimal[];
          readonly price: Price;
          readonly amount: Money | undefined;
      }
    /** Prices by quantity: so many units at the price of each band. */
    | {
          readonly kind: 'price-bands';
          readonly bands: readonly { readonly count: Decimal; readonly price: Money }[];
          readonly amount: Money;
      }
    | { readonly kind: 'sum'; readonly total: Money }
    | {
          readonly kind: 'discount';
          readonly label: string | undefined;
          readonly threshold: Quantity | undefined;
          readonly less: Money;
          readonly total: Money;
      }
    | {
          readonly kind: 'surcharge';
          readonly label: string | undefined;
          readonly more: Money;
          readonly total: Money;
      }
    | { readonly kind: 'one-time'; readonly label: string; readonly price: Money }
    /** Work, and the time that is charged for it: at least the minimum of its rate, and in the steps of the rate. */
    | {
          readonly kind: 'work';
          readonly label: string;
          readonly worked: Duration;
          readonly charged: Duration;
          readonly price: Price;
          readonly amount: Money;
      }
    | { readonly kind: 'minimum'; readonly price: Price };
