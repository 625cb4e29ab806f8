import { matricesOf, type Classification } from '../../agreement/classifications.js';
import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleMatrix } from './matrix.js';

export const matrixCellMissingOrUnknown: Rule = {
    code: 'C05',
    slug: 'matrix-cell-missing-or-unknown',
    severity: 'error',
    profile: 'core',
    summary: 'A priority matrix does not give exactly one cell to each pair of answers.',
    explanation:
        'A ticket whose answers lead to an empty cell has no priority, and so no time in which it is dealt with; a priority beyond the last column can be reached by no ticket. Where an answer stands over two columns, or the rows ask several questions, a ticket has several cells, and nobody can tell which of them holds.',
    example: {
        fails: exampleMatrix('row impact company: P1, P2', 'row impact person: P2'),
        passes: exampleMatrix('row impact company: P1, P2', 'row impact person: P2, P2'),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkMatrices },
};

function* checkMatrices(agreement: Agreement): Generator<Problem> {
    for (const matrix of matricesOf(agreement)) {
        const columns = matrix.statements.find(each => each.kind === 'MatrixColumns');
        yield* checkQuestions(matrix, columns);
        for (const row of rowsOf(matrix)) {
            if (row.priorities.length === columns?.answers.length) continue;
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

/** The rows ask one question, the columns another one, and each answer has one column. */
function* checkQuestions(matrix: Classification, columns: Columns | undefined): Generator<Problem> {
    const rows = rowsOf(matrix);
    const [first] = rows;
    const other = rows.find(({ axis }) => axis !== undefined && first?.axis !== undefined && axis !== first.axis);
    if (first && other)
        yield {
            message: `The rows of the matrix ask for \`${first.axis ?? ''}\` and for \`${other.axis ?? ''}\`, so a ticket has a cell for each of the two answers, and nobody can tell which holds.`,
            help: `Write \`${first.axis ?? ''}\` in each row, or make a matrix for each of the two questions.`,
            span: other.provenance.span,
            related: [{ message: 'The first row stands here.', span: first.provenance.span }],
        };
    if (!columns) return;
    const { span } = columns.provenance;
    if (columns.axis !== undefined && columns.axis === first?.axis)
        yield {
            message: `The rows and the columns of the matrix both ask for \`${columns.axis}\`, and a ticket has one answer to it, so most of the cells are those of no ticket.`,
            help: 'Let the rows ask another question than the columns, such as `impact` beside `urgency`.',
            span,
        };
    const repeated = columns.answers.find((answer, index) => columns.answers.indexOf(answer) < index);
    if (repeated !== undefined)
        yield {
            message: `\`${repeated}\` stands over two columns of the matrix, so a ticket with this answer has two priorities.`,
            help: 'Name each answer once.',
            span,
        };
}

type Columns = Extract<Classification['statements'][number], { readonly kind: 'MatrixColumns' }>;
type Row = Extract<Classification['statements'][number], { readonly kind: 'MatrixRow' }>;

function rowsOf({ statements }: Classification): readonly Row[] {
    return statements.filter((each): each is Row => each.kind === 'MatrixRow');
}
