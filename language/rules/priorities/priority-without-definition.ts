import type { Agreement } from '../../agreement/model.js';
import { EXAMPLE_P1 } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

export const priorityWithoutDefinition: Rule = {
    code: 'C02',
    slug: 'priority-without-definition',
    severity: 'warning',
    profile: 'practice',
    summary: 'A priority does not say what it means.',
    explanation:
        'The priority decides how fast a ticket is answered. Without a definition the client takes everything for critical and the provider nothing, and the promised times are worth an argument each time. Say in one sentence which effect on the business makes a ticket one of this priority.',
    example: {
        fails: EXAMPLE_P1.replace('  means "Business operations are halted."\n', '') + '\n',
        passes: EXAMPLE_P1 + '\n',
    },
    fixable: true,
    check: { reads: 'declarations', run: checkPriorities },
};

function* checkPriorities(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, label, meaning, provenance } of agreement.priorities) {
        if (meaning) continue;
        const skeleton = `means "[to be completed: what makes a ticket ${label?.value ?? name.value}]"`;
        yield {
            message: `Priority \`${name.value}\` has no definition, so provider and client can disagree about which tickets it is for.`,
            help: 'Say what it means with `means`, such as `means "Business operations are halted."`.',
            span: name.provenance.span,
            fixes: [{ title: 'Add a definition', edits: [insertStatement(provenance.span, skeleton, sources)] }],
        };
    }
}
