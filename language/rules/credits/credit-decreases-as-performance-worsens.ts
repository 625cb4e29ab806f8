import type { Agreement } from '../../agreement/model.js';
import { exampleAvailability, exampleCredit } from '../availability/example-availability.js';
import { comparePercentages } from '../../values/percentage.js';
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
        fails: exampleAvailability({
            credit: exampleCredit(
                'below 99.9% credit 10%',
                'below 99.5% credit 5%',
                'of monthly-fees of affected services',
                'cap 50% per month',
                'claim within 30 days after month end',
            ),
        }),
        passes: exampleAvailability({
            credit: exampleCredit(
                'below 99.9% credit 5%',
                'below 99.5% credit 10%',
                'of monthly-fees of affected services',
                'cap 50% per month',
                'claim within 30 days after month end',
            ),
        }),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkBands },
};

function* checkBands(agreement: Agreement): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        const bands = fallingBands(credit);
        for (const [index, band] of bands.entries()) {
            const better = bands[index - 1];
            if (!better || comparePercentages(better.value.threshold, band.value.threshold) === 0) continue;
            if (comparePercentages(band.value.credit, better.value.credit) >= 0) continue;
            const { threshold, credit: share } = band.value;
            yield {
                message: `Below ${threshold.percent.written}% the credit is ${share.percent.written}%, less than the ${better.value.credit.percent.written}% that are due for a smaller miss.`,
                help: `Make it at least ${better.value.credit.percent.written}%.`,
                span: band.provenance.span,
                related: [{ message: 'The smaller miss earns more here.', span: better.provenance.span }],
            };
        }
    }
}
