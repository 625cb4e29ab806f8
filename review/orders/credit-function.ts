import Big from 'big.js';
import type { CreditSchedule } from '../../language/agreement/model.js';
import { bandsByThreshold } from '../../language/evaluation/credit.js';
import { decimal } from '../../language/values/decimal.js';
import { formatPercentage } from '../../language/values/formatting.js';
import { canonicalNumber, shareOf } from './numbers.js';
import { EQUAL, type Domain, type Magnitude } from './order.js';
import { formatPoints } from './percentage.js';

/** The bands of a schedule. Other credits, the cap, the base and the claim are values of their own. */
export type CreditFunction = Pick<CreditSchedule, 'bands'>;

/**
 * The credit for each uptime from 0 to 100%: the one is more than the other where it is nowhere less, and mixed where the
 * two cross. What is credited besides is the same on both sides, or a change of its own, so it does not change the order.
 */
export const creditFunction: Domain<CreditFunction> = {
    name: 'credit-function',
    compare: (before, after) => {
        const differences = differencesOf(stepsOf(before), stepsOf(after));
        const [gain, loss] = [largest(differences, true), largest(differences, false)];
        if (!gain && !loss) return EQUAL;
        return {
            order: gain && loss ? 'mixed' : gain ? 'greater' : 'less',
            magnitude: magnitudeOf([...(gain ? [gain] : []), ...(loss ? [loss] : [])]),
        };
    },
    format: ({ bands }) =>
        [...bands]
            .map(
                ({ value: { threshold, credit } }) =>
                    `below ${formatPercentage(threshold)} credit ${formatPercentage(credit)}`,
            )
            .join(', ') || 'no credit',
    canonical: schedule =>
        stepsOf(schedule)
            .map(({ below, credit }) => `below ${below.toFixed()}% credit ${credit.toFixed()}%`)
            .join(', ') || 'no credit',
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** From the uptime where the step before ends, or from 0, up to this one. An uptime of 100% lies below `ALL`. */
interface CreditStep {
    readonly below: Big;
    readonly credit: Big;
}

const HUNDRED = new Big(100);
const ALL = new Big(101);

/** The steps from the lowest uptime, each with another credit than the next; above the last there is none. */
function stepsOf({ bands }: CreditFunction): readonly CreditStep[] {
    const steps: CreditStep[] = [];
    let from = new Big(0);
    for (const { value } of bandsByThreshold(bands)) {
        const below = value.threshold.percent.exact.gt(HUNDRED) ? ALL : value.threshold.percent.exact;
        const credit = value.credit.percent.exact;
        // Of two with one threshold the first counts, as it does when a credit is computed.
        if (below.lte(from)) continue;
        from = below;
        if (steps.at(-1)?.credit.eq(credit)) steps.pop();
        steps.push({ below, credit });
    }
    return steps.at(-1)?.credit.eq(0) ? steps.slice(0, -1) : steps;
}

/** A stretch of uptimes and the two credits in it. */
interface Difference {
    readonly from: Big;
    readonly below: Big;
    readonly before: Big;
    readonly after: Big;
}

function differencesOf(before: readonly CreditStep[], after: readonly CreditStep[]): readonly Difference[] {
    const differences: Difference[] = [];
    const nothing = new Big(0);
    let from = nothing;
    for (let [left, right] = [0, 0]; left < before.length || right < after.length;) {
        const [was, is] = [before[left], after[right]];
        const below = !was ? is?.below : !is || was.below.lt(is.below) ? was.below : is.below;
        if (!below) break;
        differences.push({ from, below, before: was?.credit ?? nothing, after: is?.credit ?? nothing });
        if (was?.below.eq(below)) left++;
        if (is?.below.eq(below)) right++;
        from = below;
    }
    return differences;
}

function largest(differences: readonly Difference[], isGain: boolean): Difference | undefined {
    let found: Difference | undefined;
    for (const each of differences) {
        const change = each.after.minus(each.before);
        if (isGain ? change.lte(0) : change.gte(0)) continue;
        if (!found || change.abs().gt(found.after.minus(found.before).abs())) found = each;
    }
    return found;
}

/** `at most 5 percentage points more (below 99%)` */
function magnitudeOf(changes: readonly Difference[]): Magnitude {
    const texts = changes.map(({ from, below, before, after }) => {
        const change = after.minus(before);
        const where = [
            ...(from.eq(0) ? [] : [`from ${from.toFixed()}%`]),
            ...(below.eq(ALL) ? [] : [`below ${canonicalNumber(decimal(below))}%`]),
        ].join(' to ');
        const place = where === '' ? '' : ` (${where})`;
        return `at most ${formatPoints(decimal(change.abs()))} ${change.gt(0) ? 'more' : 'less'}${place}`;
    });
    const shares = changes.flatMap(({ before, after }) => shareOf(after.minus(before), before) ?? []);
    return { text: texts.join(', '), share: shares.length > 0 ? Math.max(...shares) : undefined };
}
