import Big from 'big.js';
import type * as ast from '../generated/ast.js';
import type { Agreement, TopicOf } from '../agreement/model.js';
import type { SourceSpan } from '../agreement/provenance.js';
import type { Statement } from '../agreement/statement.js';
import { decimal, type Decimal } from '../values/decimal.js';
import type { Money, Price } from '../values/money.js';
import { twoPlaces } from './credit.js';
import { open, type Result } from './evaluation.js';
import { quantityOf, type Facts } from './facts.js';
import type { Step } from './step.js';

const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

/** A part of the fee: an amount for a period, and how it comes about. */
interface Part {
    readonly amount: Big;
    readonly currency: string;
    readonly period: string | undefined;
    readonly step: Step;
}

/**
 * The recurring fee for the quantities of an example: the price of its tier, the charges that apply to the tier and to
 * the given units, prices by quantity, discounts from a quantity on, and the least that is paid. One-time fees, work by
 * the hour and what depends on other facts are left out. Rounded half up to two places.
 */
export function priceOf(agreement: Agreement, facts: Facts): Result<Money> {
    const tier = agreement.tiers.find(each => each.name.value === facts.tier?.name);
    const pricing = agreement.topics.filter((topic): topic is TopicOf<ast.Pricing> => topic.kind === 'Pricing');
    const statements = pricing.flatMap(topic => topic.statements);
    const unpriced = statements.find(each => each.kind === 'PriceScale' && endsBelow(each, facts));
    if (unpriced) return open('A quantity lies above the last band of its price. Add a band with `above`.');
    const parts = [
        ...(tier?.price ? partsOfPrice(tier.price.value, facts, tier.price.provenance.span) : []),
        ...statements.flatMap(statement => {
            if (statement.kind === 'Charge') return chargeParts(statement, facts);
            return statement.kind === 'PriceScale' ? scaleParts(statement, facts) : [];
        }),
    ];
    const [first] = parts;
    if (!first)
        return open(
            'No price of the agreement applies to what the example gives. Add `given tier …` or a quantity such as `given 25 users`.',
        );
    const { currency, period } = first;
    if (parts.some(part => part.currency !== currency))
        return open('The prices that apply are in several currencies, which cannot be added up.');
    if (parts.some(part => part.period !== period))
        return open('The prices that apply are for several periods, which cannot be added up.');
    const steps = parts.map(part => part.step);
    let total = parts.reduce((sum, part) => sum.plus(part.amount), new Big(0));
    const money = (amount: Big): Money => ({ currency, amount: twoPlaces(amount) });
    if (parts.length > 1) steps.push({ kind: 'sum', total: money(total), span: undefined });
    for (const statement of statements) {
        if (statement.kind !== 'Discount' || !statement.threshold) continue;
        const quantity = quantityOf(facts, statement.threshold.unit);
        if (!quantity || quantity.amount.exact.lt(statement.threshold.amount.exact)) continue;
        const less = reductionOf(statement, total, currency, period);
        if (!less) return open(`The discount "${statement.label ?? ''}" is in another currency or for another period.`);
        total = total.minus(less);
        const { threshold, provenance } = statement;
        steps.push({ kind: 'discount', threshold, less: money(less), total: money(total), span: provenance.span });
    }
    for (const statement of statements) {
        if (statement.kind !== 'MinimumCommitment' || statement.price?.money.currency !== currency) continue;
        const { amount } = statement.price.money;
        if (statement.price.per.at(-1) !== period || total.gte(amount.exact)) continue;
        total = amount.exact;
        steps.push({ kind: 'minimum', price: statement.price, span: statement.provenance.span });
    }
    return { kind: 'computed', value: money(total), steps };
}

/** What a discount takes off; `undefined` for an amount that cannot be taken off this fee. */
function reductionOf(
    { share, amount }: Statement<ast.Discount>,
    total: Big,
    currency: string,
    period: string | undefined,
): Big | undefined {
    if (share) return total.times(share.percent.exact).div(100);
    if (amount?.money.currency !== currency || amount.per.at(-1) !== period) return undefined;
    return amount.money.amount.exact;
}

/** What a price comes to: nothing where it counts units that the example does not give. */
interface Counting {
    /** At least so many units are paid, at most so many, and so many are free. */
    readonly minimum?: Big | undefined;
    readonly limit?: Big | undefined;
    readonly free?: Big | undefined;
}

function partsOfPrice(price: Price, facts: Facts, span: SourceSpan, counting: Counting = {}): Part[] {
    const units = price.per.filter(unit => !PERIODS.has(unit));
    let amount = price.money.amount.exact;
    const counts: Decimal[] = [];
    for (const unit of units) {
        const quantity = quantityOf(facts, unit);
        if (!quantity) return [];
        const { minimum, limit, free } = counting;
        const charged = quantity.amount.exact.minus(free ?? 0);
        const capped = limit?.lt(charged) ? limit : charged;
        const counted = minimum?.gt(capped) ? minimum : capped;
        if (counted.lte(0)) return [];
        amount = amount.times(counted);
        counts.push(decimal(counted));
    }
    const { currency } = price.money;
    const result = counts.length === 0 ? undefined : { currency, amount: twoPlaces(amount) };
    const step: Step = { kind: 'price', counts, price, amount: result, span };
    return [{ amount, currency, period: price.per.find(unit => PERIODS.has(unit)), step }];
}

function chargeParts(charge: Statement<ast.Charge>, facts: Facts): Part[] {
    const { tiers, price, included, overage, minimum, provenance } = charge;
    if (!price || (tiers.length > 0 && !tiers.some(tier => tier.name === facts.tier?.name))) return [];
    const { span } = provenance;
    const isFlat = price.per.every(unit => PERIODS.has(unit));
    // A price for each unit is paid for what is included, and the other price for what goes beyond.
    const limit = isFlat ? undefined : included?.amount.exact;
    const base = partsOfPrice(price, facts, span, { minimum: minimum?.amount.exact, limit });
    const more = overage && included ? partsOfPrice(overage, facts, span, { free: included.amount.exact }) : [];
    return [...base, ...more];
}

/** Whether a scale has no price for the quantity that is given. */
function endsBelow(scale: Statement<ast.PriceScale>, facts: Facts): boolean {
    const quantity = scale.unit === undefined ? undefined : quantityOf(facts, scale.unit);
    const last = scale.statements.at(-1);
    if (!quantity || last?.kind !== 'UpperPriceBand') return false;
    return last.limit !== undefined && quantity.amount.exact.gt(last.limit.exact);
}

/** `graduated`: each unit at the price of its own band. `volume`: all units at the price of the band that is reached. */
function scaleParts(scale: Statement<ast.PriceScale>, facts: Facts): Part[] {
    const quantity = scale.unit === undefined ? undefined : quantityOf(facts, scale.unit);
    if (!quantity) return [];
    const count = quantity.amount.exact;
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
    return [{ amount, currency, period: scale.period, step }];
}
