import Big from 'big.js';
import type * as ast from '../generated/ast.js';
import type { SourceSpan } from '../agreement/provenance.js';
import type { Statement } from '../agreement/statement.js';
import { decimal, type Decimal } from '../values/decimal.js';
import { periodOf, unitsOf, type Money, type Price } from '../values/money.js';
import { twoPlaces } from './credit.js';
import type { Count } from './counting.js';
import type { Step } from './step.js';

/** A part of the fee: an amount for a period, and how it comes about. */
export interface Part {
    readonly amount: Big;
    readonly currency: string;
    readonly period: string | undefined;
    readonly steps: readonly Step[];
}

interface Counting {
    /** At least so many units are paid, at most so many, and so many are free. */
    readonly minimum?: Big | undefined;
    readonly limit?: Big | undefined;
    readonly free?: Big | undefined;
}

/** The price times the quantities of its units: nothing where the example does not give one of them. */
export function partsOfPrice(price: Price, count: Count, span: SourceSpan, counting: Counting = {}): Part[] {
    const units = unitsOf(price);
    let amount = price.money.amount.exact;
    const counts: Decimal[] = [];
    for (const unit of units) {
        const quantity = count(unit);
        if (!quantity) return [];
        const { minimum, limit, free } = counting;
        const charged = quantity.minus(free ?? 0);
        const capped = limit?.lt(charged) ? limit : charged;
        const counted = minimum?.gt(capped) ? minimum : capped;
        if (counted.lte(0)) return [];
        amount = amount.times(counted);
        counts.push(decimal(counted));
    }
    const { currency } = price.money;
    const result = counts.length === 0 ? undefined : { currency, amount: twoPlaces(amount) };
    const step: Step = { kind: 'price', counts, price, amount: result, span };
    return [{ amount, currency, period: periodOf(price), steps: [step] }];
}

/** A charge, and the price of what goes beyond its included quantity. */
export function chargeParts(charge: Statement<ast.Charge>, count: Count): Part[] {
    const { price, included, overage, minimum, provenance } = charge;
    if (!price) return [];
    const { span } = provenance;
    const isFlat = unitsOf(price).length === 0;
    // A price for each unit is paid for what is included, and the other price for what goes beyond.
    const limit = isFlat ? undefined : included?.amount.exact;
    const base = partsOfPrice(price, count, span, { minimum: minimum?.amount.exact, limit });
    const more = overage && included ? partsOfPrice(overage, count, span, { free: included.amount.exact }) : [];
    return [...base, ...more];
}

/** Whether a scale has no price for the quantity that is given. */
export function endsBelow(scale: Statement<ast.PriceScale>, count: Count): boolean {
    const quantity = scale.unit === undefined ? undefined : count(scale.unit);
    const last = scale.statements.at(-1);
    if (!quantity || last?.kind !== 'UpperPriceBand') return false;
    return last.limit !== undefined && quantity.gt(last.limit.exact);
}

/** `graduated`: each unit at the price of its own band. `volume`: all units at the price of the band that is reached. */
export function scaleParts(scale: Statement<ast.PriceScale>, countOf: Count): Part[] {
    const count = scale.unit === undefined ? undefined : countOf(scale.unit);
    if (!count) return [];
    let below = new Big(0);
    let amount = new Big(0);
    let currency: string | undefined;
    const bands: { readonly count: Decimal; readonly price: Money }[] = [];
    for (const band of scale.statements) {
        const limit = band.kind === 'UpperPriceBand' ? band.limit?.exact : undefined;
        if (!band.price || count.lte(below)) continue;
        const reached = limit === undefined || count.lte(limit);
        const within = (reached ? count : limit).minus(below);
        const counted = scale.scheme === 'volume' ? (reached ? count : new Big(0)) : within;
        below = limit ?? count;
        if (counted.eq(0)) continue;
        currency ??= band.price.currency;
        amount = amount.plus(counted.times(band.price.amount.exact));
        bands.push({ count: decimal(counted), price: band.price });
    }
    if (currency === undefined) return [];
    const total = { currency, amount: twoPlaces(amount) };
    const step: Step = { kind: 'price-bands', bands, amount: total, span: scale.provenance.span };
    return [{ amount, currency, period: scale.period, steps: [step] }];
}
