import Big from 'big.js';
import type * as ast from '../generated/ast.js';
import type { Agreement, TopicOf } from '../agreement/model.js';
import type { Statement } from '../agreement/statement.js';
import type { Money } from '../values/money.js';
import { twoPlaces } from './credit.js';
import { open, type Result } from './evaluation.js';
import { quantityOf, type Facts } from './facts.js';
import { chargeParts, endsBelow, partsOfPrice, scaleParts, type Part } from './price-parts.js';
import { misnamedItem, oneTimeParts, percentageParts, workParts } from './priced-items.js';
import type { Step } from './step.js';

/**
 * The fee for what an example gives, rounded half up to two places. First what is paid again and again: the price of
 * the tier, the charges that apply to the tier and to the given units, prices by quantity, and shares of the given
 * bases. Then, in the order of the agreement, discounts and surcharges; then the least that is paid. One-time fees and
 * work by the hour that the example names come on top.
 */
export function priceOf(agreement: Agreement, facts: Facts): Result<Money> {
    const tier = agreement.tiers.find(each => each.name.value === facts.tier?.name);
    const pricing = agreement.topics.filter((topic): topic is TopicOf<ast.Pricing> => topic.kind === 'Pricing');
    const statements = pricing.flatMap(topic => topic.statements);
    const unpriced = statements.find(each => each.kind === 'PriceScale' && endsBelow(each, facts));
    if (unpriced) return open('A quantity lies above the last band of its price. Add a band with `above`.');
    const misnamed = misnamedItem(statements, facts);
    if (misnamed !== undefined) return open(misnamed);

    const counted = [
        ...(tier?.price ? partsOfPrice(tier.price.value, facts, tier.price.provenance.span) : []),
        ...statements.flatMap(statement => {
            if (statement.kind === 'Charge') return chargeParts(statement, facts);
            return statement.kind === 'PriceScale' ? scaleParts(statement, facts) : [];
        }),
    ];
    const recurring = [
        ...counted,
        ...statements.flatMap(statement =>
            statement.kind === 'PercentageFee' ? percentageParts(statement, facts, counted[0]?.period) : [],
        ),
    ];
    const onTop = statements.flatMap(statement => {
        if (statement.kind === 'OneTimeFee') return oneTimeParts(statement, facts);
        return statement.kind === 'LabourRate' ? workParts(statement, facts) : [];
    });
    const [first] = [...recurring, ...onTop];
    if (!first)
        return open(
            'No price of the agreement applies to what the example gives. Add `given tier …` or a quantity such as `given 25 users`.',
        );
    const { currency } = first;
    if ([...recurring, ...onTop].some(part => part.currency !== currency))
        return open('The prices that apply are in several currencies, which cannot be added up.');
    if (recurring.some(part => part.period !== recurring[0]?.period))
        return open('The prices that apply are for several periods, which cannot be added up.');

    const steps = recurring.flatMap(part => part.steps);
    let total = sumOf(recurring);
    if (recurring.length > 1) steps.push(sumStep(currency, total));
    for (const statement of statements) {
        if (statement.kind !== 'Discount' && statement.kind !== 'Surcharge') continue;
        if (recurring.length === 0 || !applies(statement, facts)) continue;
        const change = changeBy(statement, total, first);
        if (!change)
            return open(
                `The ${statement.kind.toLowerCase()} "${statement.label ?? ''}" is in another currency or for another period.`,
            );
        total = statement.kind === 'Discount' ? total.minus(change) : total.plus(change);
        steps.push(changeStep(statement, moneyOf(currency, change), moneyOf(currency, total)));
    }
    for (const statement of statements) {
        if (statement.kind !== 'MinimumCommitment' || statement.price?.money.currency !== currency) continue;
        const { amount } = statement.price.money;
        if (recurring.length === 0 || statement.price.per.at(-1) !== first.period || total.gte(amount.exact)) continue;
        total = amount.exact;
        steps.push({ kind: 'minimum', price: statement.price, span: statement.provenance.span });
    }
    if (onTop.length > 0) {
        steps.push(...onTop.flatMap(part => part.steps));
        total = total.plus(sumOf(onTop));
        if (recurring.length + onTop.length > 1) steps.push(sumStep(currency, total));
    }
    return { kind: 'computed', value: moneyOf(currency, total), steps };
}

type Change = Statement<ast.Discount> | Statement<ast.Surcharge>;

/** A discount from a quantity on is granted for the quantity; every other change needs a reason that the example gives. */
function applies(change: Change, facts: Facts): boolean {
    if (change.kind === 'Discount' && change.threshold) {
        const quantity = quantityOf(facts, change.threshold.unit);
        return quantity?.amount.exact.gte(change.threshold.amount.exact) ?? false;
    }
    return facts.items.some(item => item.label === change.label);
}

/** What a discount takes off or a surcharge adds; `undefined` for an amount that does not fit the fee. */
function changeBy({ share, amount }: Change, total: Big, { currency, period }: Part): Big | undefined {
    if (share) return total.times(share.percent.exact).div(100);
    if (amount?.money.currency !== currency || amount.per.at(-1) !== period) return undefined;
    return amount.money.amount.exact;
}

function changeStep(change: Change, by: Money, total: Money): Step {
    const { span } = change.provenance;
    if (change.kind === 'Surcharge') return { kind: 'surcharge', label: change.label, more: by, total, span };
    return { kind: 'discount', label: change.label, threshold: change.threshold, less: by, total, span };
}

const sumOf = (parts: readonly Part[]): Big => parts.reduce((sum, part) => sum.plus(part.amount), new Big(0));
const moneyOf = (currency: string, amount: Big): Money => ({ currency, amount: twoPlaces(amount) });
const sumStep = (currency: string, total: Big): Step => ({
    kind: 'sum',
    total: moneyOf(currency, total),
    span: undefined,
});
