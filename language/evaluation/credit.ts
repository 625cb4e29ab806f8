import Big from 'big.js';
import type { Agreement, Availability, CreditSchedule } from '../agreement/model.js';
import type * as ast from '../generated/ast.js';
import { decimal } from '../values/decimal.js';
import type { Money } from '../values/money.js';
import { comparePercentages, type Percentage } from '../values/percentage.js';
import { open, type Result } from './evaluation.js';
import type { Facts } from './facts.js';
import { poolShareOf } from './pool.js';
import type { Step } from './step.js';

export interface Credit {
    readonly share: Percentage;
    /** `undefined` where the example gives no fees. */
    readonly money: Money | undefined;
}

/**
 * The credit for an uptime: that of the band with the lowest threshold above it, of steps below the target, or of the
 * missing share; at most the cap, and nothing below the minimum. For indicators: their share of the fees at risk. Money is rounded half up to two places.
 */
export function creditOf(agreement: Agreement, facts: Facts): Result<Credit> {
    const { uptime, fees } = facts;
    if (facts.indicators.length > 0) {
        const result = poolShareOf(agreement, facts.indicators);
        if (result.kind === 'open') return result;
        return withMoney({ percent: decimal(result.value) }, fees, result.steps, undefined);
    }
    if (!uptime)
        return open('The example gives no uptime. Add `given uptime 99.2% of` and the name of an availability.');
    if (uptime.percent.exact.gt(100)) return open('An uptime cannot be more than 100%.');
    const availability = agreement.availabilities.find(each => each.name.value === facts.availability?.name);
    if (!availability?.credit)
        return open(`\`${facts.availability?.name ?? ''}\` promises no credits, so there is nothing to compute.`);
    const { bands, terms } = availability.credit;
    if (terms.some(({ kind }) => BEYOND_UPTIME.has(kind)))
        return open(
            `The credits of \`${availability.name.value}\` also depend on points, on the number of misses, on the length of outages or on usage, which an example does not give, so the credit cannot be computed.`,
        );
    if (bands.length === 0 && !terms.some(({ kind }) => FROM_UPTIME.has(kind)))
        return open(
            `No credit of \`${availability.name.value}\` follows from an uptime, so there is nothing to compute.`,
        );
    const shares = [...sharesOf(uptime, availability, availability.credit, facts)];
    const rule = availability.credit.terms.find(term => term.kind === 'CreditStacking')?.rule;
    if (shares.length > 1 && rule === undefined)
        return open('Several credits apply, and the agreement does not say whether they add up: add `stacking`.');
    const total = shares.reduce(
        (sum, { share }) => (rule === 'sum' ? sum.plus(share) : share.gt(sum) ? share : sum),
        new Big(0),
    );
    const steps = shares.map(({ step }) => step);
    if (shares.length === 0) steps.push({ kind: 'no-credit', uptime, span: availability.credit.provenance.span });
    const { cap } = availability.credit;
    const capped = cap && total.gt(cap.value.percentage.percent.exact);
    const share: Percentage = { percent: decimal(capped ? cap.value.percentage.percent.exact : total) };
    if (capped) steps.push({ kind: 'credit-cap', share, span: cap.provenance.span });
    const result = withMoney(share, fees, steps, availability.credit.base?.provenance.span);
    return atLeastMinimum(result, availability.credit);
}

/** Nothing instead of a credit that is smaller than the smallest that is granted. */
function atLeastMinimum(result: Result<Credit>, { terms }: CreditSchedule): Result<Credit> {
    const smallest = terms.find(term => term.kind === 'MinimumPayout');
    const minimum = smallest?.amount;
    if (!minimum || result.kind === 'open') return result;
    const { money } = result.value;
    if (!money || money.currency !== minimum.currency) return result;
    if (money.amount.exact.eq(0) || money.amount.exact.gte(minimum.amount.exact)) return result;
    const nothing = new Big(0);
    return {
        kind: 'computed',
        value: {
            share: { percent: decimal(nothing) },
            money: { currency: money.currency, amount: twoPlaces(nothing) },
        },
        steps: [...result.steps, { kind: 'credit-minimum', minimum, span: smallest.provenance.span }],
    };
}

/** Credits for the same downtime that follow from more than the uptime. */
const BEYOND_UPTIME: ReadonlySet<ast.CreditTerm['$type']> = new Set([
    'BreachCountCredit',
    'IntervalCredit',
    'DowntimeRefund',
    'CreditPoints',
    'UsageCredit',
] as const);

/** Credits that follow from an uptime below its target, as the bands do. */
const FROM_UPTIME: ReadonlySet<ast.CreditTerm['$type']> = new Set(['GapCredit', 'LinearCredit'] as const);

/** The credit as a share, and as money where the fees are given. */
function withMoney(
    share: Percentage,
    fees: Money | undefined,
    steps: readonly Step[],
    span: Step['span'],
): Result<Credit> {
    if (!fees) return { kind: 'computed', value: { share, money: undefined }, steps };
    const amount = twoPlaces(fees.amount.exact.times(share.percent.exact).div(100));
    const money = { currency: fees.currency, amount };
    const step: Step = { kind: 'share-of-fees', share, fees, amount: money, span };
    return { kind: 'computed', value: { share, money }, steps: [...steps, step] };
}

/** From the lowest threshold: for an uptime the first of them that lies above it counts. */
export function bandsByThreshold(bands: CreditSchedule['bands']): CreditSchedule['bands'] {
    return [...bands].sort((a, b) => comparePercentages(a.value.threshold, b.value.threshold));
}

interface Share {
    readonly share: Big;
    readonly step: Step;
}

function* sharesOf(
    uptime: Percentage,
    availability: Availability,
    schedule: CreditSchedule,
    facts: Facts,
): Generator<Share> {
    const band = bandsByThreshold(schedule.bands).find(({ value }) => comparePercentages(uptime, value.threshold) < 0);
    if (band) {
        const { threshold, credit } = band.value;
        yield {
            share: credit.percent.exact,
            step: { kind: 'credit-band', uptime, threshold, credit, span: band.provenance.span },
        };
    }
    const target = targetOf(availability, facts);
    const gap = target?.value.percentage.percent.exact.minus(uptime.percent.exact);
    if (!target || !gap?.gt(0)) return;
    const missed = { uptime, target: target.value.percentage, gap: decimal(gap) };
    for (const term of schedule.terms) {
        const { span } = term.provenance;
        if (term.kind === 'GapCredit') yield { share: gap, step: { kind: 'gap-credit', ...missed, span } };
        if (term.kind === 'LinearCredit' && term.step?.percent.exact.gt(0) && term.credit) {
            const { step, credit } = term;
            const count = gap.div(step.percent.exact).round(0, Big.roundUp);
            const share = count.times(credit.percent.exact);
            const counted = { count: decimal(count), step, credit, share: { percent: decimal(share) } };
            yield { share, step: { kind: 'linear-credit', ...missed, ...counted, span } };
        }
    }
}

function targetOf({ targets }: Availability, { choices }: Facts): Availability['targets'][number] | undefined {
    const tiers = choices.flatMap(({ subject }) => (subject?.kind === 'Tier' ? [subject] : []));
    return (
        targets.find(({ value }) =>
            value.tiers.some(tier => tiers.length === 1 && tier.name.value === tiers[0]?.name),
        ) ?? targets.find(({ value }) => value.tiers.length === 0)
    );
}

/** Rounded half up to two places, and written with both. */
export function twoPlaces(amount: Big): Money['amount'] {
    const rounded = amount.round(2, Big.roundHalfUp);
    return { written: rounded.toFixed(2), exact: rounded };
}
