import fc from 'fast-check';
import type { Decimal } from '../../../language/values/decimal.js';
import { parseDecimal } from '../../../language/values/decimal.js';
import { nextBusinessDay, parseDuration, type Duration } from '../../../language/values/duration.js';

/** Numbers as the language writes them: mostly small, sometimes none at all, broken or huge. */
const written: fc.Arbitrary<string> = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
    { weight: 2, arbitrary: fc.constantFrom('60', '90', '120', '365', '366', '1440', '24', '28', '31') },
    { weight: 1, arbitrary: fc.constantFrom('0', '0.5', '1.0', '1.50', '0.0000000001', '9'.repeat(20)) },
);

export function read<T>(value: T | undefined, what: string): T {
    if (value === undefined) throw new Error(`Nobody can read ${what}.`);
    return value;
}

export const decimals: fc.Arbitrary<Decimal> = written.map(digits => read(parseDecimal(digits), digits));

const UNITS = ['seconds', 'min', 'hours', 'days', 'weeks', 'months', 'quarters', 'years'];

const plainDurations: fc.Arbitrary<Duration> = fc
    .tuple(written, fc.boolean(), fc.constantFrom(...UNITS))
    .map(([amount, business, unit]) => duration(`${amount} ${business ? 'business ' : ''}${unit}`));

export const durations: fc.Arbitrary<Duration> = fc.oneof(
    { weight: 6, arbitrary: plainDurations },
    {
        weight: 1,
        arbitrary: plainDurations.map(each => ({ ...each, form: { kind: 'range' as const, least: each.amount } })),
    },
    {
        weight: 1,
        arbitrary: fc.option(plainDurations, { nil: undefined }).map(plus => read(nextBusinessDay(plus), 'it')),
    },
);

/** Reads a duration in the notation of the language: `4 business hours`, `1 to 2 days`, `next business day plus 4 hours`. */
export function duration(text: string): Duration {
    const [next, plus] = text.split(' plus ');
    if (next === 'next business day')
        return read(nextBusinessDay(plus === undefined ? undefined : duration(plus)), text);
    const [least, end] = text.includes(' to ') ? text.split(' to ') : [undefined, text];
    const words = (end ?? '').split(' ');
    const found = read(parseDuration(words[0], words.at(-1), words.length === 3), text);
    return least === undefined ? found : { ...found, form: { kind: 'range', least: read(parseDecimal(least), least) } };
}
