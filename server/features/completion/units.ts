import { singular } from '../../../language/values/singular.js';

/** The number that a word follows, perhaps with `business` between them; `undefined` where it follows none. */
export function numberBefore(begun: string): string | undefined {
    return /(?:^|\s)(\d+(?:\.\d+)?)(?:\s+business)?$/.exec(begun)?.[1];
}

/** A unit as it is written after a number: `1 hour`, `4 hours`; after none in the singular. */
export function agreeing(unit: string, number: string | undefined): string {
    const one = singular(unit);
    if (number === undefined || Number(number) === 1) return one;
    if (/^[A-Z]+$/.test(one) || ['min', 'h'].includes(one)) return one;
    if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
    return /(?:ch|sh|s|x|z)$/.test(one) ? `${one}es` : `${one}s`;
}
