import { matricesOf } from '../../agreement/classifications.js';
import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleMatrix } from './matrix.js';

export const matrixCellMissingOrUnknown: Rule = {
    code: 'C05',
    slug: 'matrix-cell-missing-or-unknown',
    severity: 'error',
    profile: 'core',
    summary: 'A row of a priority matrix has not exactly one priority for each of its columns.',
    explanation:
        'A ticket whose answers lead to an empty cell has no priority, and so no time in which it is dealt with; a priority beyond the last column can be reached by no ticket.',
    example: {
        fails: exampleMatrix('row impact company: P1, P2', 'row impact person: P2'),
        passes: exampleMatrix('row impact company: P1, P2', 'row impact person: P2, P2'),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkMatrices },
};

function* checkMatrices(agreement: Agreement): Generator<Problem> {
    for (const { statements } of matricesOf(agreement)) {
        const columns = statements.find(each => each.kind === 'MatrixColumns');
        for (const row of statements) {
            if (row.kind !== 'MatrixRow' || row.priorities.length === columns?.answers.length) continue;
            const { span } = row.provenance;
            yield {
                message: columns
                    ? `The row \`${row.axis ?? ''} ${row.answer ?? ''}\` has ${row.priorities.length} priorities for ${columns.answers.length} columns, so a ticket can have none, or a priority can be that of none.`
                    : `The row \`${row.axis ?? ''} ${row.answer ?? ''}\` has no columns, so nobody can tell which ticket has which of its priorities.`,
                help: columns
                    ? `Write a priority for each of ${columns.answers.map(answer => `\`${answer}\``).join(', ')}.`
                    : 'Add `columns` with the question and its answers, such as `columns urgency high, low`.',
                span,
                ...(columns && { related: [{ message: 'The columns stand here.', span: columns.provenance.span }] }),
            };
        }
    }
}
