import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditFunction, type CreditFunction } from '../../../review/orders/credit-function.js';
import { keepsTheLaws } from './laws.js';
import { percent } from './values.js';

const provenance = { origin: 'written', span: { uri: 'file:///a.msa', offset: 0, end: 1 } } as const;

/** `99.9:5 99:10` credits 5% below 99.9% and 10% below 99%. */
function creditsOf(written: string): CreditFunction {
    const bands = written
        .split(' ')
        .filter(each => each !== '')
        .map(each => {
            const [threshold = '', credit = ''] = each.split(':');
            return { value: { threshold: percent(threshold), credit: percent(credit) }, provenance };
        });
    return { bands };
}

const bands = fc
    .tuple(fc.constantFrom('0', '90', '95', '99', '99.0', '100', '150'), fc.constantFrom('0', '5', '5.0', '10', '100'))
    .map(([threshold, credit]) => `${threshold}:${credit}`);
const schedules = fc.array(bands, { maxLength: 4 }).map(each => creditsOf(each.join(' ')));

keepsTheLaws(creditFunction, schedules, 1000);

/** The credit by trying every band, as the contract says it. */
function creditAt(uptime: number, { bands: all }: CreditFunction): number {
    const below = all
        .map(({ value }) => [value.threshold.percent.exact.toNumber(), value.credit.percent.exact.toNumber()] as const)
        .filter(([threshold]) => uptime < threshold);
    const lowest = Math.min(...below.map(([threshold]) => threshold));
    return below.find(([threshold]) => threshold === lowest)?.[1] ?? 0;
}

test('the order is that of the credits for every uptime', () => {
    const uptimes = [0, 50, 89.9, 90, 94, 95, 98, 99, 99.5, 100];
    fc.assert(
        fc.property(schedules, schedules, (before, after) => {
            const changes = uptimes.map(uptime => creditAt(uptime, after) - creditAt(uptime, before));
            const [gains, losses] = [changes.some(each => each > 0), changes.some(each => each < 0)];
            const expected = gains && losses ? 'mixed' : gains ? 'greater' : losses ? 'less' : 'equal';
            expect(creditFunction.compare(before, after).order).toBe(expected);
        }),
        { numRuns: 2000 },
    );
});

describe('credits', () => {
    const compare = (before: string, after: string) => creditFunction.compare(creditsOf(before), creditsOf(after));

    test('are more where no uptime is credited less', () => {
        expect(compare('99.9:5', '99.9:5 99:10')).toEqual({
            order: 'greater',
            magnitude: { text: 'at most 5 percentage points more (below 99%)', share: 1 },
        });
    });

    test('are less where a threshold falls', () => {
        expect(compare('99.9:5', '99.5:5')).toEqual({
            order: 'less',
            magnitude: { text: 'at most 5 percentage points less (from 99.5% to below 99.9%)', share: 1 },
        });
    });

    test('are mixed where they cross, with the largest gain and loss', () => {
        expect(compare('99.9:5 95:20', '99.9:10 95:15')).toEqual({
            order: 'mixed',
            magnitude: {
                text: 'at most 5 percentage points more (from 95% to below 99.9%), at most 5 percentage points less (below 95%)',
                share: 1,
            },
        });
    });

    test('are the same whatever the order of their bands, and without bands that change nothing', () => {
        expect(compare('99.9:5 99:10', '99:10.0 99.90:5')).toEqual({ order: 'equal' });
        expect(compare('99.9:5', '99.9:5 99:5 100:0')).toEqual({ order: 'equal' });
        expect(creditFunction.canonical(creditsOf('99.90:5 99:5'))).toBe('below 99.9% credit 5%');
    });

    test('are written as the language writes them', () => {
        expect(creditFunction.format(creditsOf('99.90:5 99:10'))).toBe('below 99.90% credit 5%, below 99% credit 10%');
        expect(creditFunction.format(creditsOf(''))).toBe('no credit');
    });

    test('of ten thousand bands are compared in a moment', () => {
        const many = Array.from({ length: 10_000 }, (_, index) => `${String(index / 100)}:${String(index % 90)}`);
        expect(compare(many.join(' '), [...many].reverse().join(' ')).order).toBe('equal');
    });
});
