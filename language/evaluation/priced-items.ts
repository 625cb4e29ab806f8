import Big from 'big.js';
import type * as ast from '../generated/ast.js';
import type { Statement } from '../agreement/statement.js';
import { mostSimilar } from '../parsing/similar.js';
import { decimal } from '../values/decimal.js';
import { periodOf } from '../values/money.js';
import type { Duration, TimeUnit } from '../values/duration.js';
import { twoPlaces } from './credit.js';
import type { Facts, PricedItem } from './facts.js';
import type { Part } from './price-parts.js';
import type { Step } from './step.js';

/** A fee that is a share of others: one beside the tiers, or the price of a tier. */
type ShareOfFees = Statement<ast.PercentageFee> | Statement<ast.TierPrice>;

/** What an example may name between quotes. */
export type Nameable = Statement<ast.PricingStatement> | Statement<ast.TierPrice>;

/** A share of the amount that the example gives for its base, or the floor. Paid for the period of the floor, else `period`. */
export function shareParts(
    { share, base, floor, provenance }: ShareOfFees,
    facts: Facts,
    period: string | undefined,
): Part[] {
    const fees = facts.items.find(item => item.label === base)?.amount;
    if (!fees || !share) return [];
    const { span } = provenance;
    const { currency } = fees;
    const amount = fees.amount.exact.times(share.percent.exact).div(100);
    const steps: Step[] = [
        { kind: 'share-of-fees', share, fees, amount: { currency, amount: twoPlaces(amount) }, span },
    ];
    if (!floor) return [{ amount, currency, period, steps }];
    const least = floor.money.amount.exact;
    if (least.gt(amount)) steps.push({ kind: 'minimum', price: floor, span });
    return [{ amount: least.gt(amount) ? least : amount, currency, period: periodOf(floor), steps }];
}

/** A one-time fee that the example names. */
export function oneTimeParts({ label, price, provenance }: Statement<ast.OneTimeFee>, facts: Facts): Part[] {
    if (!price || label === undefined || !facts.items.some(item => item.label === label)) return [];
    const step: Step = { kind: 'one-time', label, price, span: provenance.span };
    return [{ amount: price.amount.exact, currency: price.currency, period: undefined, steps: [step] }];
}

/** Work by the hour: in the steps of its rate, rounded up, and at least its minimum. */
export function workParts(
    { label, price, minimum, increment, provenance }: Statement<ast.LabourRate>,
    facts: Facts,
): Part[] {
    if (!price || label === undefined || !isHourly(price.per)) return [];
    return facts.items.flatMap(item => {
        const worked = item.label === label ? item.worked : undefined;
        const seconds = worked && secondsOf(worked);
        if (!worked || !seconds) return [];
        const step = increment && secondsOf(increment);
        const least = minimum && secondsOf(minimum);
        const stepped = step?.gt(0) ? seconds.div(step).round(0, Big.roundUp).times(step) : seconds;
        const charged = least?.gt(stepped) ? least : stepped;
        const amount = price.money.amount.exact.times(charged).div(SECONDS.hour);
        const { currency } = price.money;
        const money = { currency, amount: twoPlaces(amount) };
        const { span } = provenance;
        const steps: Step[] = [
            { kind: 'work', label, worked, charged: durationOf(charged), price, amount: money, span },
        ];
        return [{ amount, currency, period: undefined, steps }];
    });
}

/**
 * Says which item of the example no price asks for, and in which way prices ask for it; `undefined` where each is asked
 * for. Of all statements, those hold that are for what is chosen.
 */
export function misnamedItem(
    statements: readonly Nameable[],
    holding: readonly Nameable[],
    facts: Facts,
): string | undefined {
    for (const item of facts.items) {
        const asked = statements.filter(each => nameOf(each) === item.label);
        const fitting = asked.filter(each => fits(each, item));
        if (fitting.some(each => holding.includes(each))) continue;
        if (fitting.length > 0)
            return `No price that asks for "${item.label}" is for what the example gives. Give what it is for, such as \`given tier …\`, or leave it out.`;
        const [first] = asked;
        if (first)
            return `"${item.label}" is given in another way than its price needs. ${adviceFor(first, item.label)}`;
        const names = statements.flatMap(each => nameOf(each) ?? []);
        const similar = mostSimilar(item.label, names);
        const proposal =
            similar === undefined
                ? 'Name a discount, a surcharge, a one-time fee, a rate or the base of a percentage'
                : `Write "${similar}"`;
        return `No price of the agreement asks for "${item.label}". ${proposal}, or leave it out.`;
    }
    return undefined;
}

/** The text by which an example refers to a price. */
function nameOf(statement: Nameable): string | undefined {
    switch (statement.kind) {
        case 'PercentageFee':
        case 'TierPrice':
            return statement.base;
        case 'Discount':
            return statement.threshold ? undefined : statement.label;
        case 'LabourRate':
        case 'OneTimeFee':
        case 'Surcharge':
            return statement.label;
        default:
            return undefined;
    }
}

function fits(statement: Nameable, { amount, worked }: PricedItem): boolean {
    if (isShare(statement)) {
        const { floor } = statement;
        return amount !== undefined && (!floor || floor.money.currency === amount.currency);
    }
    if (statement.kind === 'LabourRate')
        return worked !== undefined && secondsOf(worked) !== undefined && isHourly(statement.price?.per ?? []);
    return amount === undefined && worked === undefined;
}

function adviceFor(statement: Nameable, label: string): string {
    if (isShare(statement))
        return `Write \`given "${label}" at\` and an amount in ${statement.floor?.money.currency ?? 'the currency of the fees'}.`;
    if (statement.kind !== 'LabourRate') return `Write \`given "${label}"\` and nothing more.`;
    if (!isHourly(statement.price?.per ?? [])) return 'Only rates per hour can be computed: leave it out.';
    return `Write \`given "${label}" for\` and a time in hours or minutes.`;
}

const isShare = (statement: Nameable): statement is ShareOfFees =>
    statement.kind === 'PercentageFee' || statement.kind === 'TierPrice';

const isHourly = (per: readonly string[]): boolean => per.length === 1 && per[0] === 'hour';

const SECONDS: Readonly<Partial<Record<TimeUnit, number>>> & { readonly hour: number } = {
    second: 1,
    minute: 60,
    hour: 3600,
};

/** The seconds of a time in hours, minutes or seconds: how long a day of work is depends on who works. */
function secondsOf({ amount, unit }: Duration): Big | undefined {
    const seconds = SECONDS[unit];
    return seconds === undefined ? undefined : amount.exact.times(seconds);
}

/** Whole hours where it can, else minutes, else seconds. */
function durationOf(seconds: Big): Duration {
    const unit = (['hour', 'minute'] as const).find(each => seconds.mod(SECONDS[each] ?? 1).eq(0)) ?? 'second';
    return { amount: decimal(seconds.div(SECONDS[unit] ?? 1)), unit, clock: 'elapsed' };
}
