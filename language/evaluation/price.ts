import Big from 'big.js';
import type * as ast from '../generated/ast.js';
import { bindingOf, choicesBoundBy, feesFor, pricingOf, type Choice } from '../agreement/choices.js';
import type { Agreement } from '../agreement/model.js';
import type { Statement } from '../agreement/statement.js';
import { periodOf, unitsOf, type Money } from '../values/money.js';
import { choicesTaken } from './choices-taken.js';
import { countFor, isUndivided, type Count, type Counted } from './counting.js';
import { twoPlaces } from './credit.js';
import { open, type Result } from './evaluation.js';
import type { Facts } from './facts.js';
import { coverageParts, unitsCovered } from './coverage-parts.js';
import { chargeParts, endsBelow, partsOfPrice, scaleParts, type Part } from './price-parts.js';
import { misnamedItem, oneTimeParts, shareParts, workParts } from './priced-items.js';
import type { Step } from './step.js';
import { tiersTaken, type TakenTier } from './tier-price.js';

type PricingStatement = Statement<ast.PricingStatement>;

/**
 * The fee for what an example gives, rounded half up to two places. First what is paid again and again: the prices of
 * the tiers, the charges, prices by quantity and shares of the given bases that hold for what is chosen. Then, in the
 * order of the agreement, discounts and surcharges; then the least that is paid. One-time fees and work by the hour that
 * the example names come on top. An example that gives no tier takes what the agreement chooses.
 */
export function priceOf(agreement: Agreement, facts: Facts): Result<Money> {
    const choices = choicesTaken(agreement, facts);
    const statements = feesFor(choices, agreement);
    const taken = tiersTaken(choices, agreement.tiers);
    if (taken.kind === 'open') return taken;
    const prices = taken.value.flatMap(({ price }) => price ?? []);
    const { quantities } = facts;
    const countedFor = (statement: PricingStatement): Counted => {
        const binding = bindingOf(statement);
        return { bound: choicesBoundBy(binding, choices, agreement), isForAll: !binding };
    };
    const count = (statement: PricingStatement): Count => countFor(countedFor(statement), choices, quantities);

    const undivided = [
        ...taken.value.flatMap(({ choice, price, tier }) =>
            [...unitsOf(price?.price), ...unitsCovered(tier)].map(unit => ({ unit, for: tierOf(choice) })),
        ),
        ...statements.flatMap(each => unitsCountedBy(each).map(unit => ({ unit, for: countedFor(each) }))),
    ].find(each => isUndivided(each.unit, each.for, choices, quantities));
    if (undivided)
        return open(
            `Several tiers are chosen, and a price depends on how many of each \`${undivided.unit}\` there are: write it beside each tier, such as \`given tier ${undivided.for.bound[0]?.subject?.name ?? ''} 10 ${undivided.unit}s\`.`,
        );
    if (statements.some(each => each.kind === 'PriceScale' && endsBelow(each, count(each))))
        return open('A quantity lies above the last band of its price. Add a band with `above`.');
    const stated = pricingOf(agreement).flatMap(topic => topic.statements);
    const misnamed = misnamedItem(
        [...stated, ...agreement.tiers.flatMap(tier => tier.prices)],
        [...statements, ...prices],
        facts,
    );
    if (misnamed !== undefined) return open(misnamed);

    const counted = [
        ...taken.value.flatMap(each => tierParts(each, choices, facts)),
        ...statements.flatMap(statement => {
            if (statement.kind === 'Charge') return chargeParts(statement, count(statement));
            return statement.kind === 'PriceScale' ? scaleParts(statement, count(statement)) : [];
        }),
    ];
    const shares = [...prices, ...statements];
    const recurring = [
        ...counted,
        ...shares.flatMap(each =>
            each.kind === 'PercentageFee' || each.kind === 'TierPrice'
                ? shareParts(each, facts, counted[0]?.period)
                : [],
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
        if (recurring.length === 0 || !applies(statement, facts, count(statement))) continue;
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
        if (recurring.length === 0 || periodOf(statement.price) !== first.period || total.gte(amount.exact)) continue;
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

/** What a tier costs for the units of the choice, but for a share of other fees. */
function tierParts({ choice, tier, price }: TakenTier, choices: readonly Choice[], { quantities }: Facts): Part[] {
    const count = countFor(tierOf(choice), choices, quantities);
    const own = price?.price ? partsOfPrice(price.price, count, price.provenance.span) : [];
    return [...own, ...coverageParts(tier, choices, count)];
}

function tierOf(choice: Choice): Counted {
    return { bound: [choice], isForAll: false };
}

/** The units of which a fee asks how many there are. */
function unitsCountedBy(statement: PricingStatement): readonly string[] {
    switch (statement.kind) {
        case 'Charge':
            return [...unitsOf(statement.price), ...unitsOf(statement.overage)];
        case 'PriceScale':
            return statement.unit === undefined ? [] : [statement.unit];
        case 'Discount':
            return statement.threshold ? [statement.threshold.unit] : [];
        default:
            return [];
    }
}

type Change = Statement<ast.Discount> | Statement<ast.Surcharge>;

/**
 * A discount or a surcharge applies if the fee reaches its threshold, or if it is bound to what is chosen; any other
 * applies only if the example names it.
 */
function applies(change: Change, facts: Facts, count: Count): boolean {
    if (change.kind === 'Discount' && change.threshold)
        return count(change.threshold.unit)?.gte(change.threshold.amount.exact) ?? false;
    return change.binding !== undefined || facts.items.some(item => item.label === change.label);
}

/** What a discount takes off or a surcharge adds; `undefined` for an amount that does not fit the fee. */
function changeBy({ share, amount }: Change, total: Big, { currency, period }: Part): Big | undefined {
    if (share) return total.times(share.percent.exact).div(100);
    if (amount?.money.currency !== currency || periodOf(amount) !== period) return undefined;
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
