import type { Agreement } from '../../agreement/model.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { exampleAvailability } from './example-availability.js';

export const availabilityExclusionsMissing: Rule = {
    code: 'F05',
    slug: 'availability-exclusions-missing',
    severity: 'warning',
    profile: 'practice',
    summary: 'An availability metric lists no exclusions.',
    explanation:
        'Without exclusions every interruption counts against the provider, also scheduled maintenance, faults of the client and force majeure. Hardly any provider means that.',
    example: {
        fails: exampleAvailability({ exclude: '' }),
        passes: exampleAvailability(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkExclusions },
};

const USUAL = [
    'exclude scheduled-maintenance up to 4 hours per month with 5 days notice',
    'exclude client-caused, force-majeure',
].join('\n');

function* checkExclusions(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, label, targets, exclusions, provenance } of agreement.availabilities) {
        if (targets.length === 0 || exclusions.length > 0) continue;
        yield {
            message: `"${label?.value ?? name.value}" excludes nothing from downtime, so scheduled maintenance, faults of the client and force majeure count against the provider.`,
            help: 'Add `exclude` with the causes that do not count.',
            span: name.provenance.span,
            fixes: [{ title: 'Exclude the usual causes', edits: [insertStatement(provenance.span, USUAL, sources)] }],
        };
    }
}
