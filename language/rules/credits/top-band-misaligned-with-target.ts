import type { Agreement, Availability, UptimeTarget } from '../../agreement/model.js';
import type { Fact, SourceSpan } from '../../agreement/provenance.js';
import type { Fix } from '../../findings/finding.js';
import { exampleCredits } from './example-credit.js';
import { comparePercentages, type Percentage } from '../../values/percentage.js';
import { formatPercentage } from '../../values/formatting.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { fallingBands } from './falling-bands.js';

export const topBandMisalignedWithTarget: Rule = {
    code: 'G04',
    slug: 'top-band-misaligned-with-target',
    severity: 'error',
    profile: 'core',
    summary:
        'The top credit band does not meet the target, so that a miss earns no credit or a credit is due while the target is met.',
    explanation:
        'Between the target and the first band lies either a breach without a remedy or a remedy without a breach. Either way one party has agreed to something that it did not see.',
    example: {
        fails: exampleCredits({ firstBand: 'below 99.8% credit 5%' }),
        passes: exampleCredits(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkTopBand },
};

function* checkTopBand(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { credit, targets } of agreement.availabilities) {
        const [top, next] = fallingBands(credit);
        const target = top && missedTarget(top.value.threshold, targets);
        if (!credit || !top || !target) continue;
        const threshold = formatPercentage(top.value.threshold);
        const uptime = formatPercentage(target.value.percentage);
        const newText = `below ${uptime} credit ${formatPercentage(top.value.credit)}`;
        const startsLate = comparePercentages(top.value.threshold, target.value.percentage) < 0;
        if (startsLate && credit.terms.some(({ kind }) => ALONG_WITH_BANDS.has(kind))) continue;
        const isTaken = next && comparePercentages(next.value.threshold, target.value.percentage) >= 0;
        yield {
            message: startsLate
                ? `The target is ${uptime} but credits begin only below ${threshold}: a miss between the two earns nothing.`
                : `Credits begin below ${threshold} although the target is only ${uptime}: a credit is due while the target is met.`,
            help: startsLate
                ? `Begin at the target: \`${newText}\`; or, where that margin is meant, let the contract say it: \`below ${uptime} credit 0%\`.`
                : `Begin at the target: \`${newText}\`.`,
            span: top.provenance.span,
            // A miss that costs nothing yet may be meant; a credit while the target is met is a contradiction.
            severity: startsLate ? 'info' : 'error',
            related: [{ message: 'The target is promised here.', span: target.provenance.span }],
            fixes: [
                ...(isTaken
                    ? []
                    : [{ title: `Begin the credits at ${uptime}`, edits: [{ span: top.provenance.span, newText }] }]),
                ...(startsLate ? [marginFix(uptime, credit.provenance.span, sources)] : []),
            ],
        };
    }
}

/** What is credited for a miss whichever band it reaches. */
const ALONG_WITH_BANDS: ReadonlySet<string> = new Set([
    'IntervalCredit',
    'DowntimeRefund',
    'LinearCredit',
    'ServiceExtension',
    'GapCredit',
]);

function marginFix(uptime: string, block: SourceSpan, sources: Sources): Fix {
    const statement = `below ${uptime} credit 0%`;
    return {
        title: `Say that the margin is meant: \`${statement}\``,
        edits: [insertStatement(block, statement, sources)],
    };
}

/**
 * The target nearest to the first threshold, if no target meets it. One schedule cannot begin at the targets of all
 * tiers, so that a threshold between them is left alone.
 */
function missedTarget(threshold: Percentage, targets: Availability['targets']): Fact<UptimeTarget> | undefined {
    const rising = [...targets].sort((a, b) => comparePercentages(a.value.percentage, b.value.percentage));
    const [lowest] = rising;
    const highest = rising[rising.length - 1];
    if (lowest && comparePercentages(threshold, lowest.value.percentage) < 0) return lowest;
    return highest && comparePercentages(threshold, highest.value.percentage) > 0 ? highest : undefined;
}
