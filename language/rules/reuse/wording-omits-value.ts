import type { Agreement } from '../../agreement/model.js';
import { formatList } from '../../values/formatting.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const term = 'term term "Term" {\n  non-renewal notice 90 days\n}';
const wording = (words: string): string =>
    exampleAgreement(term, `wording term.non-renewal """\n  Whoever wants to leave says so ${words} before.\n  """`);

export const wordingOmitsValue: Rule = {
    code: 'U07',
    slug: 'wording-omits-value',
    severity: 'error',
    profile: 'core',
    summary: 'The words of the house for a clause leave out, or contradict, a value that its statement states.',
    explanation:
        'Monitoring, billing and every check go by the values of the statements. Words that leave out a value, or give another, would make a contract that says something else than the agreement. Write a hole with the path of the statement where the value belongs: `{{term.non-renewal}}`. It shows the first value of the statement, whatever it becomes; further values stand in the words themselves, and this rule says when they no longer fit.',
    example: { fails: wording('30 days'), passes: wording('{{term.non-renewal}}') },
    fixable: false,
    check: { reads: 'agreement', run: checkWords },
};

function* checkWords(agreement: Agreement): Generator<Problem> {
    for (const { path, unsaid, provenance } of agreement.rewordings) {
        if (unsaid.length === 0) continue;
        yield {
            message: `These words do not say ${formatList(unsaid)}, which \`${path}\` states.`,
            help: `Write \`{{${path}}}\` between triple quotes where the value belongs; a further value in its digits.`,
            span: provenance.span,
        };
    }
}
