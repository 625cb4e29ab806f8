import type Big from 'big.js';
import { compareDecimals, decimal, type Decimal } from '../../language/values/decimal.js';
import { orderOf, type Compared, type Magnitude } from './order.js';

/** How the larger of two numbers is called, and the smaller. */
export interface Comparatives {
    readonly greater: string;
    readonly less: string;
}

const MORE: Comparatives = { greater: 'more', less: 'less' };

/** The order of two numbers, with their difference as `format` writes it: `USD 5.00 more (11%)`. */
export function comparedNumbers(
    before: Decimal,
    after: Decimal,
    format: (difference: Decimal) => string,
    comparatives: Comparatives = MORE,
): Compared {
    const order = orderOf(compareDecimals(after, before));
    if (order !== 'less' && order !== 'greater') return { order };
    return { order, magnitude: difference(before, after, format, comparatives) };
}

function difference(
    before: Decimal,
    after: Decimal,
    format: (difference: Decimal) => string,
    comparatives: Comparatives,
): Magnitude {
    const exact = after.exact.minus(before.exact).abs();
    const digits = Math.max(fractionDigits(before), fractionDigits(after));
    const comparative = after.exact.gt(before.exact) ? comparatives.greater : comparatives.less;
    const share = shareOf(exact, before.exact);
    const percent = share === undefined ? '' : ` (${formatShare(share)})`;
    return { text: `${format({ written: exact.toFixed(digits), exact })} ${comparative}${percent}`, share };
}

/** A change as a share of the value before; `undefined` where that is zero. */
export function shareOf(change: Big, before: Big): number | undefined {
    return before.eq(0) ? undefined : change.div(before).abs().toNumber();
}

/** A share as a percentage: whole from ten percent on, with two digits below: `11%`, `4%`, `0.05%`. */
export function formatShare(share: number): string {
    const percent = share * 100;
    if (percent >= 9.95) return `${decimal(percent.toFixed(0)).written}%`;
    return percent < 0.000_001 ? 'less than 0.000001%' : `${decimal(percent.toPrecision(2)).written}%`;
}

/** A number without regard to how it was written: `99.9` for `99.90`. */
export function canonicalNumber({ exact }: Decimal): string {
    return exact.toFixed();
}

function fractionDigits({ written }: Decimal): number {
    const point = written.indexOf('.');
    return point < 0 ? 0 : written.length - point - 1;
}
