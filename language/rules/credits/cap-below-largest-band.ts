import type { Agreement } from '../../agreement/model.js';
import { exampleCredits } from './example-credit.js';
import { comparePercentages } from '../../values/percentage.js';
import { formatPer, formatPercentage } from '../../values/formatting.js';
import type { Problem, Rule } from '../rule.js';

export const capBelowLargestBand: Rule = {
    code: 'G06',
    slug: 'cap-below-largest-band',
    severity: 'warning',
    profile: 'core',
    summary: 'The cap is smaller than the largest credit band, so that part of the band can never be paid.',
    explanation:
        'The client reads the band and counts on it; the cap takes it away again. One of the two numbers does not say what was meant.',
    example: {
        fails: exampleCredits({ secondBand: 'below 99.5% credit 25%', cap: 'cap 20% per month' }),
        passes: exampleCredits(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkCap },
};

function* checkCap(agreement: Agreement): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        const cap = credit?.cap;
        const [largest] = [...(credit?.bands ?? [])].sort((a, b) => comparePercentages(b.value.credit, a.value.credit));
        if (!cap || !largest || comparePercentages(cap.value.percentage, largest.value.credit) >= 0) continue;
        const share = formatPercentage(largest.value.credit);
        const newText = `cap ${share}${formatPer(cap.value.period)}`;
        yield {
            message: `Credits are capped at ${formatPercentage(cap.value.percentage)}, so the credit of ${share} can never be paid in full.`,
            help: `Raise the cap to ${share}, or lower the band.`,
            span: cap.provenance.span,
            related: [{ message: 'This band promises more.', span: largest.provenance.span }],
            fixes: [{ title: `Raise the cap to ${share}`, edits: [{ span: cap.provenance.span, newText }] }],
        };
    }
}
