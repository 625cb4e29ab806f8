import type { Coverage } from '../../language/agreement/model.js';
import type { Price } from '../../language/values/money.js';
import { formatPrice, formatQuantity } from '../../language/values/formatting.js';
import { comparedParts, EQUAL, INCOMPARABLE, opposite, orderOf, type Compared, type Domain } from './order.js';
import { price } from './price.js';
import { quantity } from './quantity.js';

const RANKS: Readonly<Record<Coverage['kind'], number>> = { excluded: 0, optional: 1, limited: 2, included: 3 };

/** What a tier says of a service: not at all, at a price of its own, up to a quantity, or without a limit. */
export const coverage: Domain<Coverage> = {
    name: 'coverage',
    compare: (before, after) => {
        if (nameOf(before) !== nameOf(after)) return INCOMPARABLE;
        if (before.kind === 'optional' && after.kind === 'optional') return cheaper(before.price, after.price);
        if (before.kind === 'limited' && after.kind === 'limited')
            return comparedParts([quantity.compare(before.limit, after.limit), cheaper(before.overage, after.overage)]);
        return { order: orderOf(RANKS[after.kind] - RANKS[before.kind]) };
    },
    format: value => {
        switch (value.kind) {
            case 'limited':
                return `limited to ${formatQuantity(value.limit)}${value.overage ? ` then ${formatPrice(value.overage)}` : ''}`;
            case 'optional':
                return `optional${value.price ? ` at ${formatPrice(value.price)}` : ''}`;
            default:
                return value.kind;
        }
    },
    canonical: value => {
        const name = nameOf(value);
        switch (value.kind) {
            case 'limited':
                return `${name} limited to ${quantity.canonical(value.limit)}${value.overage ? ` then ${price.canonical(value.overage)}` : ''}`;
            case 'optional':
                return `${name} optional${value.price ? ` at ${price.canonical(value.price)}` : ''}`;
            default:
                return `${name} ${value.kind}`;
        }
    },
    isOrdered: true,
    actions: { greater: 'widened', less: 'narrowed' },
};

function nameOf({ service }: Coverage): string {
    return service.name.value;
}

/** A service that costs less is covered more. Where no price is stated nobody knows what it costs. */
function cheaper(before: Price | undefined, after: Price | undefined): Compared {
    if (!before || !after) return before === after ? EQUAL : INCOMPARABLE;
    const compared = price.compare(before, after);
    return { ...compared, order: opposite(compared.order) };
}
