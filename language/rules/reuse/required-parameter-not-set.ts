import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleReuse } from './example-reuse.js';

const PARAMETER = 'parameter p1-response "Response to P1" for standard.P1.respond required';

export const requiredParameterNotSet: Rule = {
    code: 'U02',
    slug: 'required-parameter-not-set',
    severity: 'error',
    profile: 'core',
    summary: 'A value that every client agreement has to settle for itself is left open.',
    explanation:
        'A standard agreement asks for a decision where no value fits every client: it declares a parameter as `required`. What stands in the standard at this place is an example, not an offer. An agreement that is based on it gives the value with `set`.',
    example: { fails: exampleReuse(PARAMETER, ''), passes: exampleReuse(PARAMETER, 'set p1-response 30 min') },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkParameters },
};

function* checkParameters(agreement: Agreement): Generator<Problem> {
    const { base, status, name } = agreement;
    if (!base || !name || status?.value === 'template') return;
    for (const parameter of agreement.parameters.filter(each => each.required && !each.value)) {
        yield {
            message: `The agreement leaves open "${parameter.label?.value ?? parameter.name.value}", which "${base.value.title}" asks every agreement to settle for \`${parameter.path}\`.`,
            help: `Add \`set ${parameter.name.value} …\` with the value that is agreed.`,
            span: base.provenance.span,
            related: [{ message: 'The parameter is declared here.', span: parameter.name.provenance.span }],
        };
    }
}
