import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleParts } from '../../../language/evaluation/price-parts.js';
import { priceScales, type PriceScale } from '../../../review/orders/price-scale.js';
import { keepsTheLaws } from './laws.js';
import { amountOf, number } from './values.js';

const provenance = { origin: 'written', span: { uri: 'file:///a.msa', offset: 0, end: 1 } } as const;

interface Written {
    readonly scheme?: PriceScale['scheme'];
    readonly label?: string;
    readonly unit?: string;
    readonly currency?: string;
}

/** `500:0.10 :0.07` is `up to 500 at USD 0.10 above at USD 0.07`. */
function scaleOf(
    written: string,
    { scheme = 'graduated', label = 'Storage', unit = 'GB', currency = 'USD' }: Written = {},
): PriceScale {
    const statements = written
        .split(' ')
        .filter(each => each !== '')
        .map(each => {
            const [limit = '', price = ''] = each.split(':');
            const money = amountOf(`${currency} ${price}`);
            return limit === ''
                ? ({ kind: 'LastPriceBand', price: money, provenance } as const)
                : ({ kind: 'UpperPriceBand', limit: number(limit), price: money, provenance } as const);
        });
    return { kind: 'PriceScale', scheme, label, unit, period: 'month', binding: undefined, statements };
}

const schemes = fc.constantFrom('graduated' as const, 'volume' as const);
const rates = fc.constantFrom('0', '1', '1.0', '2', '3');
const written = fc
    .tuple(
        fc
            .subarray(['10', '20', '40'])
            .chain(limits => fc.tuple(...limits.map(limit => rates.map(rate => `${limit}:${rate}`)))),
        fc.option(rates, { nil: undefined }),
    )
    .map(([bands, last]) => [...bands, ...(last === undefined ? [] : [`:${last}`])].join(' '));
const scales = fc.tuple(written, schemes).map(([bands, scheme]) => scaleOf(bands, { scheme }));

keepsTheLaws(
    priceScales,
    scales.map(scale => [scale]),
    1500,
);
keepsTheLaws(
    priceScales,
    fc.array(
        fc
            .tuple(
                fc.constantFrom('10:1 :2', '10:1.0 :2', '10:2 :2', '20:1 10:2', ''),
                fc.record({
                    label: fc.constantFrom('A', 'B'),
                    unit: fc.constantFrom('GB', 'user'),
                    currency: fc.constantFrom('USD', 'EUR'),
                }),
            )
            .map(([bands, rest]) => scaleOf(bands, rest)),
        { maxLength: 3 },
    ),
    1500,
);

test('the order is that of the fees for every quantity', () => {
    const quantities = [0.01, 1, 9.99, 10, 10.01, 15, 20, 20.01, 39, 40, 40.01, 1000, 1e6];
    const feeFor = (scale: PriceScale, quantity: number): number =>
        scaleParts({ ...scale, provenance }, () => new Big(quantity))[0]?.amount.toNumber() ?? 0;
    const endless = scales.filter(({ statements }) => statements.at(-1)?.kind === 'LastPriceBand');
    fc.assert(
        fc.property(endless, endless, (before, after) => {
            const changes = quantities.map(quantity => feeFor(after, quantity) - feeFor(before, quantity));
            const [rises, falls] = [changes.some(each => each > 1e-9), changes.some(each => each < -1e-9)];
            const expected = rises && falls ? 'mixed' : rises ? 'greater' : falls ? 'less' : 'equal';
            expect(priceScales.compare([before], [after]).order).toBe(expected);
        }),
        { numRuns: 2000 },
    );
});

describe('prices by quantity', () => {
    const compare = (before: PriceScale, after: PriceScale) => priceScales.compare([before], [after]);

    test('are more where no quantity costs less', () => {
        expect(compare(scaleOf('500:0.10 :0.07'), scaleOf('500:0.12 :0.07'))).toEqual({
            order: 'greater',
            magnitude: { text: 'up to 20% more', share: 0.2 },
        });
    });

    test('are mixed where small quantities cost more and large ones less', () => {
        expect(compare(scaleOf('500:0.10 :0.07'), scaleOf('500:0.12 :0.035'))).toMatchObject({
            order: 'mixed',
            magnitude: { text: 'up to 20% more, up to 50% less' },
        });
    });

    test('are less where the volume decides the price of all units', () => {
        expect(compare(scaleOf('10:2 :1'), scaleOf('10:2 :1', { scheme: 'volume' })).order).toBe('less');
    });

    test('are the same where two bands have one price, or one band has two schemes', () => {
        expect(compare(scaleOf('10:2 :2.00'), scaleOf(':2'))).toEqual({ order: 'equal' });
        expect(compare(scaleOf(':2'), scaleOf(':2', { scheme: 'volume' }))).toEqual({ order: 'equal' });
    });

    test('have no order in two currencies, for two units, or where one of them ends', () => {
        expect(compare(scaleOf(':2'), scaleOf(':1', { currency: 'EUR' })).order).toBe('incomparable');
        expect(compare(scaleOf(':2'), scaleOf(':1', { unit: 'user' })).order).toBe('incomparable');
        expect(compare(scaleOf('10:2'), scaleOf('20:2')).order).toBe('incomparable');
        expect(compare(scaleOf('10:2'), scaleOf('10:1')).order).toBe('less');
    });

    test('that cost nothing before say only that they cost more', () => {
        expect(compare(scaleOf('10:0 :1'), scaleOf('10:1 :1')).magnitude).toEqual({
            text: 'more for some quantities',
            share: undefined,
        });
    });

    test('are found by their label', () => {
        const [storage, seats] = [scaleOf(':2'), scaleOf(':9', { label: 'Seats', unit: 'seat' })];
        expect(priceScales.compare([storage, seats], [seats, storage]).order).toBe('equal');
        expect(
            priceScales.compare([storage, seats], [scaleOf(':1', { label: 'Seats', unit: 'seat' }), storage]).order,
        ).toBe('less');
        expect(priceScales.compare([storage, seats], [storage]).order).toBe('incomparable');
    });

    test('are written as the language writes them', () => {
        expect(priceScales.format([scaleOf('500:0.10 :0.07')])).toBe(
            'graduated "Storage" per GB per month { up to 500 at USD 0.10 above at USD 0.07 }',
        );
    });
});
