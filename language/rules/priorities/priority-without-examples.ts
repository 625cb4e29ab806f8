import type { Agreement } from '../../agreement/model.js';
import { EXAMPLE_P1 } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

export const priorityWithoutExamples: Rule = {
    code: 'C03',
    slug: 'priority-without-examples',
    severity: 'warning',
    profile: 'practice',
    summary: 'A priority has no example.',
    explanation:
        'A definition is general; a ticket is not. Two or three examples from the daily work of the client let the help desk and the client arrive at the same priority without a discussion.',
    example: {
        fails: EXAMPLE_P1.replace('\n  example "The ERP system is down."', '') + '\n',
        passes: EXAMPLE_P1 + '\n',
    },
    fixable: true,
    check: { reads: 'declarations', run: checkPriorities },
};

function* checkPriorities(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, examples, provenance } of agreement.priorities) {
        if (examples.length > 0) continue;
        const skeleton = 'example "[to be completed: a ticket from the work of the client]"';
        yield {
            message: `Priority \`${name.value}\` has no example, so the client and the help desk can read its definition differently.`,
            help: 'Add one with `example`, such as `example "The ERP system is down for every user."`.',
            span: name.provenance.span,
            fixes: [{ title: 'Add an example', edits: [insertStatement(provenance.span, skeleton, sources)] }],
        };
    }
}
