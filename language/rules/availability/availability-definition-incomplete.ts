import type { Agreement } from '../../agreement/model.js';
import { formatList } from '../../values/formatting.js';
import type { Problem, Rule } from '../rule.js';
import { exampleAvailability } from './example-availability.js';

export const availabilityDefinitionIncomplete: Rule = {
    code: 'F04',
    slug: 'availability-definition-incomplete',
    severity: 'warning',
    profile: 'clarity',
    summary: 'An availability metric lacks its formula, its definition of downtime or the object to which it applies.',
    explanation:
        'Whether an uptime was met depends on what is measured, how, and what counts as down. Where one of these is missing, provider and client will each compute the number that suits them.',
    example: {
        fails: exampleAvailability({ measured: '', downtime: '' }),
        passes: exampleAvailability(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkDefinitions },
};

function* checkDefinitions(agreement: Agreement): Generator<Problem> {
    for (const { name, label, subjects, targets, measurement, downtime, terms } of agreement.availabilities) {
        if (targets.length === 0) continue;
        const absent = [
            ...(subjects.length === 0 ? ['to which services it `applies to`'] : []),
            ...(measurement || terms.some(saysHow) ? [] : ['how it is `measured`']),
            ...(downtime || terms.some(saysWhatIsDown) ? [] : ['what counts as `downtime`']),
        ];
        if (absent.length === 0) continue;
        yield {
            message: `"${label?.value ?? name.value}" promises an uptime but does not say ${formatList(absent)}, so the parties can compute different results.`,
            help: 'Add the statements.',
            span: name.provenance.span,
        };
    }
}

type Term = Agreement['availabilities'][number]['terms'][number];

function saysHow(term: Term): boolean {
    return term.kind === 'MeasurementMethod' || term.kind === 'Monitoring';
}

/** Who counts requests counts those that fail, and a monitor says after how many failures a system is down. */
function saysWhatIsDown(term: Term): boolean {
    if (term.kind === 'Monitoring') return term.failures !== undefined;
    return term.kind === 'MeasurementMethod' && term.method !== 'time' && term.method !== 'user-minutes';
}
