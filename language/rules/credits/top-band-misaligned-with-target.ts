import type { Agreement } from '../../agreement/model.js';
import { exampleAvailability, exampleCredit } from '../availability/example-availability.js';
import { comparePercentages } from '../../values/percentage.js';
import { wordPercentage } from '../../values/words.js';
import type { Problem, Rule } from '../rule.js';
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
        fails: exampleAvailability({
            credit: exampleCredit(
                'below 99.8% credit 5%',
                'below 99.5% credit 10%',
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
    fixable: true,
    check: { reads: 'declarations', run: checkTopBand },
};

function* checkTopBand(agreement: Agreement): Generator<Problem> {
    for (const { credit, targets } of agreement.availabilities) {
        const [top] = fallingBands(credit);
        const [target, ...others] = targets;
        // With a target for each tier, one schedule cannot begin at all of them.
        if (!top || !target || others.length > 0) continue;
        const order = comparePercentages(top.value.threshold, target.value.percentage);
        if (order === 0) continue;
        const threshold = wordPercentage(top.value.threshold);
        const uptime = wordPercentage(target.value.percentage);
        const newText = `below ${uptime} credit ${wordPercentage(top.value.credit)}`;
        yield {
            message:
                order < 0
                    ? `The target is ${uptime} but credits begin only below ${threshold}: a miss between the two earns nothing.`
                    : `Credits begin below ${threshold} although the target is only ${uptime}: a credit is due while the target is met.`,
            help: `Begin at the target: \`${newText}\`.`,
            span: top.provenance.span,
            related: [{ message: 'The target is promised here.', span: target.provenance.span }],
            fixes: [{ title: `Begin the credits at ${uptime}`, edits: [{ span: top.provenance.span, newText }] }],
        };
    }
}
