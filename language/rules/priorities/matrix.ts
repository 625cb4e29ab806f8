import { type Classification } from '../../agreement/classifications.js';
import type { Link } from '../../agreement/statement.js';
import type { SourceSpan } from '../../agreement/provenance.js';
import { EXAMPLE_P1, EXAMPLE_P2, exampleAgreement } from '../example.js';

/** One cell of a matrix: the answers that lead to it, and its priority. */
export interface Cell {
    readonly row: number;
    readonly column: number;
    readonly answers: ReadonlyMap<string, string>;
    readonly priority: Link;
    readonly span: SourceSpan;
}

/** The cells of a matrix in the order of its rows; of a cell without a column none. */
export function cellsOf({ statements }: Classification): readonly Cell[] {
    const columns = statements.find(each => each.kind === 'MatrixColumns');
    return statements
        .flatMap(each => (each.kind === 'MatrixRow' ? [each] : []))
        .flatMap(({ axis, answer, priorities, provenance }, row) =>
            priorities.flatMap((priority, column) => {
                const across = columns?.answers[column];
                if (axis === undefined || answer === undefined || columns?.axis === undefined || across === undefined)
                    return [];
                const answers = new Map([
                    [axis, answer],
                    [columns.axis, across],
                ]);
                return [{ row, column, answers, priority, span: provenance.span }];
            }),
        );
}

/** The answers of a cell in words: `impact high and urgency low`. */
export function formatAnswers(answers: ReadonlyMap<string, string>): string {
    return [...answers].map(([axis, answer]) => `${axis} ${answer}`).join(' and ');
}

/** An agreement with two priorities and a matrix of these rows, for examples. */
export function exampleMatrix(...lines: readonly string[]): string {
    const rows = lines.map(line => `  ${line}\n`).join('');
    return exampleAgreement(
        EXAMPLE_P1,
        EXAMPLE_P2,
        `classification matrix "Classification" {\n  columns urgency high, low\n${rows}}\ninclude matrix`,
    );
}
