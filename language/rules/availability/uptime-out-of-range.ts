import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleAvailability } from './example-availability.js';

export const uptimeOutOfRange: Rule = {
    code: 'F01',
    slug: 'uptime-out-of-range',
    severity: 'error',
    profile: 'core',
    summary: 'An uptime target is not above 0 and at most 100 percent.',
    explanation:
        'An uptime is a share of the minutes of a period. A share of nothing promises nothing, and more than all minutes cannot be delivered: the clause would be void, or worse, a breach from the first day.',
    example: {
        fails: exampleAvailability({ target: 'target 999% per calendar month' }),
        passes: exampleAvailability(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkUptimes },
};

function* checkUptimes(agreement: Agreement): Generator<Problem> {
    for (const { label, name, targets } of agreement.availabilities) {
        for (const { value, provenance } of targets) {
            const { written, exact } = value.percentage.percent;
            if (exact.gt(0) && exact.lte(100)) continue;
            yield {
                message: `"${label?.value ?? name.value}" promises an uptime of ${written}%, which no service can have.`,
                help: 'Write a percentage above 0 and at most 100, such as `99.9%`.',
                span: provenance.span,
            };
        }
    }
}
