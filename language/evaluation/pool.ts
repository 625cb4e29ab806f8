import Big from 'big.js';
import type * as ast from '../generated/ast.js';
import type { Agreement, TopicOf } from '../agreement/model.js';
import { open, type Result, type Step } from './evaluation.js';
import type { MeasuredIndicator } from './facts.js';

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
            steps.push({ words: `"${link.label}" meets its target.`, span });
            continue;
        }
        const weight = indicator?.statements.find(each => each.kind === 'IndicatorWeight');
        const pool = topicsOf(agreement, 'Pool').find(topic => topic.name.value === weight?.pool?.name);
        const atRisk = pool?.statements.find(each => each.kind === 'PoolSize')?.share;
        if (!weight?.share || !pool || !atRisk)
            return open(`\`${link.name}\` has no weight in a pool of fees at risk.`);
        const allocation =
            pool.statements.find(each => each.kind === 'PoolAllocation')?.share?.percent.written ?? '100';
        const share = atRisk.percent.exact.times(allocation).times(weight.share.percent.exact).div(10_000);
        shares.set(pool.name.value, (shares.get(pool.name.value) ?? new Big(0)).plus(share));
        steps.push({
            words: `"${link.label}" misses its target: ${atRisk.percent.written}% at risk × ${allocation}% × a weight of ${weight.share.percent.written}% is ${share.toFixed()}%.`,
            span: weight.provenance.span,
        });
    }
    let total = new Big(0);
    for (const [name, share] of shares) {
        const pool = topicsOf(agreement, 'Pool').find(topic => topic.name.value === name);
        const cap = pool?.statements.find(each => each.kind === 'PoolCap');
        const isCapped = cap?.share && share.gt(cap.share.percent.exact);
        total = total.plus(isCapped ? cap.share.percent.exact : share);
        if (isCapped)
            steps.push({ words: `The credit is limited to ${cap.share.percent.written}%.`, span: cap.provenance.span });
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
