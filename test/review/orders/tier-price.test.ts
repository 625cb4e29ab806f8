import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tierPrice, type TierPrice } from '../../../review/orders/tier-price.js';
import { keepsTheLaws } from './laws.js';
import { percent, priceOf } from './values.js';

const NOTHING: TierPrice = { price: undefined, share: undefined, base: undefined, floor: undefined, quotation: false };

function share(written: string, floor?: string, base = 'the cloud consumption'): TierPrice {
    return { ...NOTHING, share: percent(written), base, floor: floor === undefined ? undefined : priceOf(floor) };
}

const floors = fc.constantFrom(undefined, 'USD 500.00 per month', 'USD 500 per month', 'USD 700.00 per month');

keepsTheLaws(
    tierPrice,
    fc.oneof(
        fc
            .constantFrom('USD 45.00 per month', 'USD 45 per month', 'USD 50 per month', 'EUR 45 per month')
            .map((written): TierPrice => ({ ...NOTHING, price: priceOf(written) })),
        fc.constant<TierPrice>({ ...NOTHING, quotation: true }),
        fc
            .tuple(fc.constantFrom('8', '8.0', '12'), floors, fc.constantFrom('fees', ' fees', 'other fees'))
            .map(args => share(...args)),
    ),
    1500,
);

const order = (before: TierPrice, after: TierPrice) => tierPrice.compare(before, after).order;

test('a tier costs more with a larger share or a higher floor', () => {
    expect(order(share('8'), share('12'))).toBe('greater');
    expect(order(share('8'), share('8', 'USD 500.00 per month'))).toBe('greater');
    expect(order(share('8', 'USD 500.00 per month'), share('12', 'USD 300.00 per month'))).toBe('mixed');
});

test('a price, a share and a quotation have no order', () => {
    const price: TierPrice = { ...NOTHING, price: priceOf('USD 45.00 per user per month') };
    expect(order(price, share('8'))).toBe('incomparable');
    expect(order(price, { ...NOTHING, quotation: true })).toBe('incomparable');
    expect(
        tierPrice.compare(price, { ...NOTHING, price: priceOf('USD 50.00 per user per month') }).magnitude?.text,
    ).toBe('USD 5.00 per user per month more (11%)');
    expect(tierPrice.format(price)).toBe('USD 45.00 per user per month');
});
