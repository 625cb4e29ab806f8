import { isNarrower, matricesOf, subjectsOf, type Classification } from '../../agreement/classifications.js';
import type { Agreement } from '../../agreement/model.js';
import { EXAMPLE_P1, EXAMPLE_P2, exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const matrix = (name: string, scope: string): string =>
    `classification ${name} "Classification ${name}" {\n${scope}  columns urgency high, low\n  row impact company: P1, P2\n}`;
const two = (scope: string): string =>
    exampleAgreement(
        EXAMPLE_P1,
        EXAMPLE_P2,
        'environment clinical "Clinical systems" {\n  means "These are the systems with which patients are treated."\n}',
        matrix('one', ''),
        matrix('two', scope),
        'include one, two',
    );

export const matricesWithoutSelector: Rule = {
    code: 'C12',
    slug: 'matrices-without-selector',
    severity: 'error',
    profile: 'core',
    summary: 'Two priority matrices are for one and the same ticket, and neither applies to less than the other.',
    explanation:
        'Of two matrices that are for a ticket, the one that applies to less holds: the matrix of the clinical systems goes before that of all systems. Where neither does, a ticket has two priorities, and each party names the one that suits it. Say with `applies to` for which services, environments or clients each of them is.',
    example: { fails: two(''), passes: two('  applies to clinical\n') },
    fixable: false,
    check: { reads: 'agreement', run: checkMatrices },
};

function* checkMatrices(agreement: Agreement): Generator<Problem> {
    const matrices = matricesOf(agreement);
    for (const [index, later] of matrices.entries()) {
        const earlier = matrices.slice(0, index).find(each => collide(each, later, agreement));
        if (!earlier) continue;
        yield {
            message: `\`${earlier.name.value}\` and \`${later.name.value}\` both give a priority to ${ticketOf(earlier, later)}: nobody can tell which of the two holds.`,
            help: 'Say with `applies to` for which services, environments or clients each of them is.',
            span: later.name.provenance.span,
            related: [{ message: 'The other matrix stands here.', span: earlier.name.provenance.span }],
        };
    }
}

/** Subjects of one kind are different tickets, but for a service and its category; those of two kinds can be one. */
function collide(a: Classification, b: Classification, agreement: Agreement): boolean {
    if (isNarrower(a, b, agreement) || isNarrower(b, a, agreement)) return false;
    const [first, second] = [subjectsOf(a), subjectsOf(b)];
    if (first.length === 0 || second.length === 0) return true;
    return first.some(one => second.some(two => one.name === two.name || !areApart(one.kind, two.kind)));
}

function areApart(a: string, b: string): boolean {
    const kinds = [a, b].map(kind => (kind === 'Category' ? 'Service' : kind));
    return kinds[0] === kinds[1];
}

function ticketOf(a: Classification, b: Classification): string {
    const named = [...new Set([...subjectsOf(a), ...subjectsOf(b)].map(({ name }) => `\`${name}\``))];
    return named.length === 0 ? 'every ticket' : `a ticket about ${named.join(' and ')}`;
}
