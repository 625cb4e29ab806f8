import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opposite, type Domain } from '../../../review/orders/order.js';

/** What every order keeps, on values that `values` generates: few enough different ones that equal values meet. */
export function keepsTheLaws<T>(domain: Domain<T>, values: fc.Arbitrary<T>, runs = 500): void {
    const check = (property: fc.IProperty<[T, T]> | fc.IProperty<[T, T, T]>): void => {
        fc.assert(property as fc.IProperty<unknown>, { numRuns: runs });
    };
    const order = (before: T, after: T) => domain.compare(before, after).order;

    describe(`the order of ${domain.name}`, () => {
        test('says equal of a value and itself', () => {
            fc.assert(
                fc.property(values, value => {
                    expect(domain.compare(value, value).order).toBe('equal');
                }),
                { numRuns: runs },
            );
        });

        test('is mirrored when the sides are exchanged', () => {
            check(
                fc.property(values, values, (before, after) => {
                    expect(order(after, before)).toBe(opposite(order(before, after)));
                    expect(domain.compare(after, before).condition).toBe(domain.compare(before, after).condition);
                }),
            );
        });

        test('is transitive', () => {
            check(
                fc.property(values, values, values, (first, second, third) => {
                    const [step, next] = [order(first, second), order(second, third)];
                    if (step === 'equal') expect(order(first, third)).toBe(next);
                    if (step === 'less' && (next === 'less' || next === 'equal'))
                        expect(order(first, third)).toBe('less');
                    if (step === 'greater' && (next === 'greater' || next === 'equal'))
                        expect(order(first, third)).toBe('greater');
                }),
            );
        });

        test('is equal where the canonical texts are equal, and nowhere else', () => {
            check(
                fc.property(values, values, (before, after) => {
                    expect(order(before, after) === 'equal').toBe(domain.canonical(before) === domain.canonical(after));
                }),
            );
        });

        test('says a magnitude of what differs only, as a clause', () => {
            check(
                fc.property(values, values, (before, after) => {
                    const { order: found, magnitude } = domain.compare(before, after);
                    if (found === 'equal') expect(magnitude).toBeUndefined();
                    if (!domain.isOrdered) expect(['less', 'greater', 'mixed']).not.toContain(found);
                    if (!magnitude) return;
                    expect(magnitude.text).not.toMatch(/^\s*$|\.$|NaN|Infinity|undefined|\de[+-]?\d/);
                    expect(magnitude.share ?? 0).toBeGreaterThanOrEqual(0);
                }),
            );
        });

        test('writes every value', () => {
            fc.assert(
                fc.property(values, value => {
                    expect(domain.format(value)).toMatch(/\S/);
                    expect(domain.format(value)).not.toMatch(/undefined|NaN|\[object/);
                }),
                { numRuns: runs },
            );
        });
    });
}
