import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleAvailability } from './example-availability.js';

export const hundredPercentUptime: Rule = {
    code: 'F02',
    slug: 'hundred-percent-uptime',
    severity: 'info',
    profile: 'practice',
    summary: 'An uptime target is 100 percent, so that any countable outage is a breach.',
    explanation:
        'With 100 % every minute of downtime that is not excluded is a breach with its credit. That can be meant, for example in hosting, but it is often a figure of speech that turned into a number.',
    example: {
        fails: exampleAvailability({ target: 'target 100% per calendar month' }),
        passes: exampleAvailability(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkUptimes },
};

function* checkUptimes(agreement: Agreement): Generator<Problem> {
    for (const { targets } of agreement.availabilities) {
        for (const { value, provenance } of targets) {
            if (!value.percentage.percent.exact.eq(100)) continue;
            yield {
                message: 'A target of 100% makes every countable minute of downtime a breach.',
                help: 'Keep it if that is meant; otherwise write what can be kept, such as `99.9%`.',
                span: provenance.span,
            };
        }
    }
}
