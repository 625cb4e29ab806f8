import type { Agreement, CreditBand } from '../../agreement/model.js';
import type { Fact } from '../../agreement/provenance.js';
import { exampleCredits } from './example-credit.js';
import { comparePercentages } from '../../values/percentage.js';
import { formatPercentage } from '../../values/formatting.js';
import type { Problem, Rule } from '../rule.js';
import { fallingBands } from './falling-bands.js';

export const creditDecreasesAsPerformanceWorsens: Rule = {
    code: 'G03',
    slug: 'credit-decreases-as-performance-worsens',
    severity: 'error',
    profile: 'core',
    summary: 'The credit becomes smaller as performance becomes worse.',
    explanation:
        'A credit compensates the client for what was not delivered. When a longer outage earns less than a shorter one, the provider gains from failing harder, and the schedule is plainly a slip.',
    example: {
        fails: exampleCredits({ firstBand: 'below 99.9% credit 10%', secondBand: 'below 99.5% credit 5%' }),
        passes: exampleCredits(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkBands },
};

function* checkBands(agreement: Agreement): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        const [first, ...others] = fallingBands(credit);
        let largest = first;
        for (const band of others) {
            if (!largest) continue;
            const order = comparePercentages(band.value.credit, largest.value.credit);
            // Of two bands with one threshold, nobody knows which is the worse one (G01).
            const isWorse = comparePercentages(band.value.threshold, largest.value.threshold) < 0;
            if (order < 0 && isWorse) yield problem(band, largest);
            if (order > 0) largest = band;
        }
    }
}

function problem(band: Fact<CreditBand>, better: Fact<CreditBand>): Problem {
    const { threshold, credit } = band.value;
    const due = formatPercentage(better.value.credit);
    const newText = `below ${formatPercentage(threshold)} credit ${due}`;
    return {
        message: `Below ${formatPercentage(threshold)} the credit is ${formatPercentage(credit)}, less than the ${due} that are due below ${formatPercentage(better.value.threshold)}: the provider would pay less for failing harder.`,
        help: `Make it at least ${due}.`,
        span: band.provenance.span,
        related: [{ message: 'The smaller miss earns more here.', span: better.provenance.span }],
        fixes: [{ title: `Raise the credit to ${due}`, edits: [{ span: band.provenance.span, newText }] }],
    };
}
