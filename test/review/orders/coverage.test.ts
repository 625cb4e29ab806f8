import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Coverage, Service } from '../../../language/agreement/model.js';
import { coverage } from '../../../review/orders/coverage.js';
import { keepsTheLaws } from './laws.js';
import { priceOf, quantityOf } from './values.js';

function serviceOf(value: string): Service {
    return { name: { value } } as Service;
}

const network = serviceOf('network');

const maybePrice = fc
    .constantFrom(undefined, 'USD 5 per visit', 'USD 5.00 per visit', 'USD 6 per visit', 'EUR 5 per visit')
    .map(written => (written === undefined ? undefined : priceOf(written)));

keepsTheLaws<Coverage>(
    coverage,
    fc.oneof(
        fc.record({ service: fc.constantFrom(network, serviceOf('servers')), kind: fc.constant('included' as const) }),
        fc.record({ service: fc.constant(network), kind: fc.constant('excluded' as const) }),
        fc.record({ service: fc.constant(network), kind: fc.constant('optional' as const), price: maybePrice }),
        fc.record({
            service: fc.constant(network),
            kind: fc.constant('limited' as const),
            limit: fc.constantFrom('4 visits per month', '5 visits per month', '40 visits per year').map(quantityOf),
            overage: maybePrice,
        }),
    ),
    1500,
);

const limited = (limit: string, overage?: string): Coverage => ({
    service: network,
    kind: 'limited',
    limit: quantityOf(limit),
    overage: overage === undefined ? undefined : priceOf(overage),
});
const optional = (price?: string): Coverage => ({
    service: network,
    kind: 'optional',
    price: price === undefined ? undefined : priceOf(price),
});
const order = (before: Coverage, after: Coverage) => coverage.compare(before, after).order;

test('a service is excluded, optional, limited or included', () => {
    const steps: readonly Coverage[] = [
        { service: network, kind: 'excluded' },
        optional('USD 12.00 per user'),
        limited('4 visits per month'),
        { service: network, kind: 'included' },
    ];
    for (const [index, step] of steps.entries())
        for (const next of steps.slice(index + 1)) expect(order(step, next)).toBe('greater');
});

test('a limit is more with a larger quantity and a lower price beyond it', () => {
    expect(coverage.compare(limited('4 visits per month'), limited('3 visits per month'))).toMatchObject({
        order: 'less',
        magnitude: { text: '1 visit per month less (25%)' },
    });
    const before = limited('4 visits per month', 'USD 150.00 per visit');
    expect(coverage.compare(before, limited('4 visits per month', 'USD 120.00 per visit'))).toMatchObject({
        order: 'greater',
        magnitude: { text: 'USD 30.00 per visit less (20%)' },
    });
    expect(coverage.compare(before, limited('5 visits per month', 'USD 160.00 per visit'))).toMatchObject({
        order: 'mixed',
        magnitude: { text: '1 visit per month more (25%), USD 10.00 per visit more (6.7%)' },
    });
});

test('where no price is stated there is no order', () => {
    expect(order(optional(), optional('USD 12.00 per user'))).toBe('incomparable');
    expect(order(limited('4 visits'), limited('4 visits', 'USD 10.00 per visit'))).toBe('incomparable');
});

test('coverage is written as the language writes it', () => {
    expect(coverage.format(limited('4 visits per month', 'USD 150.00 per visit'))).toBe(
        'limited to 4 visits per month then USD 150.00 per visit',
    );
    expect(coverage.format(optional('USD 12.00 per user'))).toBe('optional at USD 12.00 per user');
});
