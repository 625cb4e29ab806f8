import type * as ast from '../generated/ast.js';
import type { Agreement, TopicOf } from '../agreement/model.js';
import type { Link } from '../agreement/statement.js';
import { open, type Result } from './evaluation.js';
import type { Facts } from './facts.js';
import type { Step } from './step.js';

/** The priority in the cell of a matrix that the answers of an example lead to. */
export function priorityOf(agreement: Agreement, { answers }: Facts): Result<Link> {
    const classifications = agreement.topics.filter(
        (topic): topic is TopicOf<ast.Classification> => topic.kind === 'Classification',
    );
    for (const { statements } of classifications) {
        const columns = statements.find(each => each.kind === 'MatrixColumns');
        if (columns?.axis === undefined) continue;
        const answer = answers.get(columns.axis);
        const index = answer === undefined ? -1 : columns.answers.indexOf(answer);
        for (const row of statements) {
            if (row.kind !== 'MatrixRow' || row.axis === undefined || row.answer === undefined) continue;
            const priority = answers.get(row.axis) === row.answer ? row.priorities[index] : undefined;
            if (!priority) continue;
            const cell = {
                row: { axis: row.axis, answer: row.answer },
                column: { axis: columns.axis, answer: answer ?? '' },
                priority,
            };
            const step: Step = { kind: 'matrix-cell', ...cell, span: row.provenance.span };
            return { kind: 'computed', value: priority, steps: [step] };
        }
    }
    return open(
        classifications.length === 0
            ? 'The agreement has no priority matrix: add a `classification` with `columns` and `row`.'
            : 'The matrix has no cell for these answers. Give one answer for its rows and one for its columns.',
    );
}
