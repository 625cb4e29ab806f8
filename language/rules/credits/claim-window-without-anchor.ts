import type { Agreement } from '../../agreement/model.js';
import { exampleCredits } from './example-credit.js';
import { insertText } from '../insertion.js';
import type { Problem, Rule } from '../rule.js';

export const claimWindowWithoutAnchor: Rule = {
    code: 'G08',
    slug: 'claim-window-without-anchor',
    severity: 'error',
    profile: 'core',
    summary: 'A claim window has no anchor event.',
    explanation:
        'A period of thirty days has to begin somewhere: at the incident, at the end of the month, at the report. Without that, a claim can be late for one party and in time for the other.',
    example: {
        fails: exampleCredits({ claim: 'claim within 30 days' }),
        passes: exampleCredits(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkClaim },
};

function* checkClaim(agreement: Agreement): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        const claim = credit?.claim;
        if (claim?.value.kind !== 'within' || claim.value.anchor) continue;
        const { span } = claim.provenance;
        yield {
            message: 'The time for claiming a credit has no beginning, so nobody can say when a claim is late.',
            help: 'Add when it begins, such as `after month end`.',
            span,
            fixes: [
                { title: 'Begin at the end of the month', edits: [insertText(span.uri, span.end, ' after month end')] },
            ],
        };
    }
}
