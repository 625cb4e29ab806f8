import Big from 'big.js';
import type * as ast from '../generated/ast.js';
import type { Agreement, TopicOf } from '../agreement/model.js';
import { decimal } from '../values/decimal.js';
import type { Percentage } from '../values/percentage.js';
import { open, type Result } from './evaluation.js';
import type { MeasuredIndicator } from './facts.js';
import type { Step } from './step.js';

const ALL: Percentage = { percent: decimal(100) };

/**
 * The share of the fees that is credited for indicators: for each that misses its target, the amount at risk of its
 * pool, times the allocation, times its weight; of each pool at most its cap. In percent.
 */
export function poolShareOf(agreement: Agreement, measured: readonly MeasuredIndicator[]): Result<Big> {
    const steps: Step[] = [];
    const shares = new Map<string, Big>();
    for (const { link, value } of measured) {
        const indicator = topicsOf(agreement, 'Indicator').find(topic => topic.name.value === link.name);
        const target = indicator?.statements.find(each => each.kind === 'IndicatorTarget');
        const bound = target?.percentage?.percent ?? target?.score ?? target?.quantity?.amount;
        if (!target || !bound)
            return open(`\`${link.name}\` has no target that is a percentage, a score or a quantity.`);
        const isMet = target.direction === 'most' ? value.exact.lte(bound.exact) : value.exact.gte(bound.exact);
        const { span } = target.provenance;
        if (isMet) {
            steps.push({ kind: 'indicator-met', indicator: link, span });
            continue;
        }
        const weight = indicator?.statements.find(each => each.kind === 'IndicatorWeight');
        const pool = topicsOf(agreement, 'Pool').find(topic => topic.name.value === weight?.pool?.name);
        const atRisk = pool?.statements.find(each => each.kind === 'PoolSize')?.share;
        if (!weight?.share || !pool || !atRisk)
            return open(`\`${link.name}\` has no weight in a pool of fees at risk.`);
        const allocation = pool.statements.find(each => each.kind === 'PoolAllocation')?.share ?? ALL;
        const factors = [atRisk, allocation, weight.share].map(each => each.percent.exact);
        const share = factors.reduce((product, factor) => product.times(factor)).div(10_000);
        shares.set(pool.name.value, (shares.get(pool.name.value) ?? new Big(0)).plus(share));
        steps.push({
            kind: 'indicator-missed',
            indicator: link,
            atRisk,
            allocation,
            weight: weight.share,
            share: { percent: decimal(share) },
            span: weight.provenance.span,
        });
    }
    let total = new Big(0);
    for (const [name, share] of shares) {
        const pool = topicsOf(agreement, 'Pool').find(topic => topic.name.value === name);
        const cap = pool?.statements.find(each => each.kind === 'PoolCap');
        const isCapped = cap?.share && share.gt(cap.share.percent.exact);
        total = total.plus(isCapped ? cap.share.percent.exact : share);
        if (isCapped) steps.push({ kind: 'credit-cap', share: cap.share, span: cap.provenance.span });
    }
    return { kind: 'computed', value: total, steps };
}

function topicsOf<K extends 'Indicator' | 'Pool'>(
    agreement: Agreement,
    kind: K,
): TopicOf<Extract<ast.Topic, { readonly $type: K }>>[] {
    return agreement.topics.filter(
        (topic): topic is TopicOf<Extract<ast.Topic, { readonly $type: K }>> => topic.kind === kind,
    );
}
