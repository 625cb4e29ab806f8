import type { Clock, TimeUnit } from '../../language/values/duration.js';
import type { Weekday } from '../../language/values/opening.js';
import type { Frequency, PeriodUnit } from '../../language/values/period.js';

/** A length of time on one of two clocks. */
export interface DurationJson {
    /** As the contract says it, in English. */
    readonly text: string;
    /**
     * ISO 8601; the time runs on the `clock`, so `PT4H` may be four business hours.
     * @pattern ^P(T?)\d+(\.\d+)?[YMWDHS]$
     */
    readonly iso: string;
    /**
     * The number of units, as it is written.
     * @pattern ^\d+(\.\d+)?$
     */
    readonly amount: string;
    readonly unit: TimeUnit;
    /** `elapsed` runs day and night; `business` runs while a calendar is open. */
    readonly clock: Clock;
    /** The minutes on the clock. Absent where they depend on the calendar: months and longer, and business days and longer. */
    readonly minutes?: number | undefined;
    /**
     * Where a range such as `1 to 2 business days` begins; only its end binds.
     * @pattern ^\d+(\.\d+)?$
     */
    readonly least?: string | undefined;
    /** That long after the next business day opens; without it, one business day ends when that day closes. */
    readonly afterOpening?: DurationJson | undefined;
}

/** What the agreement says about a time: a limit, or the written statement that there is none. */
export type TimePromiseJson =
    | ({ readonly kind: 'within' } & DurationJson)
    | { readonly kind: 'none' | 'best-effort' | 'not-applicable'; readonly text: string };

/** A percentage such as an availability. */
export interface PercentageJson {
    /**
     * `99.9` for 99.9 %, with the digits as they are written.
     * @pattern ^\d+(\.\d+)?$
     */
    readonly percent: string;
}

/** An amount of money in the main unit of its currency. */
export interface MoneyJson {
    /**
     * With the digits as they are written, such as `74.00`.
     * @pattern ^\d+(\.\d+)?$
     */
    readonly amount: string;
    /** ISO 4217, such as `GBP`. */
    readonly currency: string;
}

/** Money for each of some units. */
export interface PriceJson extends MoneyJson {
    /** `["user", "month"]` is per user per month; an empty list is a single payment. */
    readonly per: readonly string[];
}

/** A number of things, perhaps in each period. */
export interface QuantityJson {
    /**
     * As it is written.
     * @pattern ^\d+(\.\d+)?$
     */
    readonly amount: string;
    /** A word of the author, such as `visits`. */
    readonly unit: string;
    readonly period?: PeriodUnit | undefined;
}

/** How often something is done. */
export type CadenceJson = {
    /** As the contract says it, in English; it fits after "at least". */
    readonly text: string;
} & (
    | { readonly kind: 'frequency'; readonly frequency: Frequency }
    | { readonly kind: 'interval'; readonly interval: DurationJson }
    | { readonly kind: 'times'; readonly times: string; readonly period: PeriodUnit }
);

/** A stretch of a day in local time. */
export interface TimeRangeJson {
    /** @pattern ^\d\d:\d\d$ */
    readonly start: string;
    /**
     * `24:00` is the end of the day.
     * @pattern ^\d\d:\d\d$
     */
    readonly end: string;
    /** Whether `end` is on the day after `start`. */
    readonly endsNextDay: boolean;
}

/** Hours on some days of the week. */
export interface OpeningJson {
    readonly days: readonly Weekday[];
    readonly times: readonly TimeRangeJson[];
    /** The IANA name of the zone in which the times end, where it is not the zone of the calendar. */
    readonly closesIn?: string | undefined;
}
