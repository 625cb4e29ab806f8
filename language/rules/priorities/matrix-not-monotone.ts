import { matricesOf } from '../../agreement/classifications.js';
import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { cellsOf, exampleMatrix, formatAnswers, type Cell } from './matrix.js';

export const matrixNotMonotone: Rule = {
    code: 'C06',
    slug: 'matrix-not-monotone',
    severity: 'warning',
    profile: 'core',
    summary: 'In a priority matrix a graver answer leads to a less urgent priority.',
    explanation:
        'The answers of a matrix are written from the gravest on, as the priorities are declared from the most urgent on. A cell that is less urgent than the one to its right or below it is a slip in nearly every case, and an invitation to report every ticket as less grave.',
    example: {
        fails: exampleMatrix('row impact company: P2, P1', 'row impact person: P2, P2'),
        passes: exampleMatrix('row impact company: P1, P1', 'row impact person: P2, P2'),
    },
    fixable: false,
    check: { reads: 'agreement', run: checkMatrices },
};

function* checkMatrices(agreement: Agreement): Generator<Problem> {
    const ranks = new Map(agreement.priorities.map(({ name }, rank) => [name.value, rank]));
    const rankOf = ({ priority }: Cell): number => ranks.get(priority.name) ?? 0;
    for (const matrix of matricesOf(agreement)) {
        const cells = cellsOf(matrix);
        const at = new Map(cells.map(cell => [`${cell.row} ${cell.column}`, cell]));
        for (const cell of cells) {
            const { row, column } = cell;
            const milder = [at.get(`${row} ${column + 1}`), at.get(`${row + 1} ${column}`)]
                .filter(other => other !== undefined)
                .find(other => rankOf(other) < rankOf(cell));
            if (!milder) continue;
            yield {
                message: `A ticket with ${formatAnswers(cell.answers)} gets ${cell.priority.name}, but one with ${formatAnswers(milder.answers)}, which is less grave, the more urgent ${milder.priority.name}.`,
                help: 'Write the answers from the gravest on, and give the graver one the more urgent priority.',
                span: cell.span,
            };
        }
    }
}
