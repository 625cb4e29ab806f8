import type { Agreement } from '../../agreement/model.js';
import { exampleCredits } from './example-credit.js';
import { comparePercentages } from '../../values/percentage.js';
import type { Problem, Rule } from '../rule.js';
import { fallingBands } from './falling-bands.js';

export const creditBandsOverlap: Rule = {
    code: 'G01',
    slug: 'credit-bands-overlap',
    severity: 'error',
    profile: 'core',
    summary: 'Two credit bands begin at the same uptime.',
    explanation:
        'A band runs from its threshold down to the next one. Where two bands have one threshold, the same uptime earns two different credits, and each party will point at its own.',
    example: {
        fails: exampleCredits({ secondBand: 'below 99.9% credit 10%' }),
        passes: exampleCredits(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkBands },
};

function* checkBands(agreement: Agreement): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        const bands = fallingBands(credit);
        for (const [index, band] of bands.entries()) {
            const earlier = bands[index - 1];
            if (!earlier || comparePercentages(earlier.value.threshold, band.value.threshold) !== 0) continue;
            yield {
                message: `Two bands begin below ${band.value.threshold.percent.written}%, so it is open which credit is due.`,
                help: 'Keep one of them, or change a threshold.',
                span: band.provenance.span,
                related: [{ message: 'The other band is this one.', span: earlier.provenance.span }],
            };
        }
    }
}
