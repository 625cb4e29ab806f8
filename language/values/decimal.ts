import Big from 'big.js';

/** An exact decimal that remembers how it was written: 99.90 equals 99.9 and is still rendered as 99.90. */
export interface Decimal {
    readonly written: string;
    readonly exact: Big;
}

const NUMBER = /^\d{1,20}(\.\d{1,10})?$/;

/** Reads digits with an optional fraction; `undefined` for anything else. */
export function parseDecimal(written: string | undefined): Decimal | undefined {
    if (written === undefined || !NUMBER.test(written)) return undefined;
    return { written, exact: new Big(written) };
}

/** A decimal that was computed rather than written. */
export function decimal(value: Big | number | string): Decimal {
    const exact = new Big(value);
    return { written: exact.toFixed(), exact };
}

/** Negative, zero or positive, as `a` is smaller than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
    return a.exact.cmp(b.exact);
}

export function isWhole({ exact }: Decimal): boolean {
    // All digits stand before the point; Big keeps no zeros at the end.
    return exact.c.length - 1 <= exact.e;
}
