import type { Agreement } from '../../agreement/model.js';
import { exampleCredits } from './example-credit.js';
import { insertStatement, insertText } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

export const creditCapMissingOrIncomplete: Rule = {
    code: 'G07',
    slug: 'credit-cap-missing-or-incomplete',
    severity: 'warning',
    profile: 'practice',
    summary: 'Credits have no cap, or the cap has no period.',
    explanation:
        'Without a cap the provider cannot say what a bad month costs at most, and without a period nobody knows how often the cap may be reached. Credits stay sustainable only when both are stated.',
    example: {
        fails: exampleCredits({ cap: '' }),
        passes: exampleCredits(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkCap },
};

function* checkCap(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { credit } of agreement.availabilities) {
        if (!credit || credit.bands.length === 0) continue;
        const { cap } = credit;
        if (!cap) {
            const edits = [insertStatement(credit.provenance.span, 'cap 50% per month', sources)];
            yield {
                message: 'The credits have no cap, so the provider cannot tell what a bad month costs at most.',
                help: 'Add a cap, such as `cap 50% per month`.',
                span: credit.provenance.span,
                fixes: [{ title: 'Cap the credits at 50% per month', edits }],
            };
        } else if (!cap.value.period) {
            const { span } = cap.provenance;
            yield {
                message: 'The cap has no period, so it is open whether it holds for a month or for ever.',
                help: 'Add `per month`.',
                span,
                fixes: [{ title: 'Cap the credits per month', edits: [insertText(span.uri, span.end, ' per month')] }],
            };
        }
    }
}
