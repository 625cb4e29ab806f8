import type { Agreement } from '../../agreement/model.js';
import type { SourceSpan } from '../../agreement/provenance.js';
import type { Fix } from '../../findings/finding.js';
import { insertText } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { exampleAvailability } from './example-availability.js';

export const uptimeWithoutMeasurementPeriod: Rule = {
    code: 'F03',
    slug: 'uptime-without-measurement-period',
    severity: 'error',
    profile: 'core',
    summary: 'An uptime target has no measurement period.',
    explanation:
        '99.9 % of a month allows 43 minutes of downtime at a stretch, 99.9 % of a year almost nine hours. Without a period nobody can say whether the target was met.',
    example: {
        fails: exampleAvailability({ target: 'target 99.9%' }),
        passes: exampleAvailability(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkPeriods },
};

function* checkPeriods(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { targets } of agreement.availabilities) {
        for (const { value, provenance } of targets) {
            if (value.period) continue;
            const { span } = provenance;
            yield {
                message: `The target of ${value.percentage.percent.written}% has no period, so nobody can say whether it was met.`,
                help: 'Add `per calendar month`.',
                span,
                fixes: monthFixes(span, sources),
            };
        }
    }
}

function monthFixes(span: SourceSpan, sources: Sources): Fix[] {
    const sign = sources.text(span.uri).slice(span.offset, span.end).indexOf('%');
    if (sign < 0) return [];
    const edits = [insertText(span.uri, span.offset + sign + 1, ' per calendar month')];
    return [{ title: 'Measure it per calendar month', edits }];
}
